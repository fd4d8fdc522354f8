import { entityById, placesAround, stateOf } from '../../entities/gazetteer';
import type { EntityId } from '../../entities/types';
import { BETWEEN } from '../../events/kinds';
import type { EventRecord } from '../../events/types';
import { daysOf, eventSpan } from '../../match/compare/dates';
import type { MatchedClaim } from '../../match/match-claims';
import { addDays } from '../../time/iso-days';
import type { TimeExpression } from '../../time/types';
import type { Check, CheckContext } from '../context';
import { evidenceOf } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { nameOf } from '../finding/name-of';
import { placeOf, placesOf } from '../reading/gathered';
import { type ToldGathering as Told, toldGatherings } from '../reading/told-gathering';
import type { Finding } from '../types';

/** A place beside whose name so many days off something else is known may be meant. */
const AROUND = 4;
/** So many days off a gathering of the same people may be meant. */
const WEEKS = 62;
const isOn = (event: EventRecord, { value }: TimeExpression, around = 0): boolean => {
  const days = daysOf(value);
  const span = eventSpan(event);
  return days !== null && addDays(span.from, -around) <= days.to && days.from <= addDays(span.to, around);
};

/** The states and persons that a claim names for a gathering, without the state that holds its place. */
function namedIn({ claim }: MatchedClaim, { place, from }: Told): EntityId[] {
  const before = claim.mentions.filter(({ start, end }) => start >= from && end <= place.start);
  const named = new Set([...claim.participants, ...before.map(({ entity }) => entity)]);
  return [...named].filter((id) => {
    const kind = entityById(id)?.kind;
    return kind === 'person' || (kind === 'state' && id !== stateOf(place.entity));
  });
}

/** Whether an event is beyond doubt the gathering: the parties that the clause names, two states' at least. */
function isTheirs(one: MatchedClaim, event: EventRecord, told: Told): boolean {
  const isMeeting = told.what === 'meeting';
  const { ordinal } = event;
  if (one.claim.ordinals.some(({ n }) => ordinal !== undefined && n !== ordinal.n)) return false;
  const named = namedIn(one, told);
  const theirs = named.filter((id) => event.participants.includes(id));
  const areAll = theirs.length === named.length;
  const persons = theirs.filter((id) => entityById(id)?.kind === 'person');
  const states = new Set((isMeeting ? persons : theirs).map((id) => stateOf(id)));
  if (states.size > 1) return areAll;
  // "vòng đàm phán ba bên": nobody is named, and talks are numbered.
  return !isMeeting && event.type === 'talks' && ordinal !== undefined && areAll;
}

/** Whether a time tells all days of an event that took several: no slip of one day makes them. */
const isWhole = ({ date, dateEnd }: EventRecord, { value }: TimeExpression): boolean =>
  dateEnd !== undefined && value === `${date}/${dateEnd}`;

/** Whether the text tells an event elsewhere, under its own day. */
const isTold = ({ id }: EventRecord, { matched }: CheckContext): boolean =>
  matched.some(({ same, againstDate }) => same?.event.id === id && !againstDate);

/** The one gathering of the told day that the clause can mean; null when another one of these days was there. */
function heldAt(one: MatchedClaim, told: Told, context: CheckContext): [EventRecord, EntityId] | null {
  const isSigning = told.what === 'signing';
  const events = one.evidence.map(({ event }) => event);
  const there = (event: EventRecord): boolean => placesOf(event).has(told.place.entity);
  if (events.some((event) => isOn(event, told.time, AROUND) && there(event))) return null;
  const ofKind = events.filter(({ type }) => (isSigning ? type === 'agreement' : BETWEEN.has(type)));
  const onDay = ofKind.filter((event) => isOn(event, told.time));
  const [event, ...more] = isSigning ? onDay : onDay.filter((each) => isTheirs(one, each, told));
  if (event && isSigning && !isTold(event, context)) return null;
  // The same people were there some weeks before or after: the day may have slipped, unless all days of a round fit.
  const elsewhen = events.some(
    (other) => isOn(other, told.time, WEEKS) && there(other) && isTheirs(one, other, told),
  );
  if (event && elsewhen && !isWhole(event, told.time)) return null;
  const known = event && placeOf(event);
  if (!event?.grounds || !known || more.length > 0) return null;
  return placesAround(told.place.entity).some((id) => event.places.includes(id)) ? null : [event, known];
}

function check(one: MatchedClaim, context: CheckContext): Finding[] {
  const { claim } = one;
  if (claim.modality === 'planned' || claim.modality === 'hypothetical') return [];
  return toldGatherings(one.claim, context).flatMap((told): Finding[] => {
    const [event, place] = heldAt(one, told, context) ?? [];
    const cited = event && evidenceOf(event, context.publicationDay);
    if (!cited || !place) return [];
    const [claimed, known] = [nameOf(told.place.entity, context.lang), nameOf(place, context.lang)];
    return [
      findingOf({ kind: 'place', at: told.place, claim: claim.id, claimed, known }, cited, context.lang),
    ];
  });
}

/** "cuộc gặp tại Jeddah hôm 18/2" against the gathering of that day and those people elsewhere. */
export const gatheringPlaceCheck: Check = (context) => context.matched.flatMap((one) => check(one, context));
