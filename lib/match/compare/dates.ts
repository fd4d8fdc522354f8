import { eventDays } from '../../events/event-keys';
import type { EventRecord } from '../../events/types';
import { addDays, isRealDay, lastDayOfMonth, weekdayOf } from '../../time/iso-days';

/** A stretch of days, ISO, both ends within. */
export interface DayRange {
  from: string;
  to: string;
}

/** The days that a time value covers. */
export interface DaySpan extends DayRange {
  grain: 'day' | 'range' | 'week' | 'month' | 'year' | 'open';
  /** Last day of the month from which an open stretch runs ("từ tháng 6/2024"). */
  begun?: string;
}

/** The side of an interval that has no end, and the days that stand for it. */
const OPEN = '..';
const FIRST_DAY = '0001-01-01';
export const LAST_DAY = '9999-12-31';

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

/** 'YYYY-MM-DD', with or without a clock time; null for a day that is not in the calendar. */
function dayIn(value: string): DaySpan | null {
  const [iso, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(value) ?? [];
  if (iso === undefined || !isRealDay(Number(year), Number(month), Number(day))) return null;
  return { from: iso, to: iso, grain: 'day' };
}

/** 'YYYY-Www' and its weekend, 'YYYY-Www-WE'. */
function weekIn(value: string): DaySpan | null {
  const [week, year, number, weekend] = /^(\d{4})-W(\d\d)(-WE)?$/.exec(value) ?? [];
  if (week === undefined) return null;
  // The fourth of January lies in the first week of its year, by ISO 8601.
  const fourth = `${year}-01-04`;
  const monday = addDays(fourth, 1 - weekdayOf(fourth) + 7 * (Number(number) - 1));
  return { from: weekend ? addDays(monday, 5) : monday, to: addDays(monday, 6), grain: 'week' };
}

const monthsFrom = (year: string, first: number, last: number): DaySpan => ({
  from: `${year}-${String(first).padStart(2, '0')}-01`,
  to: `${year}-${String(last).padStart(2, '0')}-${lastDayOfMonth(Number(year), last)}`,
  grain: 'month',
});

/** 'YYYY-Qn' and 'YYYY-MM'. */
function monthsIn(value: string): DaySpan | null {
  const [quarter, itsYear = '', number] = /^(\d{4})-Q([1-4])$/.exec(value) ?? [];
  if (quarter !== undefined) return monthsFrom(itsYear, 3 * Number(number) - 2, 3 * Number(number));
  const [month, year = '', digits] = /^(\d{4})-(\d\d)$/.exec(value) ?? [];
  return month === undefined ? null : monthsFrom(year, Number(digits), Number(digits));
}

const yearIn = (value: string): DaySpan | null =>
  /^\d{4}$/.test(value) ? { from: `${value}-01-01`, to: `${value}-12-31`, grain: 'year' } : null;

/** An interval 'first/last'; '..' on one side leaves it open. */
function stretchBetween(first: string, last: string): DaySpan | null {
  if (first === OPEN) {
    const end = daysOf(last);
    return end && { from: FIRST_DAY, to: end.to, grain: 'open' };
  }
  const start = daysOf(first);
  if (!start) return null;
  if (last === OPEN)
    return {
      from: start.from,
      to: LAST_DAY,
      grain: 'open',
      ...(start.grain === 'month' && { begun: start.to }),
    };
  const end = daysOf(last);
  if (!end) return null;
  if (start.from === end.to) return { from: start.from, to: end.to, grain: 'day' };
  const isOfDays = start.grain === 'day' && end.grain === 'day';
  return { from: start.from, to: end.to, grain: isOfDays ? 'range' : 'month' };
}

function readDays(value: string): DaySpan | null {
  const [first = '', last] = value.split('/');
  if (last !== undefined) return stretchBetween(first, last);
  return dayIn(first) ?? weekIn(first) ?? monthsIn(first) ?? yearIn(first);
}

/** The days under which an event may be told; `days` without its tolerance, `from` and `to` with it, ISO. */
export interface EventSpan extends DayRange {
  days: readonly string[];
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
