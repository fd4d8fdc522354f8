import { extentOf } from './rows';
import type { EntityId } from '../entities/types';
import {
  byDate,
  eventDays,
  eventEntities,
  eventNames,
  newestReport,
  reportDay,
  reportEntities,
  reportKey,
} from './event-keys';
import { answers } from './answers';
import { aboutIn, monthsOf } from './months';
import type { EventPack, EventRecord, IndexedEventStore, LooseReport } from './types';

type Index<Item> = Map<string, Item[]>;

function add<Item>(index: Index<Item>, key: string, item: Item): void {
  const list = index.get(key);
  if (list) list.push(item);
  else index.set(key, [item]);
}

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

/** A store over packs held in memory: the command line, the evaluation and the tests use it. */
export function memoryStore(packs: readonly EventPack[]): IndexedEventStore {
  const { events, reports } = standing(packs);
  const byId = new Map(events.map((event) => [event.id, event]));
  const aliases = new Map<string, EventRecord>();
  const byDay: Index<EventRecord> = new Map();
  const byEntity: Index<EventRecord> = new Map();
  const bySeries: Index<EventRecord> = new Map();
  const byType: Index<EventRecord> = new Map();
  const byReportKey: Index<EventRecord> = new Map();
  const reportsByEntity: Index<LooseReport> = new Map();
  for (const event of events) {
    for (const alias of event.aliases ?? []) aliases.set(alias, event);
    for (const day of eventDays(event)) add(byDay, day, event);
    for (const entity of eventEntities(event)) add(byEntity, entity, event);
    if (event.ordinal) add(bySeries, event.ordinal.series, event);
    add(byType, event.type, event);
    for (const key of new Set(event.reports.map((report) => reportKey(report.url)))) {
      add(byReportKey, key, event);
    }
  }
  for (const report of reports)
    for (const entity of reportEntities(report)) add(reportsByEntity, entity, report);
  const days = [...byDay.keys()].sort();
  const months = monthsOf(events);

  function inRange(found: readonly EventRecord[], from?: string, to?: string): EventRecord[] {
    if (from === undefined && to === undefined) return [...found];
    return found.filter((event) =>
      eventDays(event).some((day) => (from === undefined || from <= day) && (to === undefined || day <= to)),
    );
  }

  return {
    async between(from, to, limit) {
      const found = days.filter((day) => from <= day && day <= to).flatMap((day) => byDay.get(day) ?? []);
      return distinct(found.slice(0, limit));
    },
    async withEntities(entities: readonly EntityId[], from, to, limit) {
      return distinct(
        entities.flatMap((entity) =>
          inRange(byEntity.get(entity) ?? [], from, to)
            .sort(byDate)
            .slice(0, limit),
        ),
      );
    },
    async about(from, to) {
      return from <= to ? aboutIn(months, from, to) : 0;
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
        ids.map((id) => byId.get(id) ?? aliases.get(id)).filter((event) => event !== undefined),
      );
    },
    async byReport(url) {
      return distinct(byReportKey.get(reportKey(url)) ?? []);
    },
    async reportsWith(entities, from, to, limit) {
      const ranged = from !== undefined || to !== undefined;
      const inTime = (report: LooseReport): boolean => {
        const day = reportDay(report);
        return !ranged || (day !== null && (from ?? '') <= day && (to === undefined || day <= to));
      };
      const found = entities.flatMap((entity) => {
        const oldestFirst = (reportsByEntity.get(entity) ?? [])
          .filter(inTime)
          .sort((a, b) => newestReport(b, a));
        return oldestFirst.slice(0, limit);
      });
      return [...new Set(found)].sort(newestReport);
    },
    async search(query) {
      return answers(query, events, reports);
    },
    async extent() {
      if (events.length === 0) return null;
      const { from, to } = extentOf({ events });
      return { from, to, events: events.length };
    },
  };
}
