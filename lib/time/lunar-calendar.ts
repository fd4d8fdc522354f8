import { addDays } from './iso-days';

/**
 * Vietnamese lunar years 2014–2030: first day, and the months' lengths in order; 'L' marks a leap month, which repeats
 * the number before it. Computed once with Hồ Ngọc Đức's algorithm for UTC+7
 * (https://www.informatik.uni-leipzig.de/~duc/amlich/calrules.html, after Meeus, Astronomical Algorithms); ICU's Chinese
 * calendar (UTC+8) begins some months a day later, in 2030 also the year.
 */
const YEARS: Record<number, [start: string, months: string]> = {
  2014: ['2014-01-31', '29 30 29 30 29 30 29 30 30 L29 30 29 30'],
  2015: ['2015-02-19', '29 30 29 29 30 29 30 30 30 29 30 29'],
  2016: ['2016-02-08', '30 29 30 29 29 30 29 30 30 29 30 30'],
  2017: ['2017-01-28', '29 30 29 30 29 29 L30 29 30 29 30 30 30'],
  2018: ['2018-02-16', '29 30 29 30 29 29 30 29 29 30 30 30'],
  2019: ['2019-02-05', '29 30 30 29 30 29 29 30 29 29 30 30'],
  2020: ['2020-01-25', '29 30 30 30 L29 30 29 29 30 29 29 30 30'],
  2021: ['2021-02-12', '29 30 30 29 30 29 30 29 30 29 30 29'],
  2022: ['2022-02-01', '30 29 30 29 30 30 29 30 29 30 29 30'],
  2023: ['2023-01-22', '29 30 L29 29 30 30 29 30 30 29 30 29 30'],
  2024: ['2024-02-10', '29 30 29 29 30 29 30 30 29 30 30 29'],
  2025: ['2025-01-29', '30 29 30 29 29 30 L29 30 29 30 30 30 29'],
  2026: ['2026-02-17', '30 29 30 29 29 30 29 29 30 30 30 29'],
  2027: ['2027-02-06', '30 30 29 30 29 29 30 29 29 30 30 29'],
  2028: ['2028-01-26', '30 30 30 29 30 L29 29 30 29 29 30 30 29'],
  2029: ['2029-02-13', '30 30 29 30 29 30 29 30 29 29 30 29'],
  2030: ['2030-02-02', '30 30 29 30 30 29 30 29 30 29 30 29'],
};

/** First day of the lunar year that begins in `year` (mùng 1 Tết); null outside 2014–2030. */
export const tetOf = (year: number): string | null => YEARS[year]?.[0] ?? null;

/** Gregorian day of a lunar day (not in a leap month) of the lunar year that begins in `year`; null when it has none. */
export function lunarDay(year: number, month: number, day: number): string | null {
  const entry = YEARS[year];
  if (!entry || day < 1) return null;
  let offset = 0;
  let number = 0;
  for (const length of entry[1].split(' ')) {
    const leap = length.startsWith('L');
    const days = Number(leap ? length.slice(1) : length);
    if (!leap) number += 1;
    if (number === month && !leap) return day <= days ? addDays(entry[0], offset + day - 1) : null;
    offset += days;
  }
  return null;
}
