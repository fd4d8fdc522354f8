import { BATTLEFIELD } from '../../events/kinds';
import type { EventRecord } from '../../events/types';
import { addDays } from '../../time/iso-days';
import type { TimeExpression } from '../../time/types';
import { A_FEW_DAYS, A_MONTH } from '../weights';
import { daysOf, type DaySpan, type EventSpan, eventSpan } from './dates';

/**
 * A time of a claim, and whether the text tells its year ("12/2/2015", "tháng 8 năm ngoái", "hôm qua") or we filled it
 * in; `inWords`: no figure stands in it ("hôm qua", "lễ Phục sinh"); `recent`: of the days before the page, which no
 * writer tells for those of another year.
 */
export type ToldTime = TimeExpression & { yearTold: boolean; inWords?: boolean; recent?: boolean };

/** Days before the page whose year nobody need tell. */
const RECENT_DAYS = 10;

const isRecent = ({ value }: TimeExpression, publicationDay: string | null): boolean =>
  publicationDay !== null &&
  value >= addDays(publicationDay, -RECENT_DAYS) &&
  value <= `${publicationDay}T24`;

/** Right behind a time: "12/2 năm 2015", "tháng 8 của năm ngoái". */
const YEAR_BEHIND = /^[\s,(]*(?:của )?năm (?:\d{4}|ngoái|nay|trước)/iu;
const YEAR_BEHIND_LENGTH = 16;
/** Within it: "2015", "năm ngoái", "12/2/15". */
const YEAR_WITHIN = /\d{4}|năm|\d[./-]\d{1,2}[./-]\d\d(?!\d)/iu;

/**
 * Words without figures ("hôm qua") lie by the page's day; figures need a year of their own. `publicationDay`: ISO, null
 * when the page does not tell it.
 */
export function withYearTold(
  time: TimeExpression,
  text: string,
  publicationDay: string | null = null,
): ToldTime {
  const words = text.slice(time.start, time.end);
  const inWords = !/\d/.test(words);
  const behind = text.slice(time.end, time.end + YEAR_BEHIND_LENGTH);
  const yearTold = inWords || YEAR_WITHIN.test(words) || YEAR_BEHIND.test(behind);
  return { ...time, yearTold, inWords, recent: isRecent(time, publicationDay) };
}

/** Whether a time whose year we filled in is the event's day in the event's own year. */
export function fitsInItsYear(
  time: Pick<ToldTime, 'value' | 'yearTold' | 'recent'>,
  event: EventRecord,
): boolean {
  if (time.yearTold || time.recent || !/^\d{4}-\d\d-\d\d/.test(time.value)) return false;
  const value = time.value.replace(/\d{4}(?=-\d\d)/g, event.date.slice(0, 4));
  return dateFit({ value }, event) > 0;
}

/** What a told stretch tells of an event that lies in it, 0..1: the longer, the less. */
const FITS: Record<Exclude<DaySpan['grain'], 'day' | 'open'>, number> = {
  range: 0.9,
  week: A_FEW_DAYS,
  month: A_MONTH,
  year: 0.5,
};
/** A day told of an event of which the record knows the month alone. */
const DAY_OF_MONTH = 0.6;
/** An open stretch that begins on the event's day, or in its month; every other event of years lies in it too. */
const BEGINS = 0.9;
const BEGINS_IN_MONTH = 0.6;
const IN_OPEN = 0.1;

const isMonth = ({ date }: EventRecord): boolean => date.length === 'YYYY-MM'.length;

function openFit({ from, begun }: DaySpan, event: EventSpan): number {
  if (from === event.from) return BEGINS;
  return begun && event.from >= from && event.from <= begun ? BEGINS_IN_MONTH : IN_OPEN;
}

/** How well a time fits an event's days, 0..1: exact 1, a month or year that holds it less, a miss 0. */
export function dateFit({ value }: Pick<ToldTime, 'value'>, event: EventRecord): number {
  const span = daysOf(value);
  if (!span) return 0;
  const days = eventSpan(event);
  if (days.to < span.from || days.from > span.to) return 0;
  if (span.grain === 'open') return openFit(span, days);
  if (isMonth(event) && span.grain !== 'year') return span.grain === 'day' ? DAY_OF_MONTH : A_MONTH;
  if (span.grain !== 'day') return FITS[span.grain];
  return days.days.includes(span.from) || (days.from <= span.from && span.from <= days.to) ? 1 : 0;
}

/** Fit of the day behind a told night. */
const NIGHT_AFTER = 0.85;

/**
 * "Đêm 13/11" of a strike that the record has on the 14th: a night ends on the next day. 0 where it is no such night.
 */
export function nightFit(
  { value, dayPart }: Pick<ToldTime, 'value' | 'dayPart'>,
  event: EventRecord,
): number {
  if (dayPart !== 'night' || !BATTLEFIELD.has(event.type) || !/^\d{4}-\d\d-\d\d/.test(value)) return 0;
  return eventSpan(event).from === addDays(value.slice(0, 10), 1) ? NIGHT_AFTER : 0;
}
