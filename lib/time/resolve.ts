import {
  addDays,
  addMonths,
  daysBetween,
  feastDay,
  isoDay,
  isoWeek,
  isRealDay,
  lastDayOfMonth,
  lunarDay,
  offsetOf,
  shiftDate,
  weekdayOf,
} from './calendar';
import type { Fixed, Point } from './atom';
import type { Certainty, Reference, TimeBasis, TimeModifier, TimeType } from './types';

export interface Context {
  /** Day that relative words count from; a stand-in when nothing is known. */
  day: string;
  reference: Reference;
  /** The day (or, when only it is known, the month or year) mentioned last. */
  previous: string | null;
  /** Year stated earlier in the same sentence. */
  sentenceYear: number | null;
  tense: 'past' | 'future' | undefined;
}

export interface Resolved {
  type: TimeType;
  value: string;
  mod?: TimeModifier;
  basis: TimeBasis;
  certain: Certainty;
}

const two = (value: number): string => String(value).padStart(2, '0');
/** A date without year told this many days ahead, with nothing that says it is to come, belongs to the year before. */
const AHEAD_PAST_TENSE = 2;
const AHEAD_UNTOLD = 45;

/** The year that a day or month without one belongs to: the sentence's, the coming one when told as coming, else the nearest past. */
function yearOf(month: number, day: number | undefined, point: Point, context: Context): number {
  const [refYear = 2000] = context.day.split('-').map(Number);
  if (point.yearOffset !== undefined) return refYear + point.yearOffset;
  if (context.sentenceYear !== null && context.sentenceYear !== refYear) return context.sentenceYear;
  const ahead = (year: number): number =>
    daysBetween(context.day, isoDay(year, month, Math.min(day ?? 1, lastDayOfMonth(year, month))));
  const direction = point.direction ?? context.tense;
  if (direction === 'future') return ahead(refYear) >= (day === undefined ? -31 : -1) ? refYear : refYear + 1;
  // Read around the turn of the year: "3/1" on 30/12 with nothing told is next week, "28/12" on 2/1 last week.
  const limit = direction === 'past' ? AHEAD_PAST_TENSE : AHEAD_UNTOLD;
  if (ahead(refYear + 1) <= limit && ahead(refYear) < -180) return refYear + 1;
  if (day === undefined)
    return ahead(refYear) > (direction === 'past' ? 0 : AHEAD_UNTOLD) ? refYear - 1 : refYear;
  return ahead(refYear) > limit ? refYear - 1 : refYear;
}

function weekdayDay(point: Point, context: Context): string {
  const target = point.weekday ?? 1;
  const today = weekdayOf(context.day);
  const monday = addDays(context.day, 1 - today);
  if (point.weekdayWhich === 'last-week') return addDays(monday, target - 8);
  if (point.weekdayWhich === 'this-week') return addDays(monday, target - 1);
  const future =
    point.weekdayWhich === 'next' ||
    (point.weekdayWhich === undefined && point.direction === undefined && context.tense === 'future');
  if (future) return addDays(context.day, ((target - today + 6) % 7) + 1);
  return addDays(context.day, -((today - target + 7) % 7));
}

