import type { Side } from '../claims/attacker';
import { CALLED_OFF } from '../claims/modality';
import { recogniseEntities } from '../entities/recognise';
import { entityById } from '../entities/gazetteer';
import type { EntityId } from '../entities/types';
import type { EventRecord } from '../events/types';
import { type EventSpan, eventSpan } from './dates';
import { partiesOf, type Parties } from './participants';
import { attackerOf } from './side';
import { contentWords } from './words';

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

/** Neighbouring pages ask for the same events: what was read of them is kept, at most so many. */
const MOST_KEPT = 6000;
const kept = new Map<string, { stamp: string; prepared: Prepared }>();

/** Reads each candidate once; a record that was changed under its id is read anew. */
export function preparedEvents(candidates: readonly EventRecord[]): Prepared[] {
  if (kept.size > MOST_KEPT) kept.clear();
  return candidates.map((event) => {
    const known = kept.get(event.id);
    if (known?.prepared.event === event) return known.prepared;
    const stamp = JSON.stringify(event);
    if (known?.stamp === stamp) return known.prepared;
    const prepared = prepare(event);
    kept.set(event.id, { stamp, prepared });
    return prepared;
  });
}
