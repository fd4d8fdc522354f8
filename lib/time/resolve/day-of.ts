import type { Point } from '../atom';
import { addDays, addMonths, daysBetween, isoDay, lastDayOfMonth, weekdayOf } from '../iso-days';
import { feastDay } from '../feast-calendar';
import { lunarDay } from '../lunar-calendar';
import type { Certainty, TimeBasis, TimeModifier } from '../types';
import { type Context, isKnown } from './context';
import { yearOf } from './year-of';

export interface Day {
  value: string;
  /** Last day when the point is a stretch ("15 và 16/5"). */
  end?: string;
  basis: TimeBasis;
  certain: Certainty;
  mod?: TimeModifier;
}

/** The day with the modifier of its point. */
function withModifier(day: Day, { modifier }: Point): Day {
  if (modifier !== undefined) day.mod = modifier;
  return day;
}

function ofWeekday(point: Point, context: Context): string {
  const target = point.weekday ?? 1;
  const today = weekdayOf(context.day);
  const monday = addDays(context.day, 1 - today);
  if (point.weekdayWhich === 'last-week') return addDays(monday, target - 8);
  if (point.weekdayWhich === 'this-week') return addDays(monday, target - 1);
  if (point.weekdayWhich === 'next-week') return addDays(monday, target + 6);
  const untold = point.weekdayWhich === undefined && point.direction === undefined;
  if (point.weekdayWhich === 'next' || (untold && context.tense === 'future'))
    return addDays(context.day, ((target - today + 6) % 7) + 1);
  // "thứ Ba vừa rồi" on a Tuesday is the one before.
  const behind = (today - target + 7) % 7;
  return addDays(context.day, point.weekdayWhich === 'past' && behind === 0 ? -7 : -behind);
}

function ofFeast(point: Point, context: Context): Day {
  const known = isKnown(context);
  const reference = Number(context.day.slice(0, 4));
  const year = point.year ?? reference + (point.yearOffset ?? 0);
  const inYear = (y: number): string | null =>
    point.feast === 'lunar' ? lunarDay(y, point.month ?? 1, point.day ?? 1) : feastDay(point.feast ?? '', y);
  let value = inYear(year) ?? isoDay(year, 1, 1);
  if (point.year === undefined && point.yearOffset === undefined) {
    const ahead = daysBetween(context.day, value);
    if (ahead > 150 && context.tense !== 'future') value = inYear(year - 1) ?? value;
    else if (ahead < -210) value = inYear(year + 1) ?? value;
  }
  const certain = { year: known || point.year !== undefined, month: known, day: known };
  return { value, basis: 'calendar', certain };
}

function ofDayAndMonth(point: Point, day: number, month: number, context: Context): Day {
  const stated = point.year !== undefined;
  const year = point.year ?? yearOf(month, day, point, context);
  const certain: Certainty = { year: stated || isKnown(context), month: true, day: true };
  const basis: TimeBasis = stated ? 'explicit' : 'publication';
  const value = isoDay(year, month, day);
  if (point.endDay === undefined) return withModifier({ value, basis, certain }, point);
  const end = isoDay(year, month, point.endDay);
  if (point.endDay > day) return { value, end, basis, certain };
  // "đêm 31-1 rạng sáng 1-2": the month stands with the second day.
  const [beforeYear, beforeMonth] = month === 1 ? [year - 1, 12] : [year, month - 1];
  return { value: isoDay(beforeYear, beforeMonth, day), end, basis, certain };
}

