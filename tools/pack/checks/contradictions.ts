import { stateOf } from '../../../lib/entities/gazetteer';
import { EXCHANGES } from '../../../lib/events/kinds';
import type { EventRecord } from '../../../lib/events/types';
import { apart } from './apart';
import type { RecordCheck, RecordProblem } from './problem';

const IN_PERSON = new Set(['meeting', 'visit', 'talks']);

const isOneDay = ({ date, dateEnd }: EventRecord): boolean => date.length === 10 && dateEnd === undefined;
const related = (a: EventRecord, b: EventRecord): boolean =>
  [a, b].some((event, index) => event.relations?.some(({ id }) => id === (index === 0 ? b : a).id));

/** Two exchanges of a day are one happening unless they are told to be parts. */
function twoExchanges(a: EventRecord, b: EventRecord): string | null {
  if (a.type !== b.type || !EXCHANGES.has(a.type)) return null;
  const parties = a.participants.filter((id) => b.participants.includes(id));
  return parties.length >= 2 ? `another exchange of that day: ${b.id}` : null;
}

/** Nobody meets people on two continents in a day; neighbouring capitals can be done. */
function twoPlaces(a: EventRecord, b: EventRecord): string | null {
  if (!IN_PERSON.has(a.type) || !IN_PERSON.has(b.type)) return null;
  const [here, there] = [regionOf(a), regionOf(b)];
  if (here === null || there === null || here === there) return null;
  // The first named is who went or received; later ones may only be spoken of.
  const [first] = a.participants;
  return first !== undefined && first === b.participants[0]
    ? `${first} is also at ${b.places[0]} that day: ${b.id}`
    : null;
}

const FAR: Record<string, string> = {
  'united-states': 'america',
  canada: 'america',
  brazil: 'america',
  china: 'asia',
  japan: 'asia',
  'north-korea': 'asia',
  'south-korea': 'asia',
  vietnam: 'asia',
  indonesia: 'asia',
};
const regionOf = ({ places: [place] }: EventRecord): string | null => {
  const state = place === undefined ? undefined : stateOf(place);
  return state === undefined ? null : (FAR[state] ?? 'europe');
};

/** One side says that it happened, the other that it was called off. */
function calledOff(a: EventRecord, b: EventRecord): string | null {
  const statuses = new Set([a.status, b.status]);
  return a.type === b.type &&
    statuses.has('happened') &&
    statuses.has('cancelled') &&
    a.participants.filter((id) => b.participants.includes(id)).length >= 2
    ? `called off in one of two records: ${b.id}`
    : null;
}

/** Records of one day that cannot both hold. */
export const contradictions: RecordCheck = (events) => {
  const byDay = new Map<string, EventRecord[]>();
  for (const event of events) {
    if (isOneDay(event)) byDay.set(event.date, [...(byDay.get(event.date) ?? []), event]);
  }
  return [...byDay.values()].flatMap((ofDay) =>
    ofDay.flatMap((a, index) =>
      ofDay.slice(index + 1).flatMap((b): RecordProblem[] => {
        if (related(a, b) || apart(a.id, b.id)) return [];
        const problem = twoExchanges(a, b) ?? twoPlaces(a, b) ?? calledOff(a, b);
        return problem === null ? [] : [{ id: a.id, problem }];
      }),
    ),
  );
};
