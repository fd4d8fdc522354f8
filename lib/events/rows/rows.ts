import {
  byDate,
  dayRange,
  eventDays,
  eventEntities,
  eventNames,
  newestReport,
  reportDay,
  reportEntities,
  reportKey,
} from '../event-keys';
import { type Months, monthsOf } from './months';
import { eventWords, reportWords } from '../search/search-words';
import type { EventPack, EventRecord, LooseReport } from '../types';

/** A record with the keys that it is looked up by; `pack` and `n` are its key: short, since every index repeats it. */
export interface EventRow {
  pack: number;
  /** Its place in the pack, by date. */
  n: number;
  /** Its id and aliases. */
  names: string[];
  days: string[];
  /** 'russia|2025-05-16' for every entity and day. */
  entityDays: string[];
  /** 'talks|2025-05-16'. */
  typeDays: string[];
  words: string[];
  event: EventRecord;
}

/** A report beside the events. */
export interface ReportRow {
  pack: number;
  /** Its place in the pack, by time. */
  n: number;
  /** 'russia|2025-05-16'; 'russia|' when its day is unknown. */
  entityDays: string[];
  /** ['2025-05-16']; empty when unknown. */
  days: string[];
  words: string[];
  report: LooseReport;
}

/** A pack in the store. A later `pack` stands before an earlier one, and every imported one before the bundled one. */
export interface PackRow {
  pack: number;
  source: 'bundled' | 'file';
  name: string;
  /** What its author calls it; the bundled pack's is its checksum. */
  version: string;
  licence: string;
  checksum: string;
  /** filling: not read yet; ready; leaving: replaced, its records are being taken away. */
  state: 'filling' | 'ready' | 'leaving';
  events: number;
  reports: number;
  /** First and last day of its events; '' without events. */
  from: string;
  to: string;
  /** How its events are spread, to tell how many lie in a time without reading them. */
  months: Months;
  /** Records written so far, of events + reports. */
  written: number;
  /** How many records of packs behind it it hides. */
  hides: number;
  /** Release of the extension that filled the bundled pack, when it said so. */
  release?: string;
}

/** An event with its keys: 'entity|YYYY-MM-DD' and 'type|YYYY-MM-DD' for each of its days; `n` is its place in the pack. */
export function eventRow(pack: number, n: number, event: EventRecord): EventRow {
  const days = eventDays(event);
  return {
    pack,
    n,
    names: eventNames(event),
    days,
    entityDays: eventEntities(event).flatMap((entity) => days.map((day) => `${entity}|${day}`)),
    typeDays: days.map((day) => `${event.type}|${day}`),
    words: eventWords(event),
    event,
  };
}

/** A loose report with its keys; `n` is its place in the pack. One without a day lies under 'entity|'. */
export function reportRow(pack: number, n: number, report: LooseReport): ReportRow {
  const day = reportDay(report);
  return {
    pack,
    n,
    entityDays: reportEntities(report).map((entity) => `${entity}|${day ?? ''}`),
    days: day === null ? [] : [day],
    words: reportWords(report),
    report,
  };
}

/** First and last day of a pack's events ('' without events), and how they are spread. */
export function extentOf({ events }: Pick<EventPack, 'events'>): Pick<PackRow, 'from' | 'to' | 'months'> {
  let from = '';
  let to = '';
  for (const { date, dateEnd, otherDays = [] } of events) {
    // A month alone tells no day on which the record ends.
    for (const day of [
      dayRange(date)[0],
      dayRange(dateEnd ?? date)[date.length < 'YYYY-MM-DD'.length ? 0 : 1],
      ...otherDays,
    ]) {
      if (from === '' || day < from) from = day;
      if (day > to) to = day;
    }
  }
  return { from, to, months: monthsOf(events) };
}

/** As a pack is stored: each id and each address once, the first one, in the order of time. */
export function inOrder(pack: EventPack): EventPack {
  const ids = new Set<string>();
  const addresses = new Set<string>();
  const isNew = (seen: Set<string>, key: string): boolean => !seen.has(key) && seen.add(key).has(key);
  return {
    ...pack,
    events: pack.events.filter(({ id }) => isNew(ids, id)).sort(byDate),
    ...(pack.reports && {
      reports: pack.reports
        .filter(({ url }) => isNew(addresses, reportKey(url)))
        .sort((a, b) => newestReport(b, a)),
    }),
  };
}
