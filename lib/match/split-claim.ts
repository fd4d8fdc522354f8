import type { ExtractedClaim } from '../claims/claim-of';
import { KNOWN_HAPPENING } from '../claims/happening-nouns';
import { BATTLEFIELD, EXCHANGES, type EventType, SAYING } from '../events/kinds';
import { shiftDate } from '../time/calendar';
import type { TimeExpression } from '../time/types';
import type { MatchedClaim } from './choose/decide';
import { dateFit, type ToldTime } from './compare/date-fit';
import { daysOf } from './compare/dates';
import { typeFit } from './compare/type-fit';
import { isBare } from './rules/bare';
import { isOfOtherOffice } from './rules/told-otherwise';
import type { Evidence } from './score/evidence';
import { OF_KIND, PART, PART_RETOLD, PART_WORDS, SAME_PARTIES } from './weights';

interface Matchers {
  /** Null when no event comes near enough for `isSure`. */
  part(claim: ExtractedClaim): MatchedClaim | null;
  /** `counted`: the day that "một ngày sau …" gives once the part's event is known. */
  rest(claim: ExtractedClaim, counted: ToldTime | null): MatchedClaim;
}

/** Whether words and kind let a part be surely about an event, before anything else of it is weighed. */
export function mayTell({ types }: ExtractedClaim, words: number, type: EventType): boolean {
  if (words < PART_WORDS || types.length === 0 || typeFit(types, type) < OF_KIND) return false;
  return words >= PART_RETOLD || types.some((one) => !SAYING.has(one));
}

const isSure = ({ same, claim, againstDate }: MatchedClaim): boolean =>
  same !== null &&
  !againstDate &&
  same.content >= PART &&
  !isBare(claim) &&
  mayTell(claim, same.words, same.event.type);

/** A clause that begins with the happening's own noun. */
const HEAD = new RegExp(`^(?:các\\s+)?(?:${KNOWN_HAPPENING}|lệnh)\\s`, 'iu');

/**
 * "Cuộc điện đàm giữa hai nhà lãnh đạo diễn ra trong bối cảnh …": names what the text speaks of by kind and parties.
 */
const goesOn = ({ same, topic, claim }: MatchedClaim): boolean =>
  same !== null &&
  same.event.id === topic?.event.id &&
  HEAD.test(claim.words) &&
  same.type === 1 &&
  claim.participants.length > 1 &&
  (same.participants ?? 0) >= SAME_PARTIES;

/** What stands right before a part leaves so much room for "khi", "của" or a comma, in UTF-16 units. */
const RIGHT_BEFORE = 8;

/** The day of "ba ngày sau cuộc điện đàm", when the expression stands right before the part. */
function countedFrom(
  rest: ExtractedClaim,
  part: ExtractedClaim,
  { event }: Evidence,
  times: readonly TimeExpression[],
): { time: number; told: ToldTime } | null {
  for (const index of rest.times) {
    const time = times[index];
    if (!time?.fromEvent || time.end > part.start || part.start - time.end > RIGHT_BEFORE) continue;
    const { amount, unit } = time.fromEvent;
    if (unit === 'hour' || event.date.length !== 10) continue;
    const from = amount > 0 ? (event.dateEnd ?? event.date) : event.date;
    return {
      time: index,
      told: { ...time, type: 'date', value: shiftDate(from, amount, unit), yearTold: true },
    };
  }
  return null;
}

/**
 * "Cuối tháng trước, trong đợt trao đổi đầu tiên": what comes again and has no day of its own is of the clause's days.
 */
function isOfAnotherDay(
  { claim, same }: MatchedClaim,
  whole: MatchedClaim,
  times: readonly TimeExpression[],
): boolean {
  if (!same || !(EXCHANGES.has(same.event.type) || BATTLEFIELD.has(same.event.type))) return false;
  if (claim.times.length > 0) return false;
  const told = whole.claim.times.flatMap((index) => times[index] ?? []).filter(({ value }) => daysOf(value));
  return told.length > 0 && told.every((time) => dateFit(time, same.event) === 0);
}

/** What a part is surely about, apart from the clause; null when that is not sure. */
function surePart(
  claim: ExtractedClaim,
  whole: MatchedClaim,
  times: readonly TimeExpression[],
  match: Matchers,
): (MatchedClaim & { same: Evidence }) | null {
  const part = isBare(claim) ? null : match.part(claim);
  if (!part?.same || !isSure(part) || isOfAnotherDay(part, whole, times)) return null;
  if (isOfOtherOffice(part.same.event, whole.claim.words)) return null;
  return { ...part, same: part.same };
}

/** What the words outside a part about an event (by its id) tell themselves; null when that is no other event. */
function tellsItself(
  rest: ExtractedClaim,
  event: string,
  counted: ToldTime | null,
  match: Matchers,
): MatchedClaim | null {
  const remaining = match.rest(rest, counted);
  if (!remaining.same || remaining.same.event.id === event) return null;
  return counted !== null || isSure(remaining) || goesOn(remaining) ? remaining : null;
}

/**
 * A clause that tells two happenings: the clause first, then its parts. A part is a claim of its own when it is surely
 * about another event than the clause. When the clause was taken for the part's event, the words outside the part must
 * tell one themselves.
 */
export function splitClaim(
  whole: MatchedClaim,
  times: readonly TimeExpression[],
  match: Matchers,
): MatchedClaim[] {
  let outer = whole;
  const kept: MatchedClaim[] = [];
  for (const { claim, rest } of whole.claim.parts) {
    const part = surePart(claim, whole, times, match);
    if (!part || kept.some(({ same }) => same?.event.id === part.same.event.id)) continue;
    const { id } = part.same.event;
    const counted = countedFrom(rest, claim, part.same, times);
    const count = counted && { time: counted.time, day: counted.told.value };
    const anchored = (one: MatchedClaim): MatchedClaim => (count ? { ...one, anchors: count } : one);
    if (!outer.same || outer.same.event.id === id) {
      const remaining = tellsItself(rest, id, counted?.told ?? null, match);
      if (remaining) outer = { ...remaining, claim: whole.claim, ...(count && { counted: count }) };
      else if (outer.same) {
        outer = anchored(outer);
        continue;
      }
    }
    kept.push(anchored(part));
  }
  return [outer, ...kept.filter(({ same }) => same?.event.id !== outer.same?.event.id)];
}