/** The days (first, last) and the grain of a point. */
function dayOf(
  point: Point,
  context: Context,
): { value: string; end?: string; basis: TimeBasis; certain: Certainty; mod?: TimeModifier } {
  const known = context.reference.basis !== 'inferred' && context.reference.value !== null;
  const computed: Certainty = { year: known, month: known, day: known };
  const [refYear = 2000] = context.day.split('-').map(Number);
  if (point.feast) {
    const year = point.year ?? refYear + (point.yearOffset ?? 0);
    const of = (y: number): string | null =>
      point.lunar ? lunarDay(y, point.month ?? 1, point.day ?? 1) : feastDay(point.feast ?? '', y);
    let value = of(year) ?? isoDay(year, 1, 1);
    if (point.year === undefined && daysBetween(context.day, value) > 150) value = of(year - 1) ?? value;
    else if (point.year === undefined && daysBetween(context.day, value) < -210)
      value = of(year + 1) ?? value;
    return { value, basis: 'calendar', certain: { ...computed, year: known || point.year !== undefined } };
  }
  if (point.day !== undefined && point.month !== undefined) {
    const year = point.year ?? yearOf(point.month, point.day, point, context);
    const certain: Certainty = { year: point.year !== undefined || known, month: true, day: true };
    const basis: TimeBasis = point.year !== undefined ? 'explicit' : 'publication';
    const value = isoDay(year, point.month, point.day);
    if (point.endDay === undefined) return { value, basis, certain };
    if (point.endDay < point.day) {
      // "đêm 31-1 rạng sáng 1-2": the month stands with the second day.
      const [beforeYear, beforeMonth] = point.month === 1 ? [year - 1, 12] : [year, point.month - 1];
      return {
        value: isoDay(beforeYear, beforeMonth, point.day),
        end: isoDay(year, point.month, point.endDay),
        basis,
        certain,
      };
    }
    return { value, end: isoDay(year, point.month, point.endDay), basis, certain };
  }
  if (point.day !== undefined) {
    const anchor =
      context.previous &&
      context.previous.length >= 7 &&
      daysBetween(`${context.previous.slice(0, 7)}-01`, context.day) > 62
        ? context.previous
        : context.day;
    let month = anchor.slice(0, 7);
    const first = dayInMonth(month, point.day);
    if (anchor === context.day && daysBetween(context.day, first) > 0 && context.tense !== 'future')
      month = addMonths(context.day, -1);
    const value = dayInMonth(month, point.day);
    const certain: Certainty = { year: known, month: false, day: true };
    if (point.endDay !== undefined)
      return { value, end: dayInMonth(month, point.endDay), basis: 'publication', certain };
    return { value, basis: 'publication', certain };
  }
  if (point.fromPublication !== undefined)
    return { value: addDays(context.day, point.fromPublication), basis: 'publication', certain: computed };
  if (point.fromPrevious !== undefined) {
    const previous = context.previous && context.previous.length === 10 ? context.previous : context.day;
    return { value: addDays(previous, point.fromPrevious), basis: 'previous', certain: computed };
  }
  if (point.weekday !== undefined)
    return { value: weekdayDay(point, context), basis: 'publication', certain: computed };
  if (point.third !== undefined) {
    const month =
      point.month === undefined
        ? addMonths(context.day, point.monthOffset ?? 0)
        : `${point.year ?? yearOf(point.month, undefined, point, context)}-${two(point.month)}`;
    const [year = 2000, monthNumber = 1] = month.split('-').map(Number);
    const ends = [10, 20, lastDayOfMonth(year, monthNumber)];
    return {
      value: `${month}-${two((point.third - 1) * 10 + 1)}`,
      end: `${month}-${two(ends[point.third - 1] ?? 10)}`,
      basis: 'publication',
      certain: { year: known, month: true, day: true },
    };
  }
  if (point.month !== undefined) {
    const year = point.year ?? yearOf(point.month, undefined, point, context);
    return {
      value: `${year}-${two(point.month)}`,
      basis: point.year !== undefined ? 'explicit' : 'publication',
      certain: { year: point.year !== undefined || known, month: true, day: false },
      ...(point.modifier && { mod: point.modifier }),
    };
  }
  if (point.monthOffset !== undefined) {
    return {
      value: addMonths(context.day, point.monthOffset),
      basis: 'publication',
      certain: { year: known, month: known, day: false },
      ...(point.modifier && { mod: point.modifier }),
    };
  }
  if (point.year !== undefined || point.yearOffset !== undefined) {
    const year = point.year ?? refYear + (point.yearOffset ?? 0);
    return {
      value: String(year),
      basis: point.year !== undefined ? 'explicit' : 'publication',
      certain: { year: point.year !== undefined || known, month: false, day: false },
      ...(point.modifier && { mod: point.modifier }),
    };
  }
  // A clock time alone: the day told last, else the publication day.
  const previous = context.previous && context.previous.length === 10 ? context.previous : null;
  return {
    value: previous ?? context.day,
    basis: previous ? 'previous' : 'publication',
    certain: { year: known, month: known, day: false },
  };
}

