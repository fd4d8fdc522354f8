import { Temporal } from 'temporal-polyfill';

/** Milliseconds of a day without a clock change. */
export const MS_A_DAY = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');
/** Most parts have two figures or four: padding them is half of the time that a date takes. */
const two = (value: number): string => (value < 10 && value >= 0 ? `0${value}` : String(value));
const four = (value: number): string => (value >= 1000 ? String(value) : pad(value, 4));

/** 'YYYY-MM-DD' of the parts as written; the day need not exist ('2025-02-29'). */
export const isoDay = (year: number, month: number, day: number): string =>
  `${four(year)}-${two(month)}-${two(day)}`;

/** Days since 1970-01-01 of an ISO day. Dates that do not exist run over ('2025-02-29' counts as 1 March). */
export const dayNumber = (iso: string): number =>
  Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / MS_A_DAY;

/** ISO day of a number of days since 1970-01-01; the inverse of `dayNumber`. */
export function dayOfNumber(days: number): string {
  const date = new Date(days * MS_A_DAY);
  return isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
}

/** ISO day `days` after `iso`. Whole days of the Gregorian calendar in UTC: no zone, no clock change. */
export const addDays = (iso: string, days: number): string =>
  days === 0 && isRealIso(iso) ? iso : dayOfNumber(dayNumber(iso) + days);

/** Whole days from one ISO day to another; below 0 when `to` is the earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export const weekdayOf = (iso: string): number => ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

export const lastDayOfMonth = (year: number, month: number): number =>
  month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 31);

/** Whether the day exists in the calendar. */
export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);

export const isRealIso = (iso: string): boolean =>
  isRealDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));

/** ISO month `months` after the month of `iso`, 'YYYY-MM'. */
export function addMonths(iso: string, months: number): string {
  const index = Number(iso.slice(0, 4)) * 12 + Number(iso.slice(5, 7)) - 1 + months;
  return `${pad(Math.floor(index / 12), 4)}-${pad((index % 12) + 1, 2)}`;
}

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
  return `${day.yearOfWeek ?? day.year}-W${pad(day.weekOfYear ?? 1, 2)}`;
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
