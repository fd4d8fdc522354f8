import type { EntityId } from '../../entities/types';
import { answers, isRanged, within } from '../search/answers';
import { byDate, eventDays, eventNames, newestReport, reportDay, reportKey } from '../event-keys';
import { indexOf, type MemoryIndex } from './record-index';
import { aboutIn, monthsOf } from '../rows/months';
import { extentOf } from '../rows/rows';
import type { EventPack, EventRecord, IndexedEventStore, LooseReport, StoreQuery } from '../types';

const distinct = (events: Iterable<EventRecord>): EventRecord[] => [...new Set(events)].sort(byDate);

/** What stands when packs hold the same record: an event of a later pack hides those of earlier ones under any of its names. */
function standing(packs: readonly EventPack[]): { events: EventRecord[]; reports: LooseReport[] } {
  const names = new Set<string>();
  const events: EventRecord[] = [];
  const reports = new Map<string, LooseReport>();
  for (const pack of [...packs].reverse()) {
    const shown = pack.events.filter((event) => !eventNames(event).some((name) => names.has(name)));
    for (const event of pack.events) for (const name of eventNames(event)) names.add(name);
    events.unshift(...new Map(shown.map((event) => [event.id, event])).values());
    for (const report of pack.reports ?? []) {
      const key = reportKey(report.url);
      if (!reports.has(key)) reports.set(key, report);
    }
  }
  return { events, reports: [...reports.values()] };
}

type Days = Pick<StoreQuery, 'from' | 'to'>;

/** The events any of whose days lie in a stretch, open where it has no end. */
const inDays = (events: readonly EventRecord[], days: Days): EventRecord[] =>
  isRanged(days) ? events.filter((event) => eventDays(event).some((day) => within(day, days))) : [...events];

/** The reports published in a stretch, the oldest first. */
const publishedIn = (reports: readonly LooseReport[], days: Days): LooseReport[] =>
  reports
    .filter((report) => {
      const day = reportDay(report);
      return !isRanged(days) || (day !== null && within(day, days));
    })
    .sort((a, b) => newestReport(b, a));

type EventReads = Pick<IndexedEventStore, 'between' | 'withEntities' | 'byIds'>;

/** What is asked of the events, by their index. */
const eventReads = (index: MemoryIndex): EventReads => ({
  async between(from, to, limit) {
    const days = index.days.filter((day) => from <= day && day <= to);
    return distinct(days.flatMap((day) => index.byDay.get(day) ?? []).slice(0, limit));
  },
  async withEntities(entities: readonly EntityId[], from, to, limit) {
    const ofOne = (entity: EntityId): EventRecord[] =>
      inDays(index.byEntity.get(entity) ?? [], { from, to }).sort(byDate);
    return distinct(entities.flatMap((entity) => ofOne(entity).slice(0, limit)));
  },
  async byIds(ids) {
    return distinct(ids.flatMap((id) => index.byName.get(id) ?? []));
  },
});

/** A store over packs held in memory: the command line, the evaluation and the tests use it. */
export function memoryStore(packs: readonly EventPack[]): IndexedEventStore {
  const { events, reports } = standing(packs);
  const index = indexOf(events, reports);
  const months = monthsOf(events);
  const { from, to } = extentOf({ events });
  const extent = events.length > 0 ? { from, to, events: events.length } : null;
  return {
    ...eventReads(index),
    async about(from, to) {
      return from <= to ? aboutIn(months, from, to) : 0;
    },
    async reportsWith(entities, from, to, limit) {
      const ofOne = (entity: EntityId): LooseReport[] =>
        publishedIn(index.reportsByEntity.get(entity) ?? [], { from, to }).slice(0, limit);
      return [...new Set(entities.flatMap(ofOne))].sort(newestReport);
    },
    async search(query) {
      return answers(query, events, reports);
    },
    async extent() {
      return extent;
    },
  };
}
