import { Temporal } from 'temporal-polyfill';
import { addDays } from './iso-days';

/** ISO day `amount` units after `iso`; 31 January and one month is 28 February. A day that does not exist runs over. */
export const shiftDate = (iso: string, amount: number, unit: 'day' | 'week' | 'month' | 'year'): string => {
  if (unit === 'day') return addDays(iso, amount);
  if (unit === 'week') return addDays(iso, 7 * amount);
  return Temporal.PlainDate.from(addDays(iso, 0))
    .add({ [`${unit}s`]: amount })
    .toString();
};

/** ISO week of a day, '2025-W20'. */
export function isoWeek(iso: string): string {
  const day = Temporal.PlainDate.from(iso);
  return `${day.yearOfWeek ?? day.year}-W${String(day.weekOfYear ?? 1).padStart(2, '0')}`;
}

const offsets = new Map<string, string>();
const MOST_OFFSETS = 500;

/**
 * UTC offset ('+03:00') of an IANA zone at a local clock time ('21:30') of a day; a fixed offset is given back; null for
 * 'local'. In the hour that a clock change skips or repeats it is the offset that Temporal calls compatible.
 */
export function offsetOf(zone: string, iso: string, clock: string): string | null {
  if (zone === 'local') return null;
  if (/^[+-]/.test(zone)) return zone;
  const key = `${zone} ${iso} ${clock}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const { offset } = Temporal.PlainDateTime.from(`${iso}T${clock}`).toZonedDateTime(zone);
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}
