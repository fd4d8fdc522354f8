import type { Side } from '../claims/attacker';
import type { ExtractedClaim } from '../claims/claim-of';
import { placesAround } from '../entities/gazetteer';
import type { EntityId } from '../entities/types';
import { BETWEEN, GIVEN, SAYING } from '../events/kinds';
import type { EventRecord } from '../events/types';
import { typeFit } from './compare-types';
import { dateFit, fitsInItsYear, type ToldTime } from './dates';
import { figureFit } from './figures';
import { areOthers, namesFirst, participantFit, type Parties, putsFirst } from './participants';
import { meetsOneOf } from './partners';
import type { Prepared } from './prepare';
import {
  AT_PLACE,
  CALLED_OFF,
  DIFFERING_FIGURE,
  NAMED_PLACE,
  OTHER_SIDE,
  OTHER_SPEAKER,
  OTHER_YEAR,
  WEIGHTS,
} from './weights';

/** Field by field, how a claim fits an event; null where one of them says nothing. All 0..1. */
export interface Evidence {
  event: EventRecord;
  words: number;
  participants: number | null;
  type: number;
  place: number | null;
  figure: number | null;
  ordinal: number | null;
  /** All fields but the date, weighted. */
  content: number;
  /** The best fit of the claim's own times; null when it names none. */
  date: number | null;
  /** The told day is the event's own but for a year that the text does not tell. */
  otherYear: boolean;
  /** Fit of the day told before it in the text, for claims without a time of their own. */
  nearDate: number;
}

/** Evidence with the score that orders it among the others: content and date, and what the story adds. */
export interface Scored {
  one: Evidence;
  score: number;
}

/** Places fit when one holds the other ('bucha' and 'kyiv-oblast'); a capital that stands for its state does not count. */
function placeFit(
  mine: readonly EntityId[],
  theirs: readonly EntityId[],
  named: () => readonly EntityId[],
): number | null {
  if (mine.length === 0 || theirs.length === 0) return null;
  if (mine.some((id) => theirs.includes(id))) return 1;
  const holds = (larger: EntityId, smaller: EntityId): boolean => placesAround(smaller).includes(larger);
  if (mine.some((id) => theirs.some((other) => holds(id, other) || holds(other, id)))) return AT_PLACE;
  return mine.some((id) => named().includes(id)) ? NAMED_PLACE : 0;
}

/** Whether the claim's ordinal is the event's; null when they do not count the same series. */
function ordinalFit(claim: ExtractedClaim, event: EventRecord): number | null {
  if (!event.ordinal || claim.ordinals.length === 0) return null;
  const kind = kindOfSeries(event.ordinal.series);
  const comparable = claim.ordinals.filter(({ of }) => of === kind);
  if (comparable.length === 0) return null;
  return comparable.some(({ n }) => n === event.ordinal?.n) ? 1 : 0;
}

/** What a series counts, in the words of claims' ordinals. */
export function kindOfSeries(series: string): string {
  if (/sanctions-packages/.test(series)) return 'sanctions-package';
  if (/rounds/.test(series)) return 'round';
  if (/calls/.test(series)) return 'call';
  if (/meetings/.test(series)) return 'meeting';
  if (/sessions/.test(series)) return 'session';
  return /exchanges/.test(series) ? 'exchange' : 'time';
}

export interface ClaimContext {
  claim: ExtractedClaim;
  words: ReadonlySet<string>;
  parties: Parties;
  /** It tells that something was called or put off. */
  calledOff: boolean;
  /** Who strikes, when it tells of a strike. */
  attacker: Side | null;
  times: readonly ToldTime[];
  /** Days told in the sentences before it, the nearest first. */
  nearby: readonly ToldTime[];
  places: readonly EntityId[];
  /** With whom somebody met or spoke. */
  partners: readonly EntityId[];
}

/** Holds one claim against one event; `words` is the overlap of their words. */
export function weigh(
  context: ClaimContext,
  { event, parties, places, named, calledOff, attacker }: Prepared,
  words: number,
): Evidence {
  const { claim, times, nearby } = context;
  const participants =
    context.parties.value > 0 && parties.value > 0 ? participantFit(context.parties, parties) : null;
  const type = typeFit(claim.types, event.type);
  const place = placeFit(context.places, places, named);
  const figure = figureFit(claim.quantities, event);
  const ordinal = ordinalFit(claim, event);
  let sum = 0;
  let weight = 0;
  const add = (value: number | null, share: number): void => {
    if (value === null) return;
    sum += share * value;
    weight += share;
  };
  add(words, WEIGHTS.words);
  add(participants, WEIGHTS.participants);
  add(type, WEIGHTS.type);
  add(place, WEIGHTS.place);
  // A figure that agrees tells much; one that differs may be an early count or the slip that is looked for.
  add(figure, figure === 0 ? WEIGHTS.figure * DIFFERING_FIGURE : WEIGHTS.figure);
  add(ordinal, WEIGHTS.ordinal);
  const opposed = context.attacker !== null && attacker !== null && context.attacker !== attacker;
  const says = claim.types.length === 0 || claim.types.some((type) => SAYING.has(type));
  const isOthers =
    SAYING.has(event.type) &&
    context.parties.value > 0 &&
    !(says ? putsFirst(context.parties, parties, claim.attribution) : namesFirst(context.parties, parties));
  const givenByOthers = GIVEN.has(event.type) && areOthers(context.parties, parties);
  const metOthers = BETWEEN.has(event.type) && !meetsOneOf(context.partners, parties);
  const sides = opposed || givenByOthers || metOthers ? OTHER_SIDE : isOthers ? OTHER_SPEAKER : 1;
  let date: number | null = null;
  for (const time of times) date = Math.max(date ?? 0, dateFit(time, event));
  let nearDate = 0;
  nearby.forEach((time, index) => {
    nearDate = Math.max(nearDate, dateFit(time, event) * (1 - 0.2 * index));
  });
  const otherYear = date === 0 && times.some((time) => fitsInItsYear(time, event));
  return {
    event,
    words,
    participants,
    type,
    place,
    figure,
    ordinal,
    content: (sum / weight) * (context.calledOff === calledOff ? 1 : CALLED_OFF) * sides,
    date: otherYear ? OTHER_YEAR : date,
    otherYear,
    nearDate,
  };
}
