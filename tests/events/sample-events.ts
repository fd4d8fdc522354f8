import { checksumOf } from '../../lib/events/pack/checksum';
import type { EventPack, EventRecord, EventType, LooseReport } from '../../lib/events/types';

/** A record with what a test does not care about filled in. */
export function sampleEvent(part: Partial<EventRecord> & Pick<EventRecord, 'id' | 'date'>): EventRecord {
  return {
    basis: 'stated',
    type: 'talks',
    status: 'happened',
    title: { vi: 'Nga và Ukraine họp' },
    summary: { vi: 'Hai bên gặp nhau.' },
    participants: ['russia', 'ukraine'],
    places: [],
    quantities: [],
    reports: [],
    disagreements: [],
    grounds: false,
    ...part,
  };
}

/** A report that no event cites. */
export const sampleReport = (
  path: string,
  published: string | null,
  entities: string[],
  title: string,
): LooseReport => ({
  publisher: 'tuoitre.vn',
  url: `https://tuoitre.vn/${path}.htm`,
  title,
  published,
  lang: 'vi',
  entities,
});

export function samplePack(events: EventRecord[], version?: string, reports?: LooseReport[]): EventPack {
  return {
    schema: 1,
    name: 'Thử',
    version: version ?? checksumOf(events, reports),
    licence: 'CC-BY-4.0',
    events,
    ...(reports && { reports }),
  };
}

const TYPES: EventType[] = ['strike', 'talks', 'prisoner_exchange', 'statement'];
const DAY = 86_400_000;

/** `count` records, one a day from 2022-02-24 on, of changing types and parties. */
export function manyEvents(count: number): EventRecord[] {
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2022, 1, 24) + index * DAY).toISOString().slice(0, 10);
    return sampleEvent({
      id: `${date}-thu-${index}`,
      date,
      type: TYPES[index % TYPES.length] ?? 'other',
      participants: index % 3 === 0 ? ['russia', 'united-states'] : ['russia', 'ukraine'],
    });
  });
}
