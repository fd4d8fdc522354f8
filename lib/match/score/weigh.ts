import { BETWEEN, GIVEN, SAYING } from '../../events/kinds';
import type { EventRecord } from '../../events/types';
import { dateFit, fitsInItsYear, nightFit } from '../compare/date-fit';
import { figureFit } from '../compare/figures';
import { ordinalFit } from '../compare/ordinal-fit';
import { areOthers, namesFirst, participantFit, putsFirst } from '../compare/participants';
import { meetsOneOf } from '../compare/partners';
import { placeFit } from '../compare/place-fit';
import { typeFit } from '../compare/type-fit';
import { CALLED_OFF, DIFFERING_FIGURE, OTHER_SIDE, OTHER_SPEAKER, OTHER_YEAR, WEIGHTS } from '../weights';
import type { ClaimContext } from './claim-context';
import type { Evidence } from './evidence';
import type { Prepared } from './prepare';

type Fits = Pick<Evidence, 'words' | 'participants' | 'type' | 'place' | 'figure' | 'ordinal'>;

function fitsOf({ claim, parties, places }: ClaimContext, prepared: Prepared, words: number): Fits {
  const { event } = prepared;
  const named = parties.value > 0 && prepared.parties.value > 0;
  return {
    words,
    participants: named ? participantFit(parties, prepared.parties) : null,
    type: typeFit(claim.types, event.type),
    place: placeFit(places, prepared.places, prepared.named),
    figure: figureFit(claim.quantities, event),
    ordinal: ordinalFit(claim, event),
  };
}

/** The mean of the fits by their weights; what one side does not tell has none. */
function meanOf({ words, participants, type, place, figure, ordinal }: Fits): number {
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
  return sum / weight;
}

/** Whether the event's words are those of somebody else than the claim tells of. */
function isSaidByOthers({ claim, parties }: ClaimContext, { event, parties: theirs }: Prepared): boolean {
  if (!SAYING.has(event.type) || parties.value === 0) return false;
  const says = claim.types.length === 0 || claim.types.some((type) => SAYING.has(type));
  return says ? !putsFirst(parties, theirs, claim.attribution) : !namesFirst(parties, theirs);
}

/** Factor of the content for who does it: another side strikes, others give, meet or speak. */
function bySides(context: ClaimContext, prepared: Prepared): number {
  const { event, parties, attacker } = prepared;
  const opposed = context.attacker !== null && attacker !== null && context.attacker !== attacker;
  const givenByOthers = GIVEN.has(event.type) && areOthers(context.parties, parties);
  const metOthers = BETWEEN.has(event.type) && !meetsOneOf(context.partners, parties);
  if (opposed || givenByOthers || metOthers) return OTHER_SIDE;
  return isSaidByOthers(context, prepared) ? OTHER_SPEAKER : 1;
}

/** What a day told before the claim is worth less than the one told nearer to it. */
const PER_DAY_BEFORE = 0.2;

/** How the times of a claim and of the sentences before it fit the event's. */
function datesOf(
  { times, nearby }: ClaimContext,
  event: EventRecord,
): Pick<Evidence, 'date' | 'otherYear' | 'nearDate'> {
  let date: number | null = null;
  for (const time of times) date = Math.max(date ?? 0, dateFit(time, event) || nightFit(time, event));
  let nearDate = 0;
  nearby.forEach((time, index) => {
    nearDate = Math.max(nearDate, dateFit(time, event) * (1 - PER_DAY_BEFORE * index));
  });
  const otherYear = date === 0 && times.some((time) => fitsInItsYear(time, event));
  return { date: otherYear ? OTHER_YEAR : date, otherYear, nearDate };
}

/** Holds one claim against one event; `words` is the overlap of their words, 0..1. */
export function weigh(context: ClaimContext, prepared: Prepared, words: number): Evidence {
  const fits = fitsOf(context, prepared, words);
  const { participants, type, place, figure, ordinal } = fits;
  const { date, otherYear, nearDate } = datesOf(context, prepared.event);
  const kept = context.calledOff === prepared.calledOff ? 1 : CALLED_OFF;
  const content = meanOf(fits) * kept * bySides(context, prepared);
  // No spreads: a page weighs thousands of events.
  return {
    event: prepared.event,
    words,
    participants,
    type,
    place,
    figure,
    ordinal,
    content,
    date,
    otherYear,
    nearDate,
  };
}