/** "ngày 19" alone: nearest to the day told just before, else the last one before publication. */
function ofDayAlone(point: Point, day: number, context: Context): Day {
  const certain: Certainty = { year: isKnown(context), month: false, day: true };
  const anchor = context.previous;
  const inMonth = (month: string, n: number): string => `${month}-${String(n).padStart(2, '0')}`;
  let month = context.day.slice(0, 7);
  if (anchor !== null && daysBetween(anchor, context.day) > 20) {
    month = anchor.slice(0, 7);
    const distance = Math.abs(daysBetween(anchor, inMonth(month, Math.min(day, 28))));
    if (distance > 20) month = addMonths(anchor, day < Number(anchor.slice(8, 10)) ? 1 : -1);
  } else if (daysBetween(context.day, inMonth(month, day)) > 0 && context.tense !== 'future') {
    month = addMonths(context.day, -1);
  }
  const value = inMonth(month, day);
  const basis: TimeBasis = anchor === null ? 'publication' : 'previous';
  if (point.endDay === undefined) return { value, basis, certain };
  return { value, end: inMonth(month, point.endDay), basis, certain };
}

function ofThird(point: Point, third: 1 | 2 | 3, context: Context): Day {
  const month =
    point.month === undefined
      ? addMonths(context.day, point.monthOffset ?? 0)
      : isoDay(point.year ?? yearOf(point.month, undefined, point, context), point.month, 1).slice(0, 7);
  const last = lastDayOfMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7)));
  const known = isKnown(context);
  return {
    value: `${month}-${['01', '11', '21'][third - 1]}`,
    end: `${month}-${[10, 20, last][third - 1]}`,
    basis: 'publication',
    certain: { year: known || point.year !== undefined, month: true, day: true },
  };
}

/** Whether something to come stands after a day that an earlier sentence told and that is over. */
const isGone = ({ tense, previous, sentenceDay, day, reference }: Context): boolean =>
  tense === 'future' &&
  sentenceDay === null &&
  reference.value !== null &&
  previous !== null &&
  previous < day;

/** The days (first, last) or the month or year of a point. */
export function dayOf(point: Point, context: Context): Day {
  const known = isKnown(context);
  const computed: Certainty = { year: known, month: known, day: known };
  if (point.feast !== undefined) return ofFeast(point, context);
  if (point.day !== undefined && point.month !== undefined)
    return ofDayAndMonth(point, point.day, point.month, context);
  if (point.day !== undefined) return ofDayAlone(point, point.day, context);
  if (point.fromPublication !== undefined)
    return { value: addDays(context.day, point.fromPublication), basis: 'publication', certain: computed };
  if (point.fromPrevious !== undefined) {
    const anchor = point.sameDay && context.tense !== 'future' ? context.standing : context.previous;
    const value = addDays(anchor ?? context.day, point.fromPrevious);
    return { value, basis: 'previous', certain: computed };
  }
  if (point.weekdayWhich === 'told')
    return { value: context.previous ?? context.day, basis: 'previous', certain: computed };
  if (point.weekday !== undefined)
    return { value: ofWeekday(point, context), basis: 'publication', certain: computed };
  if (point.third !== undefined) return ofThird(point, point.third, context);
  const stated = point.year !== undefined;
  const basis: TimeBasis = stated ? 'explicit' : 'publication';
  if (point.month !== undefined) {
    const year = point.year ?? yearOf(point.month, undefined, point, context);
    const certain = { year: stated || known, month: true, day: false };
    return withModifier({ value: isoDay(year, point.month, 1).slice(0, 7), basis, certain }, point);
  }
  if (point.monthOffset !== undefined) {
    const certain = { year: known, month: known, day: false };
    return withModifier({ value: addMonths(context.day, point.monthOffset), basis, certain }, point);
  }
  if (stated || point.yearOffset !== undefined) {
    const year = point.year ?? Number(context.day.slice(0, 4)) + (point.yearOffset ?? 0);
    return withModifier(
      { value: String(year), basis, certain: { year: stated || known, month: false, day: false } },
      point,
    );
  }
  // A clock time alone: the day told last, else the publication day; "sẽ gặp lúc 9h30" is not gone with yesterday.
  const told = isGone(context) ? null : context.previous;
  return {
    value: told ?? context.day,
    basis: told === null ? 'publication' : 'previous',
    certain: { year: known, month: known, day: false },
  };
}
