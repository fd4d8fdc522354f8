import { SAYING } from '../../events/kinds';
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
import { isSpecific } from './specific';

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
 * The best event of the told day, clearly better than another one of that day. A poor likeness that only shares the
 * day gives way when another day's event says nearly everything that the claim says.
 */
export function chooseOnDay(
  ranked: readonly Scored[],
  { claim, times }: ClaimContext,
  topic: string | null,
  bestContent: number,
): Evidence | null {
  const [first, second] = ranked;
  if (!first || !isOnDay(first.one)) return null;
  // "Cuộc gặp diễn ra một ngày sau đó": what the text speaks of needs no more than its kind and its day.
  // The same day brings other statements, of others.
  const goesOn = first.one.event.id === topic && !SAYING.has(first.one.event.type);
  if (goesOn && first.one.date === 1 && first.one.type >= OF_KIND) return first.one;
  if (first.one.content < SAME_WITH_DATE || !isSpecific(first.one, claim, true)) return null;
  // "tức tháng 5/2022": a month holds many events of a kind.
  const isToldOtherwise = first.one.figure === 1 || (first.one.place ?? 0) >= AT_PLACE;
  const isLoose =
    !times.some((time) => saysDay(time) || saysWeek(time)) && !isToldOtherwise && first.one.ordinal !== 1;
  if (isLoose && first.one.words < SPECIFIC_WORDS) return null;
  // What only shares the day and is of another kind is another happening of that day.
  const isOfAnotherKind = first.one.type < OF_KIND && first.one.figure !== 1 && !isThere(first.one);
  if (isOfAnotherKind && first.one.words < KINDLESS_WORDS) return null;
  if (first.one.type === 0 && first.one.words < OTHER_KIND_WORDS && !isToldOtherwise) return null;
  if (first.one.otherYear && first.one.content < bestContent) return null;
  if (first.one.content < SAME_WITHOUT_DATE && bestContent - first.one.content >= MISDATED) return null;
  return !second || !isOnDay(second.one) || first.score - second.score >= MARGIN / 3 ? first.one : null;
}
