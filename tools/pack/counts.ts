import type { EventPack, EventRecord } from '../../lib/events/types';
import { originsOf, publisherOf } from './origins';

/** Publishers listed by name; the others are summed up. */
const LISTED = 20;

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const byName = ([a]: [string, number], [b]: [string, number]): number => (a < b ? -1 : 1);
const byCount = ([, a]: [string, number], [, b]: [string, number]): number => b - a;
const shown = (counts: Iterable<[string, number]>): string =>
  [...counts].map(([name, count]) => `${name} ${count}`).join(', ');

const percent = (part: number, whole: number): string =>
  whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;

/** What the pack holds, a line a question. */
export function countLines({ events, reports = [], version }: EventPack): string[] {
  const by = (of: (event: EventRecord) => string): string => shown([...tally(events.map(of))].sort(byName));
  const inEvents = events.flatMap((event) => event.reports);
  const publishers = [
    ...tally([...inEvents, ...reports].map(({ publisher }) => publisherOf(publisher))),
  ].sort(byCount);
  const grounding = events.filter((event) => event.grounds);
  const twoOrigins = (of: readonly EventRecord[]): string =>
    percent(of.filter((event) => originsOf(event).size >= 2).length, of.length);
  return [
    `by year: ${by(({ date }) => date.slice(0, 4))}`,
    `by month: ${by(({ date }) => date.slice(0, 7))}`,
    `by type: ${by(({ type }) => type)}`,
    `by status: ${by(({ status }) => status)}`,
    `by basis of the day: ${by(({ basis }) => basis)}`,
    `grounding by year: ${shown([...tally(grounding.map(({ date }) => date.slice(0, 4)))].sort(byName))}`,
    `grounding by type: ${shown([...tally(grounding.map(({ type }) => type))].sort(byName))}`,
    `by publisher: ${shown(publishers.slice(0, LISTED))}, ${publishers.length - LISTED} others`,
    `two independent origins: ${twoOrigins(events)} of all, ${twoOrigins(grounding)} of the grounding ones`,
    `${events.length} events (${grounding.length} ground), ${inEvents.length} reports in events, ${reports.length} loose, version ${version}`,
  ];
}
