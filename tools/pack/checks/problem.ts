import type { EventRecord } from '../../../lib/events/types';

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
  const time = (day: string): number => Date.parse(`${day.length === 7 ? `${day}-01` : day}T00:00:00Z`);
  return (time(to) - time(from)) / 86_400_000;
}
