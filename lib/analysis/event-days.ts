import type { MatchedClaim } from '../match/match-claims';
import type { TimeExpression, TimeMention } from '../time/types';

/** Days in which an expression may count and still name a day; after months and years it names a month or year. */
const DAYS = ['day', 'week'];

/**
 * "Ba ngày sau cuộc điện đàm" with the day that the event's record gives, by index of the time. Certain where a conflict
 * could rest on the record: its day is stated.
 */
export function eventDays(
  matched: readonly MatchedClaim[],
  times: readonly TimeExpression[],
): Map<number, Pick<TimeMention, 'type' | 'value' | 'basis' | 'certain'>> {
  const found = new Map<number, Pick<TimeMention, 'type' | 'value' | 'basis' | 'certain'>>();
  for (const { same, anchors } of matched) {
    const unit = anchors && times[anchors.time]?.fromEvent?.unit;
    if (!anchors || !same || !unit || !DAYS.includes(unit)) continue;
    const known = same.event.grounds;
    const certain = { year: known, month: known, day: known };
    found.set(anchors.time, { type: 'date', value: anchors.day, basis: 'event', certain });
  }
  return found;
}
