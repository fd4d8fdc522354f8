import type { Clock, Point } from '../atom';
import { offsetOf } from '../calendar';
import { addDays, isRealIso } from '../iso-days';
import type { Context, Resolved } from './context';
import { dayOf } from './day-of';

const two = (value: number): string => String(value).padStart(2, '0');
const ISO_DAY = 10;

/** "3h chiều" is 15:00; "12h đêm" 0:00; written hours above 12 stay. */
function hourOf(hour: number, { dayPart }: Point): number {
  if (hour === 12) return dayPart === 'night' || dayPart === 'dawn' ? 0 : 12;
  if (hour > 12 || hour === 0) return hour;
  if (dayPart === 'afternoon' || dayPart === 'evening') return hour + 12;
  if (dayPart === 'night') return hour >= 6 ? hour + 12 : hour;
  if (dayPart === 'noon') return hour <= 3 ? hour + 12 : hour;
  return hour;
}

function withClock(day: string, clock: Clock, point: Point): string {
  const hour = hourOf(clock.hour, point);
  const text = `${two(hour === 24 ? 0 : hour)}:${two(clock.minute)}`;
  const date = hour === 24 ? addDays(day, 1) : day;
  const offset = point.zone && isRealIso(date) ? offsetOf(point.zone, date, text) : null;
  return `${date}T${text}${offset ?? ''}`;
}

/** Value of a merged point. */
export function resolvePoint(point: Point, context: Context): Resolved {
  const { value, end, basis, certain, mod } = dayOf(point, context);
  const modifier = mod ?? point.modifier;
  const resolved: Resolved = { type: 'date', value: end ? `${value}/${end}` : value, basis, certain };
  if (modifier) resolved.mod = modifier;
  if (!point.clock || value.length !== ISO_DAY) return resolved;
  resolved.type = 'time';
  resolved.value = withClock(value, point.clock, point);
  if (!point.clockEnd) return resolved;
  // "từ 22h đến 5h" ends on the next day.
  const lastDay = point.clockEnd.hour < point.clock.hour ? addDays(value, 1) : value;
  resolved.value += `/${withClock(lastDay, point.clockEnd, point)}`;
  return resolved;
}
