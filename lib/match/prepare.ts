import { CALLED_OFF } from '../claims/modality';
import { recogniseEntities } from '../entities/recognise';
import type { EntityId } from '../entities/types';
import type { EventRecord } from '../events/types';
import type { Prepared } from './score';
import { contentWords } from './words';

const wordsOf = ({ title, summary }: EventRecord): string => `${title.vi}. ${summary.vi}`;
const placesIn = (words: string): EntityId[] =>
  recogniseEntities(words).flatMap(({ kind, entity }) => (kind === 'place' ? [entity] : []));

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** Reads each candidate once for all claims. */
export function preparedEvents(candidates: readonly EventRecord[]): Prepared[] {
  return candidates.map((event) => ({
    event,
    words: contentWords(wordsOf(event)),
    calledOff: CALLED_OFF.test(event.title.vi.toLowerCase()),
    named: once(() => placesIn(wordsOf(event))),
  }));
}