const dayInMonth = (month: string, day: number): string => `${month}-${two(day)}`;

const clockText = (hour: number, minute: number): string => `${two(hour)}:${two(minute)}`;

/** "3h chiều" is 15:00; written hours above 12 stay. */
function hourOf(hour: number, point: Point): number {
  if (hour >= 12 || hour === 0)
    return hour === 12 && (point.dayPart === 'night' || point.dayPart === 'dawn') ? 0 : hour;
  if (point.dayPart === 'afternoon' || point.dayPart === 'evening') return hour + 12;
  if (point.dayPart === 'night') return hour >= 6 ? hour + 12 : hour;
  if (point.dayPart === 'noon') return hour <= 3 ? hour + 12 : hour;
  return hour;
}

function withClock(day: string, hour: number, minute: number, point: Point): string {
  const text = clockText(hour === 24 ? 0 : hour, minute);
  const date = hour === 24 ? addDays(day, 1) : day;
  const [year = 0, month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const offset = point.zone && isRealDay(year, month, dayOfMonth) ? offsetOf(point.zone, date, text) : null;
  return `${date}T${text}${offset ?? ''}`;
}

/** Value of a merged point. */
export function resolvePoint(point: Point, context: Context): Resolved {
  const { value, end, basis, certain, mod } = dayOf(point, context);
  const modifier = mod ?? point.modifier;
  const shared = { basis, certain, ...(modifier && { mod: modifier }) };
  if (point.clock && value.length === 10) {
    const from = withClock(value, hourOf(point.clock.hour, point), point.clock.minute, point);
    if (point.clockEnd)
      return {
        type: 'time',
        value: `${from}/${withClock(value, hourOf(point.clockEnd.hour, point), point.clockEnd.minute, point)}`,
        ...shared,
      };
    return { type: 'time', value: from, ...shared };
  }
  return { type: 'date', value: end ? `${value}/${end}` : value, ...shared };
}

/** Value of an expression that stands for itself. */
export function resolveFixed(fixed: Fixed, context: Context): Resolved {
  const known = context.reference.basis !== 'inferred' && context.reference.value !== null;
  const mod = fixed.modifier;
  const shared = mod ? { mod } : {};
  if (fixed.counter && fixed.counter.n > 31) {
    return {
      type: 'date',
      value: addDays('2022-02-24', fixed.counter.n - 1),
      basis: 'calendar',
      certain: { year: true, month: true, day: true },
    };
  }
  if (fixed.value.startsWith('Q')) {
    const year = Number(context.day.slice(0, 4)) + (fixed.shift?.amount ?? 0);
    return {
      type: 'date',
      value: `${year}-${fixed.value}`,
      basis: 'publication',
      certain: { year: known, month: false, day: false },
      ...shared,
    };
  }
  if (!fixed.shift) {
    const stated = fixed.type === 'date';
    return {
      type: fixed.type,
      value: fixed.value,
      basis: 'explicit',
      certain: { year: stated, month: false, day: false },
      ...shared,
    };
  }
  const { amount, unit, from, weekend } = fixed.shift;
  const previous = from === 'previous' && context.previous?.length === 10 ? context.previous : null;
  const anchor = previous ?? context.day;
  const basis: TimeBasis = previous ? 'previous' : 'publication';
  const whole = Math.trunc(amount);
  if (unit === 'week' && (from === 'publication' || weekend)) {
    return {
      type: 'date',
      value: `${isoWeek(addDays(anchor, 7 * whole))}${weekend ? '-WE' : ''}`,
      basis,
      certain: { year: known, month: known, day: false },
      ...shared,
    };
  }
  const day = shiftDate(anchor, whole, unit);
  const value =
    unit === 'day' || unit === 'week' ? day : unit === 'month' ? day.slice(0, 7) : day.slice(0, 4);
  return {
    type: 'date',
    value,
    basis,
    certain: { year: known, month: known && unit !== 'year', day: known && unit === 'day' },
    ...shared,
  };
}
