import type { EntityId } from '../entities/types';
import { byDate, eventDays, eventEntities, reportKey } from './event-keys';
import type { EventPack, EventRecord, IndexedEventStore } from './types';

type Index = Map<string, EventRecord[]>;

function add(index: Index, key: string, event: EventRecord): void {
  const list = index.get(key);
  if (list) list.push(event);
  else index.set(key, [event]);
}

const distinct = (events: Iterable<EventRecord>): EventRecord[] => [...new Set(events)].sort(byDate);

/**
 * A store over packs held in memory: the command line, the evaluation and the tests use it.
 * An id that comes again in a later pack replaces the earlier record.
 */
export function memoryStore(packs: readonly EventPack[]): IndexedEventStore {
  const records = new Map<string, EventRecord>();
  for (const pack of packs) for (const event of pack.events) records.set(event.id, event);

  const aliases = new Map<string, EventRecord>();
  const byDay: Index = new Map();
  const byEntity: Index = new Map();
  const bySeries: Index = new Map();
  const byType: Index = new Map();
  const byReportKey: Index = new Map();
  for (const event of records.values()) {
    for (const alias of event.aliases ?? []) aliases.set(alias, event);
    for (const day of eventDays(event)) add(byDay, day, event);
    for (const entity of eventEntities(event)) add(byEntity, entity, event);
    if (event.ordinal) add(bySeries, event.ordinal.series, event);
    add(byType, event.type, event);
    for (const key of new Set(event.reports.map((report) => reportKey(report.url)))) {
      add(byReportKey, key, event);
    }
  }
  const days = [...byDay.keys()].sort();

  function inRange(events: readonly EventRecord[], from?: string, to?: string): EventRecord[] {
    if (from === undefined && to === undefined) return [...events];
    return events.filter((event) =>
      eventDays(event).some((day) => (from === undefined || from <= day) && (to === undefined || day <= to)),
    );
  }

  return {
    async between(from, to) {
      return distinct(days.filter((day) => from <= day && day <= to).flatMap((day) => byDay.get(day) ?? []));
    },
    async withEntities(entities: readonly EntityId[], from, to) {
      return distinct(entities.flatMap((entity) => inRange(byEntity.get(entity) ?? [], from, to)));
    },
    async ofType(type, from, to) {
      return distinct(inRange(byType.get(type) ?? [], from, to));
    },
    async inSeries(series) {
      return [...(bySeries.get(series) ?? [])].sort(
        (a, b) => (a.ordinal?.n ?? 0) - (b.ordinal?.n ?? 0) || byDate(a, b),
      );
    },
    async byIds(ids) {
      return distinct(
        ids.map((id) => records.get(id) ?? aliases.get(id)).filter((event) => event !== undefined),
      );
    },
    async byReport(url) {
      return distinct(byReportKey.get(reportKey(url)) ?? []);
    },
    async extent() {
      const from = days[0];
      const to = days.at(-1);
      return from === undefined || to === undefined ? null : { from, to, events: records.size };
    },
  };
}
