import type { ExtractedClaim } from '../claims/claim-of';
import type { EventRecord } from '../events/types';
import type { TimeExpression } from '../time/types';
import { freshness, RECENT_NEWS } from './date-part';
import { daysOf } from './dates';
import type { ClaimContext, Evidence } from './score';
import { isSlip } from './slips';
import { isBare, isSpecific } from './specific';
import { isEnoughUndated } from './undated';
import {
  CONTINUITY,
  MARGIN,
  MISDATED,
  SAME_AGAINST_DATE,
  SAME_BY_SLIP,
  SAME_GOING_ON,
  SAME_WITH_DATE,
  SAME_WITHOUT_DATE,
} from './weights';

export interface Scored {
  one: Evidence;
  score: number;
}

const DAY = 86_400_000;
const FRESH_DAYS = 3;
/** Days by which fresh news with the same figures may be misdated; farther off it is another happening. */
const MISTAKEN_DAYS = 12;
/** A misdated day is most often a near one. */
const CLOSE_DAYS = 5;
/** A day whose year we filled in may be misdated by so many days but for a slip of the pen. */
const FARTHEST_DAYS = 62;
const OF_KIND = 0.8;
/** Words that an event of another kind must share with a claim of its day. */
const KINDLESS_WORDS = 0.25;
/** So much of the weighted words is the record nearly retold. */
const NEARLY_ALL = 0.8;

/** Many happenings told at once are none of them: "nhiều lần", "những lần", "các đợt". */
export const PLURAL =
  /(?:nhiều|những|các|mọi|hàng loạt|vài|chuỗi|loạt)\s+(?:lần|đợt|cuộc|vòng|vụ|gói|lệnh|tập kích|đòn)(?!\p{L})/iu;

const onDay = (one: Evidence): boolean => (one.date ?? 0) >= 0.6;

/** Something beside the kind and one name agrees: "ông Trump hủy cuộc gặp đó" is no event of another day. */
const isTelling = (
  { words, participants, place, figure, ordinal }: Evidence,
  { claim }: ClaimContext,
): boolean =>
  [
    claim.participants.length > 1 && (participants ?? 0) >= 0.7,
    (place ?? 0) >= 0.6,
    figure === 1,
    ordinal === 1,
    words >= 0.45,
  ].includes(true);

/**
 * The best event of the told day, clearly better than another one of that day. A poor likeness that only shares the
 * day gives way when another day's event says nearly everything that the claim says.
 */
export function chooseOnDay(
  ranked: readonly Scored[],
  { claim }: ClaimContext,
  topic: string | null,
  bestContent: number,
): Evidence | null {
  const [first, second] = ranked;
  if (!first || !onDay(first.one)) return null;
  // "Cuộc gặp diễn ra một ngày sau đó": what the text speaks of needs no more than its kind and its day.
  if (first.one.event.id === topic && first.one.date === 1 && first.one.type >= 0.8) return first.one;
  if (first.one.content < SAME_WITH_DATE || !isSpecific(first.one, claim, true)) return null;
  // What only shares the day and is of another kind is another happening of that day.
  if (first.one.type < OF_KIND && first.one.figure !== 1 && first.one.words < KINDLESS_WORDS) return null;
  if (first.one.otherYear && first.one.content < bestContent) return null;
  if (first.one.content < SAME_WITHOUT_DATE && bestContent - first.one.content >= MISDATED) return null;
  return !second || !onDay(second.one) || first.score - second.score >= MARGIN / 3 ? first.one : null;
}

/** Happenings that come again: what title and lead tell without a day is the latest of them, which may be unknown. */
const RECURRING = new Set([
  'strike',
  'battle',
  'prisoner_exchange',
  'body_exchange',
  'phone_call',
  'meeting',
  'talks',
  'visit',
  'statement',
  'announcement',
  'aid',
  'other',
]);

const isOldNews = ({ event, words, figure, ordinal }: Evidence, articleDay: string | null): boolean =>
  articleDay !== null &&
  RECURRING.has(event.type) &&
  freshness(event, articleDay) < RECENT_NEWS &&
  words < NEARLY_ALL &&
  figure !== 1 &&
  ordinal !== 1;

/** A happening named as known: "Cuộc gọi …", "Hội nghị này …"; "một cuộc gặp mới" is another. */
const DEFINITE =
  /^[^\p{L}]*(?:cuộc|hội nghị|thượng đỉnh|vòng|đợt|vụ|lệnh|thỏa thuận|thoả thuận|phiên)\s(?!.{0,20}(?:mới|tiếp theo|kế tiếp)(?!\p{L}))/iu;

/**
 * "Cuộc gọi kéo dài hơn hai giờ": words that name nobody and no place go on about what the text speaks of, when they name
 * its kind and no other event of that kind fits better.
 */
function goingOn(ranked: readonly Scored[], claim: ExtractedClaim, topic: string | null): Evidence | null {
  if (claim.participants.length + claim.places.length > 0 || !DEFINITE.test(claim.words)) return null;
  const known = ranked.find(({ one }) => one.event.id === topic);
  if (!known || known.one.type < OF_KIND) return null;
  const better = ranked.some(({ one, score }) => one.type >= OF_KIND && score > known.score + MARGIN);
  return better ? null : known.one;
}

