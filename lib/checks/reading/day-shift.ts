import { stateOf } from '../../entities/gazetteer';
import type { EventRecord } from '../../events/types';
import { daysOf } from '../../match/compare/dates';
import { addDays } from '../../time/iso-days';
import type { TimeExpression } from '../../time/types';

/** States whose evening is the next day in Hanoi. */
const AMERICAS = new Set(['united-states', 'canada', 'brazil', 'argentina', 'mexico']);
const LATE = /(?:^|\D)(?:19|2[0-3])(?:h|:|\s?giờ)|tối|đêm/u;
export const HANOI_ZONE = 'Asia/Ho_Chi_Minh';

/** The one day that the event has in Hanoi when the record says that it is another than the local one. */
export function hanoiDayOf(event: EventRecord): string | null {
  const [day, ...more] = event.otherDays ?? [];
  return day !== undefined &&
    more.length === 0 &&
    /rạng sáng[^,;=]*giờ (?:VN|Việt Nam|Hà Nội)/u.test(event.tzNote ?? '')
    ? day
    : null;
}

/** "Đêm 6/9" of what happened in the night to 7/9. */
export function isSameNight(time: TimeExpression, event: EventRecord): boolean {
  if (time.dayPart !== 'night' && time.dayPart !== 'evening') return false;
  const day = time.value.slice(0, 10);
  return day < event.date && (event.otherDays?.includes(day) ?? false);
}

/**
 * Why one day's difference is explained, when it is: the stored zone note, the Americas, or a late hour at the place.
 */
export function isExplained(time: TimeExpression, event: EventRecord): boolean {
  const span = daysOf(time.value);
  if (!span || span.grain !== 'day') return false;
  if (event.otherDays?.includes(span.from)) return true;
  const last = event.dateEnd ?? event.date;
  if (span.from !== addDays(last, 1)) return false;
  if (time.zone) return true;
  const american = event.places.some((id) => AMERICAS.has(stateOf(id) ?? ''));
  return american || (event.tzNote !== undefined && LATE.test(event.tzNote));
}
