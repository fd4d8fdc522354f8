import type { ExtractedClaim } from '../../claims/claim-of';
import { stateOf } from '../../entities/gazetteer';
import { BATTLEFIELD, BETWEEN, type EventType, GIVEN } from '../../events/kinds';
import { MS_A_DAY } from '../../time/iso-days';
import { eventSpan } from '../compare/dates';
import { isBelligerent } from '../compare/participants';
import type { Evidence } from '../score/evidence';
import { AT_PLACE, BOTH_PARTIES, NAMED_PLACE, TELLING_FIGURE } from '../weights';

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
const STRIKE: Demand = { words: 0.35, days: 1, retold: 0.6, retoldDays: 4 };
const SAID: Demand = { words: 0.4, days: 4, retold: 0.6, retoldDays: 7 };
const DECIDED: Demand = { words: 0.35, days: 10, retold: 0.5, retoldDays: 400 };
/** A deal is named for years after it was made: "nối lại thỏa thuận ngũ cốc" is not its signing. */
const DEAL: Demand = { words: 0.2, days: 30, retold: 0.5, retoldDays: 400 };
const UNKIND: Demand = { words: 0.65, days: 10, retold: 0.8, retoldDays: 30 };
const BY_TYPE: Partial<Record<EventType, Demand>> = {
  strike: STRIKE,
  battle: STRIKE,
  statement: SAID,
  announcement: SAID,
  aid: DECIDED,
  vote: DECIDED,
  appointment: DECIDED,
  agreement: DEAL,
  other: UNKIND,
};
/**
 * A strike whose place the claim leaves out, or one that it does not tell of: only its own day's news, nearly retold.
 */
const UNPLACED: Demand = { words: 0.6, days: 1, retold: 0.8, retoldDays: 14 };
/** Days in which the name of the place struck tells the strike, when a third of the words agree too. */
const STRUCK: Demand = { words: 0.3, days: 4, retold: 0.6, retoldDays: 14 };
/** A figure that agrees stands for so many words; smaller ones, points of a plan and percentages are everywhere. */
const TOLD_FIGURE = 0.2;
const NO_FIGURES = new Set(['points', 'percent']);
/** A meeting without its place is told by both its parties, or in its words. */
const MET_WORDS = 0.4;
/** Days in which a meeting told in fewer words is the one of these days. */
const MET_DAYS = 45;
/** Words by which aid and sanctions are told without who gives or imposes them. */
const NAMELESS_WORDS = 0.6;
/** Below this fit of its kind an event is asked for nearly all of its words. */
const SOME_KIND = 0.65;

/** Whether a meeting is told neither with its place nor by both its parties. */
const isLooselyMet = ({ event, type, place, participants }: Evidence, claim: ExtractedClaim): boolean =>
  type >= SOME_KIND &&
  BETWEEN.has(event.type) &&
  (place ?? 0) < NAMED_PLACE &&
  ((participants ?? 0) < BOTH_PARTIES || new Set(claim.participants.map((id) => stateOf(id) ?? id)).size < 2);

/** "đợt trừng phạt mới nhằm vào Nga" does not say whose. */
const isNameless = ({ event }: Evidence, { participants, places }: ExtractedClaim): boolean =>
  GIVEN.has(event.type) && [...participants, ...places].every(isBelligerent);

/** What the event's kind asks for; undefined when it asks for nothing. */
function demandOf({ event, type, place }: Evidence): Demand | undefined {
  if (type < SOME_KIND) return UNKIND;
  if (BY_TYPE[event.type] !== STRIKE) return BY_TYPE[event.type];
  if ((place ?? 0) >= AT_PLACE) return STRUCK;
  return event.places.length > 0 ? UNPLACED : STRIKE;
}

/** Share of the words, and what a telling figure that agrees stands for. */
function wordsTold({ words, figure }: Evidence, { quantities }: ExtractedClaim): number {
  const isTelling = quantities.some(({ value, what }) => value >= TELLING_FIGURE && !NO_FIGURES.has(what));
  return figure === 1 && isTelling ? words + TOLD_FIGURE : words;
}

/** Whether an undated claim shares enough with the event for a page of `referenceDay` (ISO; null when unknown). */
export function isEnoughUndated(one: Evidence, claim: ExtractedClaim, referenceDay: string | null): boolean {
  // "Nga sắp mở đợt tấn công" is not the one that was.
  if (claim.modality === 'planned' && BATTLEFIELD.has(one.event.type)) return false;
  if (one.ordinal === 1) return true;
  if (isLooselyMet(one, claim)) return one.words >= MET_WORDS;
  const age = referenceDay === null ? 0 : (Date.parse(referenceDay) - eventSpan(one.event).end) / MS_A_DAY;
  // "Tại cuộc gặp ở Lviv": months ago there was one too.
  if (BETWEEN.has(one.event.type) && age > MET_DAYS && one.words < MET_WORDS) return false;
  if (isNameless(one, claim)) return one.words >= NAMELESS_WORDS;
  const demand = demandOf(one);
  if (!demand) return true;
  const words = wordsTold(one, claim);
  return (
    (words >= demand.words && age <= demand.days) || (words >= demand.retold && age <= demand.retoldDays)
  );
}
