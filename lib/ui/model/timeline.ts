import type { Analysis } from '../../analysis/types';
import type { EventRecord } from '../../events/types';
import { contains } from '../../text/span';
import { addDays, daysBetween, inHanoi, isDay } from './days';
import { type Item, itemsOf } from './items';

/** Lanes of the axis, in the order in which they are drawn. */
export const LANES = ['exchanges', 'talks', 'fighting', 'terms', 'other'] as const;
export type Lane = (typeof LANES)[number];

const LANE_OF: Record<string, Lane> = {
  prisoner_exchange: 'exchanges',
  body_exchange: 'exchanges',
  phone_call: 'talks',
  meeting: 'talks',
  talks: 'talks',
  visit: 'talks',
  strike: 'fighting',
  battle: 'fighting',
  agreement: 'terms',
  ceasefire: 'terms',
};

export const laneOf = (type: string | null): Lane => (type === null ? 'other' : (LANE_OF[type] ?? 'other'));

/** An item of the article that has a day. */
export interface TimelineItem {
  item: Item;
  /** The day that the article gives. */
  day: string;
  /** The day that the reports give, when it is another. */
  known: string | null;
  lane: Lane;
}

/** An event of the store, as light as the axis needs it. */
export interface TimelineEvent {
  id: string;
  day: string;
  lane: Lane;
}

/** Both ends are days and belong to the window. */
export interface Window {
  from: string;
  to: string;
}

function dayOf(item: Item): string | null {
  const value = item.finding?.kind === 'date' ? item.finding.claimed : (item.time?.value ?? item.match?.date);
  const day = value?.slice(0, 10) ?? '';
  return isDay(day) ? day : null;
}

/** The article's dated items, newest first; a match without a day of its own stands on its event's. */
export function timelineItems(analysis: Analysis): TimelineItem[] {
  const items = itemsOf(analysis).flatMap((item): TimelineItem[] => {
    const day = dayOf(item) ?? (item.match && isDay(item.match.date) ? item.match.date : null);
    if (day === null || item.kind === 'undecided') return [];
    const known = item.finding?.kind === 'date' && isDay(item.finding.known) ? item.finding.known : null;
    return [{ item, day, known, lane: laneOf(item.match?.type ?? typeAround(analysis, item)) }];
  });
  return oncePerEvent(items).sort((a, b) => b.day.localeCompare(a.day));
}

/** The kind of happening that an item's passage tells; a weekday's finding names no claim. */
function typeAround(analysis: Analysis, { claim, mark }: Item): string | null {
  const around = claim ?? analysis.claims.find((candidate) => contains(candidate, mark));
  return around?.type ?? null;
}

/** An event that the article tells several times stands once on the axis: what differs before what agrees. */
function oncePerEvent(items: readonly TimelineItem[]): TimelineItem[] {
  const weight = ({ item }: TimelineItem): number => ['conflict', 'note', 'match', 'none'].indexOf(item.kind);
  const best = new Map<string, TimelineItem>();
  for (const item of items) {
    const event = item.item.match?.event;
    const known = event === undefined ? undefined : best.get(event);
    if (!known || weight(item) < weight(known)) best.set(event ?? item.item.id, item);
  }
  return [...best.values()];
}

export function timelineEvents(
  records: readonly EventRecord[],
  items: readonly TimelineItem[],
): TimelineEvent[] {
  const own = new Set(items.flatMap(({ item }) => item.match?.event ?? []));
  return records
    .filter((record) => isDay(record.date) && !own.has(record.id))
    .map((record) => ({ id: record.id, day: record.date, lane: laneOf(record.type) }))
    .sort((a, b) => a.day.localeCompare(b.day));
}

const MARGIN = 2;
const LEAST_DAYS = 14;
/** Items this near to publication are the story; older ones are background, a key away. */
const RECENT_DAYS = 30;

const publicationDay = (analysis: Analysis): string | null =>
  analysis.publishedAt === null ? analysis.reference.value : (inHanoi(analysis.publishedAt)?.day ?? null);

/** All of the article's days and its publication. */
export function wholeWindow(analysis: Analysis, items: readonly TimelineItem[]): Window | null {
  const published = publicationDay(analysis);
  return around(published === null ? daysOf(items) : [...daysOf(items), published]);
}

/** The weeks before publication when the article speaks of them, else the whole. */
export function firstWindow(analysis: Analysis, items: readonly TimelineItem[]): Window | null {
  const published = publicationDay(analysis);
  const recent =
    published === null
      ? []
      : daysOf(items).filter((day) => Math.abs(daysBetween(day, published)) <= RECENT_DAYS);
  return published === null || recent.length === 0
    ? wholeWindow(analysis, items)
    : around([...recent, published]);
}

const daysOf = (items: readonly TimelineItem[]): string[] =>
  items.flatMap(({ day, known }) => (known === null ? [day] : [day, known]));

function around(days: string[]): Window | null {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const missing = Math.max(0, LEAST_DAYS - (daysBetween(first, last) + 1 + 2 * MARGIN));
  return { from: addDays(first, -MARGIN - missing), to: addDays(last, MARGIN) };
}

export const widthOf = (window: Window): number => daysBetween(window.from, window.to) + 1;

/** Zooms around the middle; never under a week, never over the war's years. */
export function zoomed(window: Window, factor: number, at = 0.5): Window {
  const width = widthOf(window);
  const wanted = Math.round(Math.min(5000, Math.max(7, width * factor)));
  const from = addDays(window.from, Math.round((width - wanted) * at));
  return { from, to: addDays(from, wanted - 1) };
}

export const moved = (window: Window, days: number): Window => ({
  from: addDays(window.from, days),
  to: addDays(window.to, days),
});

/** What the axis can reach: the store's events and the article's own days. */
export function reach(whole: Window, events: readonly TimelineEvent[]): Window {
  const [first, last] = [events[0]?.day ?? whole.from, events.at(-1)?.day ?? whole.to];
  return { from: first < whole.from ? first : whole.from, to: last > whole.to ? last : whole.to };
}

/** The window moved, or cut, into what the axis can reach. */
export function within(window: Window, bounds: Window): Window {
  if (widthOf(window) >= widthOf(bounds)) return bounds;
  if (window.from < bounds.from) return moved(window, daysBetween(window.from, bounds.from));
  return window.to > bounds.to ? moved(window, daysBetween(window.to, bounds.to)) : window;
}

/** Moves the window just so far that the day lies in it. */
export function showing(window: Window, day: string): Window {
  if (day < window.from) return moved(window, daysBetween(window.from, day) - MARGIN);
  return day > window.to ? moved(window, daysBetween(window.to, day) + MARGIN) : window;
}

/** Events in the window, by halving: the store holds thousands. */
export function eventsIn(events: readonly TimelineEvent[], window: Window): TimelineEvent[] {
  const first = (day: string): number => {
    let [low, high] = [0, events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((events[middle]?.day ?? '') < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return events.slice(first(window.from), first(addDays(window.to, 1)));
}

/** Events of each month from the first to the last given: 'YYYY-MM' → count. */
export function monthCounts(days: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const day of days) found.set(day.slice(0, 7), (found.get(day.slice(0, 7)) ?? 0) + 1);
  return found;
}

/** Years that the overview covers: those of the article's days, its publication and the window. */
export function overviewYears(window: Window, items: readonly TimelineItem[]): { from: number; to: number } {
  const years = [...daysOf(items), window.from, window.to].map((day) => Number(day.slice(0, 4)));
  return { from: Math.min(...years), to: Math.max(...years) };
}
