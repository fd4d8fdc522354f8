import { weekdayOf } from '../iso-days';
import type { Expression } from '../refiners/ranges';
import type { Context } from './context';

/** "Hôm thứ Ba đó" with nothing more, where the day told last is no Tuesday: which one is meant, nothing tells. */
export function isUntoldWeekday({ piece: { point } }: Expression, { previous }: Context): boolean {
  if (point?.weekdayWhich !== 'told') return false;
  const isDated =
    point.day !== undefined || point.fromPublication !== undefined || point.fromPrevious !== undefined;
  return !isDated && (previous === null || weekdayOf(previous) !== point.weekday);
}
