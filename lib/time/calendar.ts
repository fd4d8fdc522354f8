import { Temporal } from 'temporal-polyfill';

/** ISO day `days` after `iso`. */
export const addDays = (iso: string, days: number): string =>
  Temporal.PlainDate.from(iso).add({ days }).toString();

export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export const weekdayOf = (iso: string): number => Temporal.PlainDate.from(iso).dayOfWeek;

/** ISO month `months` after the month of `iso`, 'YYYY-MM'. */
export const addMonths = (iso: string, months: number): string =>
  Temporal.PlainDate.from(iso).toPlainYearMonth().add({ months }).toString();

export const shiftDate = (iso: string, amount: number, unit: 'day' | 'week' | 'month' | 'year'): string =>
  Temporal.PlainDate.from(iso)
    .add({ [`${unit}s`]: amount })
    .toString();

/** ISO week of a day, '2025-W20'. */
export function isoWeek(iso: string): string {
  const day = Temporal.PlainDate.from(iso);
  return `${day.yearOfWeek ?? day.year}-W${String(day.weekOfYear ?? 1).padStart(2, '0')}`;
}

export const lastDayOfMonth = (year: number, month: number): number =>
  Temporal.PlainYearMonth.from({ year, month }).daysInMonth;

/** Whether the day exists in the calendar. */
export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastDayOfMonth(year, month);

export const isoDay = (year: number, month: number, day: number): string =>
  `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** UTC offset ('+03:00') of an IANA zone at a local clock time; a fixed offset is given back; null for 'local'. */
export function offsetOf(zone: string, iso: string, clock: string): string | null {
  if (zone === 'local') return null;
  if (/^[+-]/.test(zone)) return zone;
  return Temporal.PlainDateTime.from(`${iso}T${clock}`).toZonedDateTime(zone).offset;
}

/** Western Easter Sunday by the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, 1991, chapter 8). */
function westernEaster(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return isoDay(year, Math.floor(n / 31), (n % 31) + 1);
}

/** Orthodox Easter Sunday in the Gregorian calendar: Meeus' Julian algorithm, thirteen days later (1900–2099). */
function orthodoxEaster(year: number): string {
  const d = (19 * (year % 19) + 15) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
  const n = d + e + 114;
  return addDays(isoDay(year, Math.floor(n / 31), (n % 31) + 1), 13);
}

/** First day of the Vietnamese lunar year; 2030 differs from the Chinese calendar (lịch nhà nước, Ban Lịch, 2014–2030). */
const TET: Record<number, string> = {
  2014: '2014-01-31',
  2015: '2015-02-19',
  2016: '2016-02-08',
  2017: '2017-01-28',
  2018: '2018-02-16',
  2019: '2019-02-05',
  2020: '2020-01-25',
  2021: '2021-02-12',
  2022: '2022-02-01',
  2023: '2023-01-22',
  2024: '2024-02-10',
  2025: '2025-01-29',
  2026: '2026-02-17',
  2027: '2027-02-06',
  2028: '2028-01-26',
  2029: '2029-02-13',
  2030: '2030-02-02',
};

/** Gregorian day of a lunar day in the lunar year that begins in `year`, by ICU's Chinese calendar; null when it has none. */
export function lunarDay(year: number, month: number, day: number): string | null {
  const start = TET[year];
  if (!start) return null;
  if (month === 1 && day <= 29) return addDays(start, day - 1);
  const format = new Intl.DateTimeFormat('en-u-ca-chinese', {
    month: 'numeric',
    day: 'numeric',
    timeZone: 'Asia/Shanghai',
  });
  for (let offset = 29 * (month - 1); offset < 29 * (month - 1) + 62; offset += 1) {
    const iso = addDays(start, offset);
    const parts = format.formatToParts(Date.parse(`${iso}T04:00:00Z`));
    const value = (type: string): string | undefined => parts.find((part) => part.type === type)?.value;
    if (value('month') === String(month) && value('day') === String(day)) return iso;
  }
  return null;
}

/** Feasts in a year, by key; movable ones computed. */
export function feastDay(feast: string, year: number): string | null {
  switch (feast) {
    case 'easter':
      return westernEaster(year);
    case 'orthodox-easter':
      return orthodoxEaster(year);
    case 'palm-sunday':
      return addDays(westernEaster(year), -7);
    case 'good-friday':
      return addDays(westernEaster(year), -2);
    case 'tet':
      return TET[year] ?? null;
    case 'tet-eve':
      return TET[year] ? addDays(TET[year], -1) : null;
    case 'thanksgiving': {
      const first = weekdayOf(isoDay(year, 11, 1));
      return isoDay(year, 11, 1 + ((4 - first + 7) % 7) + 21);
    }
    default:
      return /^\d\d-\d\d$/.test(feast) ? `${year}-${feast}` : null;
  }
}
