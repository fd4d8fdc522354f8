import { SAYING } from '../../events/kinds';
import type { ToldTime } from '../compare/date-fit';
import { mayBeNextDays } from '../rules/next-day';
import type { ClaimContext } from '../score/claim-context';
import { isOnDay } from '../score/date-part';
import type { Evidence, Scored } from '../score/evidence';
import { saysDay, saysWeek } from '../score/told-times';
import {
  AT_PLACE,
  BOTH_PARTIES,
  KINDLESS_WORDS,
  MARGIN,
  MISDATED,
  OF_KIND,
  OTHER_KIND_WORDS,
  SAME_WITH_DATE,
  SAME_WITHOUT_DATE,
  SPECIFIC_WORDS,
} from '../weights';
import { isSpecificOnDay } from './specific';

/** A meeting for a visit; and what an event fits that is of no particular kind. */
const NEAR_KIND = 0.7;
const ANY_KIND = 0.5;

/**
 * "gặp ông Zelensky ở Kiev ngày 20/2" of a visit: who, where and when agree, and something of the words where the kind
 * says nothing.
 */
const isThere = ({ type, place, participants, words, date }: Evidence): boolean =>
  date === 1 &&
  place === 1 &&
  (participants ?? 0) >= BOTH_PARTIES &&
  (type >= NEAR_KIND || (type >= ANY_KIND && words >= SPECIFIC_WORDS));

/**
 * "Cuộc gặp diễn ra một ngày sau đó": what the text speaks of needs no more than its kind and its day. But the same day
 * brings other statements, of others.
 */
const goesOn = ({ event, date, type }: Evidence, topic: string | null): boolean =>
  event.id === topic && !SAYING.has(event.type) && date === 1 && type >= OF_KIND;

/** Whether a figure or the place tells the event, whatever its kind and day. */
const isToldOtherwise = ({ figure, place }: Evidence): boolean => figure === 1 || (place ?? 0) >= AT_PLACE;

/** "tức tháng 5/2022": a month holds many events of a kind. */
const isAnyOfMonth = (one: Evidence, times: readonly ToldTime[]): boolean =>
  !times.some((time) => saysDay(time) || saysWeek(time)) &&
  !isToldOtherwise(one) &&
  one.ordinal !== 1 &&
  one.words < SPECIFIC_WORDS;

/** What only shares the day and is of another kind is another happening of that day. */
const isOfAnotherKind = (one: Evidence): boolean =>
  (one.type < OF_KIND && one.figure !== 1 && !isThere(one) && one.words < KINDLESS_WORDS) ||
  (one.type === 0 && one.words < OTHER_KIND_WORDS && !isToldOtherwise(one));

/**
 * Whether an event of another day says more of what the claim says, be it little when we filled in the year, much more when
 * little but the day is shared.
 */
const givesWay = ({ content, otherYear }: Evidence, bestContent: number): boolean =>
  (otherYear && content < bestContent) || (content < SAME_WITHOUT_DATE && bestContent - content >= MISDATED);

/** The best must be so much better than the next event of the told day, by its score. */
const MARGIN_ON_DAY = MARGIN / 3;

/**
 * The best event of the told day, clearly better than another one of that day; none when it is poorly told beside what
 * happened on other days. `topic`: id of the event that the paragraph speaks of; `bestContent`: of any event, 0..1.
 */
export function chooseOnDay(
  ranked: readonly Scored[],
  { claim, times }: ClaimContext,
  topic: string | null,
  bestContent: number,
): Evidence | null {
  const [best, second] = ranked;
  if (!best || !isOnDay(best.one)) return null;
  const { one, score } = best;
  if (goesOn(one, topic)) return one;
  if (one.content < SAME_WITH_DATE || !isSpecificOnDay(one, claim)) return null;
  if (mayBeNextDays(one, times)) return null;
  if (isAnyOfMonth(one, times) || isOfAnotherKind(one) || givesWay(one, bestContent)) return null;
  return !second || !isOnDay(second.one) || score - second.score >= MARGIN_ON_DAY ? one : null;
}
