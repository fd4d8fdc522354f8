import { entityById, placesAround } from '../entities/gazetteer';
import type { EntityId } from '../entities/types';
import { dayNumber, dayOfNumber, isoDay, lastDayOfMonth } from '../time/iso-days';
import type { EventRecord, LooseReport, Report } from './types';

/** A record longer than this, in days, counts by its first and last days only: nothing in the war is dated to more. */
const LONGEST = 92;

/** Last day of a month ('2025-02' → '2025-02-28'). */
export function endOfMonth(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return isoDay(year, number, lastDayOfMonth(year, number));
}

/** First and last day that a date or month covers. */
export function dayRange(date: string): [string, string] {
  return date.length === 7 ? [`${date}-01`, endOfMonth(date)] : [date, date];
}

/**
 * Every day on which the record may be looked up, ascending: its own days (all days of the month when only the
 * month is known) and those that the same moment has elsewhere.
 */
export function eventDays(event: Pick<EventRecord, 'date' | 'dateEnd' | 'otherDays'>): string[] {
  const [first, lastOfFirst] = dayRange(event.date);
  const last = event.dateEnd === undefined ? lastOfFirst : dayRange(event.dateEnd)[1];
  const days = new Set<string>([first, last]);
  const end = Math.min(dayNumber(last), dayNumber(first) + LONGEST);
  for (let number = dayNumber(first); number <= end; number += 1) days.add(dayOfNumber(number));
  for (const day of event.otherDays ?? []) days.add(day);
  return [...days].sort();
}

/**
 * Entities under which the record is found: who took part, where it was, and the places around that one below the
 * state ('pokrovsk' is found under 'donetsk-oblast', not under 'ukraine').
 */
export function eventEntities(event: Pick<EventRecord, 'participants' | 'places'>): EntityId[] {
  const found = new Set<EntityId>([...event.participants, ...event.places]);
  for (const place of event.places) {
    for (const around of placesAround(place)) {
      if (entityById(around)?.kind === 'place') found.add(around);
    }
  }
  return [...found];
}

/** The day that a report counts on: a month-only one on its last day; null when unknown. */
export const reportDay = ({ published }: Pick<Report, 'published'>): string | null =>
  published === null ? null : published.length === 7 ? endOfMonth(published) : published.slice(0, 10);

/** Entities under which a report beside the events is found: those that its title names, and the places around them. */
export const reportEntities = ({ entities }: Pick<LooseReport, 'entities'>): EntityId[] =>
  eventEntities({ participants: entities, places: entities });

/** Ids under which a record is known. */
export const eventNames = ({ id, aliases = [] }: Pick<EventRecord, 'id' | 'aliases'>): string[] => [
  id,
  ...aliases,
];

/** Newest first; those of one moment by address. */
export function newestReport(a: Report, b: Report): number {
  const [one, other] = [a.published ?? '', b.published ?? ''];
  if (one !== other) return one < other ? 1 : -1;
  return a.url < b.url ? -1 : a.url > b.url ? 1 : 0;
}

/** By date, then by id. */
export function byDate(a: EventRecord, b: EventRecord): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Addresses of one article: scheme, 'www.', 'm.' and 'amp.' and the query are left out. */
export function reportKey(url: string): string {
  return url
    .replace(/^https?:\/\//i, '')
    .replace(/^(?:www|m|amp)\./i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}
