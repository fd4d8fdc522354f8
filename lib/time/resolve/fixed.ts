import type { Fixed } from '../atom';
import { isoWeek, shiftDate } from '../calendar';
import { addDays, addMonths } from '../iso-days';
import type { TimeBasis } from '../types';
import { WAR_BEGAN } from '../war';
import { type Context, isKnown, type Resolved } from './context';

/** Smaller counters may count any span at hand ("ngày thứ 5 của hội nghị"). */
const LEAST_COUNTER = 32;

const quarterOf = (month: number): number => Math.ceil(month / 3);

/** "quý 3" with no year: the last one that has begun, or the coming one when told as coming. */
function quarterValue(value: string, amount: number, context: Context): string {
  const year = Number(context.day.slice(0, 4)) + amount;
  if (!value.endsWith('?')) return `${year}-${value}`;
  const number = Number(value.slice(1, 2));
  const begun = number <= quarterOf(Number(context.day.slice(5, 7)));
  return `${begun || context.tense === 'future' ? year : year - 1}-Q${number}`;
}

function shifted(shift: NonNullable<Fixed['shift']>, anchor: string): { value: string; exact: boolean } {
  const { amount, unit, from, weekend, exactDay } = shift;
  const whole = Math.trunc(amount);
  if (unit === 'quarter') {
    const month = addMonths(anchor, 3 * whole);
    return { value: `${month.slice(0, 4)}-Q${quarterOf(Number(month.slice(5, 7)))}`, exact: false };
  }
  if (unit === 'week' && from === 'publication')
    return { value: `${isoWeek(addDays(anchor, 7 * whole))}${weekend ? '-WE' : ''}`, exact: false };
  const day = shiftDate(anchor, whole, unit);
  if (unit === 'day' || unit === 'week' || exactDay) return { value: day, exact: true };
  return { value: day.slice(0, unit === 'month' ? 7 : 4), exact: false };
}

/** Value of an expression that stands for itself. */
export function resolveFixed(fixed: Fixed, context: Context): Resolved {
  const known = isKnown(context);
  const modifier = fixed.modifier ? { mod: fixed.modifier } : {};
  if (fixed.counter && fixed.counter.n >= LEAST_COUNTER) {
    return {
      type: 'date',
      value: addDays(WAR_BEGAN, fixed.counter.n - 1),
      basis: 'calendar',
      certain: { year: true, month: true, day: true },
    };
  }
  if (fixed.shift && fixed.value.startsWith('M')) {
    const year = Number(context.day.slice(0, 4)) + fixed.shift.amount;
    const [first = '', last = ''] = fixed.value.slice(1).split('-');
    const certain = { year: known, month: true, day: false };
    return { type: 'date', value: `${year}-${first}/${year}-${last}`, basis: 'publication', certain };
  }
  if (fixed.shift && fixed.value.startsWith('Q')) {
    const value = quarterValue(fixed.value, fixed.shift.amount, context);
    return {
      type: 'date',
      value,
      basis: 'publication',
      certain: { year: known, month: false, day: false },
      ...modifier,
    };
  }
  if (!fixed.shift) {
    const certain = { year: fixed.type === 'date', month: false, day: false };
    return { type: fixed.type, value: fixed.value, basis: 'explicit', certain, ...modifier };
  }
  const previous = fixed.shift.from === 'previous' ? context.previous : null;
  const { value, exact } = shifted(fixed.shift, previous ?? context.day);
  const basis: TimeBasis = previous ? 'previous' : 'publication';
  const certain = { year: known, month: known && value.length >= 7, day: known && exact };
  return { type: 'date', value, basis, certain, ...modifier };
}
