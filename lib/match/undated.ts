import type { ExtractedClaim } from '../claims/claim-of';
import type { EventType } from '../events/types';
import { eventSpan } from './dates';
import type { Evidence } from './score';

const DAY = 86_400_000;

/**
 * What a claim that names no day must share with an event to be about it, by the event's kind: so many days before the
 * page at most, and words; or more words and more days. Strikes, claims of ground and words of the same people come
 * every day, and the next one may be unknown.
 */
interface Demand {
  words: number;
  days: number;
  /** With so many words it may be older. */
  retold: number;
  retoldDays: number;
}
const STRIKE: Demand = { words: 0.2, days: 4, retold: 0.45, retoldDays: 7 };
const SAID: Demand = { words: 0.4, days: 4, retold: 0.6, retoldDays: 7 };
const UNKIND: Demand = { words: 0.65, days: 10, retold: 0.8, retoldDays: 30 };
const BY_TYPE: Partial<Record<EventType, Demand>> = {
  strike: STRIKE,
  battle: STRIKE,
  statement: SAID,
  announcement: SAID,
  other: UNKIND,
};
const AT_WAR = new Set<EventType>(['strike', 'battle']);
/** Of a kind that the claim does not tell, nearly all words must. */
const OF_KIND = 0.65;

/** Whether an undated claim shares enough with the event for a page of `articleDay` (ISO; null when unknown). */
export function isEnoughUndated(one: Evidence, claim: ExtractedClaim, articleDay: string | null): boolean {
  // "Nga sắp mở đợt tấn công" is not the one that was.
  if (claim.modality === 'planned' && AT_WAR.has(one.event.type)) return false;
  const demand = one.type < OF_KIND ? UNKIND : BY_TYPE[one.event.type];
  if (!demand || one.ordinal === 1) return true;
  const told = one.figure === 1 && claim.quantities.some(({ value }) => value >= 20);
  const words = told ? one.words + 0.2 : one.words;
  const age = articleDay === null ? 0 : (Date.parse(articleDay) - Date.parse(eventSpan(one.event).to)) / DAY;
  return (
    (words >= demand.words && age <= demand.days) || (words >= demand.retold && age <= demand.retoldDays)
  );
}
