import type { EventRecord } from '../../../lib/events/types';
import { daysBetween } from '../../../lib/time/iso-days';

/** One thing that keeps a record out of the pack. */
export interface RecordProblem {
  id: string;
  problem: string;
}

/** A check looks at all records, for some faults lie between two of them. */
export type RecordCheck = (events: readonly EventRecord[]) => RecordProblem[];

/** Turns a check of single records into one of all. */
export const each =
  (check: (event: EventRecord) => string[]): RecordCheck =>
  (events) =>
    events.flatMap((event) => check(event).map((problem) => ({ id: event.id, problem })));

/** Days between two ISO days or months (a month counts from its first day). */
export function daysApart(from: string, to: string): number {
  const firstDay = (date: string): string => (date.length === 7 ? `${date}-01` : date);
  return daysBetween(firstDay(from), firstDay(to));
}
