import type { CardKey, CardWords } from './card-messages';
import { addDays, weekdayOf } from '../time/iso-days';
import { firstDay, inHanoi, isDay } from './model/days';
import { number, memoised } from './words';

const monthNames = memoised(
  (locale: 'en') => new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' }),
);

/** 'Aug' */
const monthName = (month: number): string => monthNames('en').format(new Date(Date.UTC(2024, month - 1, 1)));

function parts(iso: string): { y: number; m: number; d: number } {
  return { y: Number(iso.slice(0, 4)), m: Number(iso.slice(5, 7)), d: Number(iso.slice(8, 10)) };
}

/** 25/8 · 25 Aug; with the year when it is not `year`. Intl would write "25 thg 8" and "Aug 25" here. */
export function shortDay(words: CardWords, day: string, year?: string): string {
  const { m, d } = parts(day);
  if (year !== undefined && !day.startsWith(year)) return numericDay(words, day);
  return words.locale === 'vi' ? `${d}/${m}` : `${d} ${monthName(m)}`;
}

/** 25/8/2025 · 25 Aug 2025 */
export function numericDay(words: CardWords, day: string): string {
  const { y, m, d } = parts(day);
  return words.locale === 'vi' ? `${d}/${m}/${y}` : `${d} ${monthName(m)} ${y}`;
}

/** thứ Hai · Monday */
export const weekday = (words: CardWords, day: string): string =>
  words.text(`weekday.${weekdayOf(day)}` as CardKey);

/** thứ Hai, 25/8/2025 · Mon 25 Aug 2025 */
export function fullDay(words: CardWords, day: string): string {
  const name = weekday(words, day);
  return words.locale === 'vi'
    ? `${name}, ${numericDay(words, day)}`
    : `${name.slice(0, 3)} ${numericDay(words, day)}`;
}

/** tháng 6/2025 · Jun 2025 */
export function monthOf(words: CardWords, month: string): string {
  const { y, m } = parts(month);
  return words.text('month', { m, y: String(y), name: monthName(m) });
}

/** T8 · Aug */
export const shortMonth = (words: CardWords, month: number): string =>
  words.locale === 'vi' ? `T${month}` : monthName(month);

/** thứ Ba, 26/8/2025, 08:40 · Tue 26 Aug 2025, 08:40 (Hanoi); null when the moment cannot be read. */
export function moment(words: CardWords, iso: string | null): string | null {
  const at = iso === null ? null : inHanoi(iso);
  if (!at) return null;
  return at.time === null ? fullDay(words, at.day) : `${fullDay(words, at.day)}, ${at.time}`;
}

/** A report's day, month or null, as evidence shows it. */
export function reportDay(words: CardWords, published: string | null): string {
  if (published === null) return words.text('report.undated');
  const day = published.slice(0, 10);
  if (isDay(day)) return numericDay(words, day);
  return /^\d{4}-\d{2}$/.test(published) ? monthOf(words, published) : published;
}

/** A calendar value in CONTRACT's notation in words, as it stands where there are none; durations with `durationOf`. */
export const calendarValue = (words: CardWords, value: string, year?: string): string =>
  readableValue(words, value, year) ?? value;

/** A day, month, quarter, year, week, range or clock time in words; null for anything else. */
export function readableValue(words: CardWords, value: string, year?: string): string | null {
  const [from, to] = value.split('/');
  if (from && to) return readableRange(words, from, to, year);
  const clock = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})/.exec(value);
  if (clock?.[1] && clock[2]) return `${clock[2]}, ${shortDay(words, clock[1], year)}`;
  if (isDay(value)) return shortDay(words, value, year);
  if (/^\d{4}-\d{2}$/.test(value) && firstDay(value)) return monthOf(words, value);
  if (/^\d{4}$/.test(value)) return words.text('year', { y: value });
  const [, y = '', quarter] = /^(\d{4})-Q([1-4])$/.exec(value) ?? [];
  if (quarter) return words.text('quarter', { n: quarter, y });
  const [, ofYear, week, weekend] = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value) ?? [];
  if (!ofYear || !week) return null;
  const monday = mondayOf(Number(ofYear), Number(week));
  return readableRange(words, addDays(monday, weekend ? 5 : 0), addDays(monday, 6), year);
}

function readableRange(words: CardWords, from: string, to: string, year?: string): string | null {
  const end = to === '..' ? null : readableValue(words, to, year);
  const start = from === '..' ? null : readableValue(words, from, year);
  if (start === null) return end === null ? null : words.text('until', { day: end });
  return end === null ? words.text('since', { day: start }) : `${start} – ${end}`;
}

/** The Monday of an ISO week: week 1 holds 4 January. */
const mondayOf = (year: number, week: number): string => {
  const fourth = `${year}-01-04`;
  return addDays(fourth, 1 - weekdayOf(fourth) + 7 * (week - 1));
};

const UNITS: Record<string, CardKey> = {
  Y: 'duration.year',
  M: 'duration.month',
  W: 'duration.week',
  D: 'duration.day',
  TH: 'duration.hour',
  TM: 'duration.minute',
};

/** 'PT36H' → 36 giờ · 36 hours, 'P3Y3M' → 3 năm 3 tháng; null for what is no duration. */
export function durationOf(words: CardWords, value: string): string | null {
  const [, ofDays = '', ofHours = ''] = /^P(?=.)([\d.YMWD]*)(?:T([\d.HMS]+))?$/.exec(value) ?? [];
  const parts = [...amounts(ofDays, ''), ...amounts(ofHours, 'T')];
  return parts.length > 0 && parts.every(({ key }) => key !== undefined)
    ? parts.map(({ n, key }) => words.text(key as CardKey, { n })).join(' ')
    : null;
}

const amounts = (text: string, prefix: string): { n: number; key: CardKey | undefined }[] =>
  [...text.matchAll(/(\d+(?:\.\d+)?)([YMWDHS])/g)].map(([, n, unit = '']) => ({
    n: Number(n),
    key: UNITS[prefix + unit],
  }));

/** '492' → 492, '1000' → 1.000; other strings as they are. */
export const figure = (words: CardWords, value: string): string =>
  /^\d+(?:\.\d+)?$/.test(value) ? number(Number(value), words.locale) : value;

/** 8/2026 · Aug 2026 */
export const monthNumber = (words: CardWords, day: string): string => {
  const { y, m } = parts(day);
  return words.locale === 'vi' ? `${m}/${y}` : `${monthName(m)} ${y}`;
};
