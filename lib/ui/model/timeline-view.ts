import type { Analysis } from '../../analysis/types';
import { addDays, dayNumber, dayOfNumber, daysBetween } from '../../time/iso-days';
import { inHanoi } from './days';
import type { TimelineEvent, TimelineItem } from './timeline';

/** What the axis shows, in days since 1970-01-01: a drag stops at any fraction of a day. `to` is the end of the last day. */
export interface View {
  from: number;
  to: number;
}

const MARGIN = 2;
const LEAST_DAYS = 14;
/** Items this near to publication are the story; older ones are background, a key away. */
const RECENT_DAYS = 30;
/** Nothing is to be seen closer than a week. */
export const CLOSEST_DAYS = 7;

export const viewOf = (first: string, last: string): View => ({
  from: dayNumber(first),
  to: dayNumber(last) + 1,
});

export const widthOf = ({ from, to }: View): number => to - from;

/** First and last day of which the greater part is seen. */
export function daysOfView({ from, to }: View): { first: string; last: string } {
  const first = Math.round(from);
  return { first: dayOfNumber(first), last: dayOfNumber(Math.max(first, Math.round(to) - 1)) };
}

const publicationDay = (analysis: Analysis): string | null =>
  analysis.publishedAt === null ? analysis.reference.value : (inHanoi(analysis.publishedAt)?.day ?? null);

const daysOf = (items: readonly TimelineItem[]): string[] =>
  items.flatMap(({ day, known }) => (known === null ? [day] : [day, known]));

/** All of the article's days and its publication; null when there is none. */
export function wholeView(analysis: Analysis, items: readonly TimelineItem[]): View | null {
  const published = publicationDay(analysis);
  return around(published === null ? daysOf(items) : [...daysOf(items), published]);
}

/** The weeks before publication when the article speaks of them, else the whole. */
export function firstView(analysis: Analysis, items: readonly TimelineItem[]): View | null {
  const published = publicationDay(analysis);
  const recent =
    published === null
      ? []
      : daysOf(items).filter((day) => Math.abs(daysBetween(day, published)) <= RECENT_DAYS);
  return published === null || recent.length === 0
    ? wholeView(analysis, items)
    : around([...recent, published]);
}

function around(days: string[]): View | null {
  const sorted = [...days].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return null;
  const missing = Math.max(0, LEAST_DAYS - (daysBetween(first, last) + 1 + 2 * MARGIN));
  return viewOf(addDays(first, -MARGIN - missing), addDays(last, MARGIN));
}

/** Zooms around a place of the view (0 left … 1 right); never under a week, in whole days. */
export function zoomed(view: View, factor: number, at = 0.5): View {
  const width = widthOf(view);
  const wanted = Math.round(Math.max(CLOSEST_DAYS, width * factor));
  const from = Math.round(view.from + (width - wanted) * at);
  return { from, to: from + wanted };
}

export const moved = ({ from, to }: View, days: number): View => ({ from: from + days, to: to + days });

/** What the axis can reach: the store's events and the article's own days. */
export function reach(whole: View, events: readonly TimelineEvent[]): View {
  const [first, last] = [events[0]?.at ?? whole.from, (events.at(-1)?.at ?? whole.to) + 1];
  return { from: Math.min(first, whole.from), to: Math.max(last, whole.to) };
}

/** The view moved, or cut, into what the axis can reach. */
export function within(view: View, bounds: View): View {
  if (widthOf(view) >= widthOf(bounds)) return bounds;
  if (view.from < bounds.from) return moved(view, bounds.from - view.from);
  return view.to > bounds.to ? moved(view, bounds.to - view.to) : view;
}

/** Moves the view just so far that the day lies in it. */
export function showing(view: View, day: string): View {
  const at = dayNumber(day);
  if (at < view.from) return moved(view, at - view.from - MARGIN);
  return at + 1 > view.to ? moved(view, at + 1 - view.to + MARGIN) : view;
}

/** Events on days of which any part is seen, by halving: the store holds thousands. */
export function eventsIn(events: readonly TimelineEvent[], { from, to }: View): readonly TimelineEvent[] {
  const first = (day: number): number => {
    let [low, high] = [0, events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((events[middle]?.at ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return events.slice(first(Math.floor(from)), first(Math.ceil(to)));
}

/** Years that the overview covers: those of the article's days, its publication and the view. */
export function overviewYears(view: View, items: readonly TimelineItem[]): { from: number; to: number } {
  const { first, last } = daysOfView(view);
  const years = [...daysOf(items), first, last].map((day) => Number(day.slice(0, 4)));
  return { from: Math.min(...years), to: Math.max(...years) };
}
