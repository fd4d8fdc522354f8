import type { Side } from '../../claims/attacker';
import { CALLED_OFF } from '../../claims/modality';
import { entityById } from '../../entities/gazetteer';
import { recogniseEntities } from '../../entities/recognise';
import type { EntityId } from '../../entities/types';
import type { EventRecord } from '../../events/types';
import { type EventSpan, eventSpan } from '../compare/dates';
import { partiesOf, type Parties } from '../compare/participants';
import { attackerOf } from '../compare/side';
import { contentWords } from '../compare/words';

/** An event as matching reads it. */
export interface Prepared {
  event: EventRecord;
  span: EventSpan;
  words: ReadonlySet<string>;
  parties: Parties;
  /** Its title tells that something was called or put off. */
  calledOff: boolean;
  /** Who strikes; null when it is no strike or nothing tells. */
  attacker: Side | null;
  /** Its places that are no states. */
  places: readonly EntityId[];
  /** Places that its title and summary name; read only when its own do not fit. */
  named: () => readonly EntityId[];
}

const wordsOf = ({ title, summary }: EventRecord): string => `${title.vi}. ${summary.vi}`;
const placesIn = (words: string): EntityId[] =>
  recogniseEntities(words).flatMap(({ kind, entity }) => (kind === 'place' ? [entity] : []));

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function prepare(event: EventRecord): Prepared {
  return {
    event,
    span: eventSpan(event),
    words: contentWords(wordsOf(event)),
    parties: partiesOf(event.participants),
    calledOff: CALLED_OFF.test(event.title.vi.toLowerCase()),
    attacker: attackerOf(event),
    places: event.places.filter((id) => entityById(id)?.kind === 'place'),
    named: once(() => placesIn(wordsOf(event))),
  };
}

/** Neighbouring pages ask for the same events, and a store gives them as the same objects: each is read once. */
const known = new WeakMap<EventRecord, Prepared>();

export function preparedEvents(candidates: readonly EventRecord[]): Prepared[] {
  return candidates.map((event) => {
    const prepared = known.get(event) ?? prepare(event);
    known.set(event, prepared);
    return prepared;
  });
}
