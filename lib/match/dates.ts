import type { EventRecord } from '../events/types';
import { eventDays } from '../events/event-keys';
import { addDays, isRealDay, lastDayOfMonth } from '../time/calendar';
import type { TimeExpression } from '../time/types';

export interface DaySpan {
  from: string;
  to: string;
  grain: 'day' | 'range' | 'week' | 'month' | 'year' | 'open';
  /** Last day of the month from which an open stretch runs ("từ tháng 6/2024"). */
  begun?: string;
}

/** Few values are asked of many events: what was read is kept, at most so many. */
const MOST_KEPT = 4000;
const kept = new Map<string, DaySpan | null>();

/** First and last day that a time value covers; null for durations, sets and vague words. */
export function daysOf(value: string): DaySpan | null {
  const known = kept.get(value);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const span = readDays(value);
  kept.set(value, span);
  return span;
}

function readDays(value: string): DaySpan | null {
  const [first = '', second] = value.split('/');
  if (second !== undefined) {
    if (first === '..') {
      const end = daysOf(second);
      return end && { from: '0001-01-01', to: end.to, grain: 'open' };
    }
    const start = daysOf(first);
    if (!start) return null;
    if (second === '..')
      return {
        from: start.from,
        to: '9999-12-31',
        grain: 'open',
        ...(start.grain === 'month' && { begun: start.to }),
      };
    const end = daysOf(second);
    if (!end) return null;
    if (start.from === end.to) return { from: start.from, to: end.to, grain: 'day' };
    return {
      from: start.from,
      to: end.to,
      grain: start.grain === 'day' && end.grain === 'day' ? 'range' : 'month',
    };
  }
  const day = /^(\d{4})-(\d\d)-(\d\d)/.exec(first);
  if (day) {
    const iso = day[0];
    return isRealDay(Number(day[1]), Number(day[2]), Number(day[3]))
      ? { from: iso, to: iso, grain: 'day' }
      : null;
  }
  const week = /^(\d{4})-W(\d\d)(-WE)?$/.exec(first);
  if (week) {
    const year = Number(week[1]);
    const fourth = `${year}-01-04`;
    const weekday = new Date(`${fourth}T00:00:00Z`).getUTCDay() || 7;
    const monday = addDays(fourth, 1 - weekday + 7 * (Number(week[2]) - 1));
    return { from: week[3] ? addDays(monday, 5) : monday, to: addDays(monday, 6), grain: 'week' };
  }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(first);
  if (quarter) {
    const start = 3 * Number(quarter[2]) - 2;
    return {
      from: `${quarter[1]}-${String(start).padStart(2, '0')}-01`,
      to: `${quarter[1]}-${String(start + 2).padStart(2, '0')}-${lastDayOfMonth(Number(quarter[1]), start + 2)}`,
      grain: 'month',
    };
  }
  const month = /^(\d{4})-(\d\d)$/.exec(first);
  if (month)
    return {
      from: `${first}-01`,
      to: `${first}-${lastDayOfMonth(Number(month[1]), Number(month[2]))}`,
      grain: 'month',
    };
  if (/^\d{4}$/.test(first)) return { from: `${first}-01-01`, to: `${first}-12-31`, grain: 'year' };
  return null;
}

export interface EventSpan {
  days: readonly string[];
  from: string;
  to: string;
  /** `from` and `to` in milliseconds, as `Date.parse` gives them. */
  start: number;
  end: number;
}

const spans = new WeakMap<EventRecord, EventSpan>();

/** Every day that the event may be told under: its own, those of its other zones, and its tolerance. */
export function eventSpan(event: EventRecord): EventSpan {
  const known = spans.get(event);
  if (known) return known;
  const days = eventDays(event);
  const from = addDays(days[0] ?? event.date, -(event.toleranceDays ?? 0));
  const to = addDays(days.at(-1) ?? event.date, event.toleranceDays ?? 0);
  const span = { days, from, to, start: Date.parse(from), end: Date.parse(to) };
  spans.set(event, span);
  return span;
}

/** A time of a claim, and whether the text tells its year ("12/2/2015", "tháng 8 năm ngoái", "hôm qua") or we filled it in. */
export type ToldTime = TimeExpression & { yearTold: boolean };

/** Words without figures ("hôm qua") lie by the page's day; figures need a year of their own. */
export function withYearTold(time: TimeExpression, text: string): ToldTime {
  const words = text.slice(time.start, time.end);
  const behind = /^[\s,(]*(?:của )?năm (?:\d{4}|ngoái|nay|trước)/iu.test(text.slice(time.end, time.end + 16));
  const yearTold = behind || !/\d/.test(words) || /\d{4}|năm|\d[./-]\d{1,2}[./-]\d\d(?!\d)/iu.test(words);
  return { ...time, yearTold };
}

/** Whether a time whose year we filled in is the event's day in the event's own year. */
export function fitsInItsYear(time: Pick<ToldTime, 'value' | 'yearTold'>, event: EventRecord): boolean {
  if (time.yearTold || !/^\d{4}-\d\d-\d\d/.test(time.value)) return false;
  const value = time.value.replace(/\d{4}(?=-\d\d)/g, event.date.slice(0, 4));
  return dateFit({ value }, event) > 0;
}

/** How well a time fits an event's days, 0..1: exact 1, a month or year that holds it less, a miss 0. */
export function dateFit({ value }: Pick<ToldTime, 'value'>, event: EventRecord): number {
  const span = daysOf(value);
  if (!span) return 0;
  const days = eventSpan(event);
  if (days.to < span.from || days.from > span.to) return 0;
  if (event.date.length === 7 && span.grain !== 'year' && span.grain !== 'open')
    return span.grain === 'day' ? 0.6 : 0.75;
  switch (span.grain) {
    case 'day':
      return days.days.includes(span.from) || (days.from <= span.from && span.from <= days.to) ? 1 : 0;
    case 'range':
      return 0.9;
    case 'week':
      return 0.85;
    case 'month':
      return 0.75;
    case 'year':
      return 0.5;
    case 'open':
      return span.from === days.from
        ? 0.9
        : span.begun && days.from >= span.from && days.from <= span.begun
          ? 0.6
          : 0.1;
  }
}