/** The best event for a claim without a day; a month or year alone asks for more. */
export function chooseUndated(
  ranked: readonly Scored[],
  { claim, times }: ClaimContext,
  topic: string | null,
  articleDay: string | null,
): Evidence | null {
  const goesOn = goingOn(ranked, claim, topic);
  if (goesOn) return goesOn;
  const [first, second] = ranked;
  if (!first || first.one.content < SAME_WITHOUT_DATE + (times.length > 0 ? MARGIN : 0)) return null;
  const isKnown = first.one.event.id === topic;
  if (!isKnown && (isBare(claim) || !isSpecific(first.one, claim, false))) return null;
  if (!isKnown && !isEnoughUndated(first.one, claim, articleDay)) return null;
  const isNews = claim.inTitle || claim.line <= 1;
  if (isNews && times.length === 0 && isOldNews(first.one, articleDay)) return null;
  return !second || first.score - second.score >= MARGIN / 2 ? first.one : null;
}

/** News of these days is new: the store may not know it, and a likeness to something earlier says little. */
function isFresh(times: readonly TimeExpression[], articleDay: string | null): boolean {
  if (articleDay === null) return true;
  return times.some((time) => {
    const span = daysOf(time.value);
    return span !== null && Math.abs(Date.parse(articleDay) - Date.parse(span.from)) <= FRESH_DAYS * DAY;
  });
}

/** Told with one day, held at one place or between two: their likeness within a day or two is the same one. */
const SINGULAR = new Set([
  'phone_call',
  'meeting',
  'talks',
  'prisoner_exchange',
  'body_exchange',
  'vote',
  'agreement',
  'sanction',
  'visit',
]);

const isWithin = (times: readonly TimeExpression[], event: EventRecord, days: number): boolean =>
  times.some((time) => {
    const span = daysOf(time.value);
    return span !== null && Math.abs(Date.parse(span.from) - Date.parse(event.date)) <= days * DAY;
  });

/** Fresh news is an event of the store under another day only when kind, parties and figures, or kind, parties and the next day, agree. */
function isSureOf(one: Evidence, { claim, times }: ClaimContext, goingOn: boolean): boolean {
  const { event } = one;
  if (claim.types[0] !== event.type || one.place === 0) return false;
  if (one.ordinal === 1 || (one.words >= NEARLY_ALL && isSlip(times, event))) return true;
  if ((one.participants ?? 0) < 0.75) return false;
  if (
    one.figure === 1 &&
    claim.quantities.some(({ value }) => value >= 20) &&
    isWithin(times, event, MISTAKEN_DAYS)
  )
    return true;
  const least = goingOn ? SAME_BY_SLIP : SAME_AGAINST_DATE;
  return SINGULAR.has(event.type) && one.content >= least && isWithin(times, event, 2);
}

/** The same people say something every day: only the same words told under another day are a mistake. */
const SAYING = new Set(['statement', 'announcement']);
const SAID_AGAIN = 0.4;
const RIVAL_WORDS = 0.1;

/** A near day or a slip of the pen is likely to be a mistake; a day months away is more likely to be right. */
function likelihood(one: Evidence, slip: boolean, times: readonly TimeExpression[]): number {
  if (slip || isWithin(times, one.event, CLOSE_DAYS)) return MARGIN;
  return isWithin(times, one.event, FARTHEST_DAYS) ? 0 : -MARGIN;
}

/** Of what happened on the told day only what shares words or the place with the claim may be meant by it. */
const isRival = (one: Evidence): boolean =>
  onDay(one) && !one.otherYear && (one.words >= RIVAL_WORDS || (one.place ?? 0) >= 0.8);

/** No event of the told day fits: the best by content alone, clearly better than every other, may be the one misdated. */
export function chooseAgainstDate(
  context: ClaimContext,
  evidence: readonly Evidence[],
  topic: string | null,
  articleDay: string | null,
): Evidence | null {
  const weighed = evidence
    .map((one) => {
      const slip = isSlip(context.times, one.event);
      return {
        one,
        slip,
        content:
          one.content + (one.event.id === topic ? CONTINUITY : 0) + likelihood(one, slip, context.times),
      };
    })
    .sort((a, b) => b.content - a.content);
  const [best, next] = weighed;
  if (!best || onDay(best.one)) return null;
  const goingOn = best.one.event.id === topic;
  if (!goingOn && !isTelling(best.one, context)) return null;
  if (SAYING.has(best.one.event.type) && best.one.words < SAID_AGAIN) return null;
  const least =
    best.slip && goingOn ? SAME_GOING_ON : best.slip || goingOn ? SAME_BY_SLIP : SAME_AGAINST_DATE;
  const onDayBest = Math.max(0, ...weighed.filter(({ one }) => isRival(one)).map(({ content }) => content));
  if (isFresh(context.times, articleDay) && !isSureOf(best.one, context, goingOn)) return null;
  const filledIn = context.times.filter(({ yearTold }) => !yearTold);
  if (!best.slip && filledIn.length > 0 && !isWithin(filledIn, best.one.event, FARTHEST_DAYS)) return null;
  const clear = best.content - (next?.content ?? 0) >= MARGIN && best.content - onDayBest >= 2 * MARGIN;
  return clear && best.one.content >= least ? best.one : null;
}
