import type { Analysis } from '../analysis/types';
import type { Finding } from '../checks/types';
import type { CardKey, CardWords } from './card-messages';
import { calendarValue, durationOf, figure, numericDay, weekday } from './dates';
import { inHanoi, isDay, isRealDay } from './model/days';
import { reportsOf, sideOf } from './model/evidence';
import type { Item } from './model/items';
import { noteReason } from './model/note-reason';
import type { Side } from './model/told';
import { capital } from './words';

const ENGLISH_DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The year that days are written without: the article's own. */
export const yearOf = (analysis: Analysis): string | undefined =>
  (analysis.publishedAt === null ? null : inHanoi(analysis.publishedAt)?.day.slice(0, 4)) ??
  analysis.reference.value?.slice(0, 4);

/** "Ngày khác với các bản tin trước", "Lệch ngày do múi giờ", "Khớp với 2 bản tin trước". */
export function heading(words: CardWords, analysis: Analysis, item: Item): string {
  const finding = item.finding;
  if (finding?.severity === 'conflict') {
    const side = sideOf(analysis, item);
    if (side === 'article') return words.text('heading.page');
    if (side === 'publication') return words.text('heading.publication');
    const what = finding.kind === 'ordinal' && side === 'calendar' ? 'counter' : finding.kind;
    return words.text('heading.differs', {
      what: words.text(`what.${what}`),
      side: words.text(`side.${side}`),
    });
  }
  if (finding) return capital(words.text(`note.${noteReason(item)}`));
  if (!item.match) return words.text('heading.day');
  const { earlier, later } = reportsOf(analysis, item);
  if (earlier.length > 0) return words.text('heading.match', { n: earlier.length });
  return later.length > 0
    ? words.text('heading.match.later', { n: later.length })
    : words.text('heading.match.store');
}

/** A finding's value in words: a day, a weekday, a figure, a duration, a place in a series or the number of a day. */
export function valueInWords(
  words: CardWords,
  kind: Finding['kind'],
  value: string,
  year?: string,
  counts: 'ordinal' | 'counter' = 'ordinal',
): string {
  if (kind === 'weekday') {
    const index = ENGLISH_DAYS.indexOf(value.toLowerCase());
    return index === -1 ? value : words.text(`weekday.${index + 1}` as CardKey);
  }
  if (kind === 'duration') return durationOf(words, value) ?? value;
  // "../26/8": the last day that a day told as over may have.
  // A page that tells the first of its kind, and the day of an earlier one.
  if (kind === 'ordinal' && isDay(value)) return calendarValue(words, value, year);
  if (kind === 'date')
    return durationOf(words, value) ?? calendarValue(words, value.replace(/^\.\.\//, ''), year);
  if (kind === 'ordinal' && counts === 'ordinal' && value === '1') return words.text('ordinal.first');
  if (kind === 'ordinal') return /^\d+$/.test(value) ? words.text(counts, { n: Number(value) }) : value;
  return figure(words, value);
}

export interface Comparison {
  side: Side;
  page: { value: string; under: string };
  other: { value: string; under: string };
}

/** Both values of a finding, each with the words that stand under it. */
export function comparison(words: CardWords, analysis: Analysis, item: Item): Comparison | null {
  const finding = item.finding;
  if (!finding) return null;
  const year = yearOf(analysis);
  const shifted = finding.severity === 'note' && noteReason(item) === 'timezone';
  const pageIsHere = finding.claimed > finding.known;
  const under = (value: string, here: boolean): string => {
    if (shifted) return words.text(here ? 'zone.here' : 'zone.there');
    if (finding.kind === 'date') return isRealDay(value) ? weekday(words, value) : '';
    const day = item.time?.value ?? '';
    return finding.kind === 'weekday' && isDay(day) ? numericDay(words, day) : '';
  };
  const against = sideOf(analysis, item);
  const counted = against === 'calendar' ? 'counter' : 'ordinal';
  const side = (value: string, here: boolean) => {
    const [office = '', holder] = finding.kind === 'role' ? value.split(': ') : [];
    return holder === undefined
      ? { value: valueInWords(words, finding.kind, value, year, counted), under: under(value, here) }
      : { value: holder, under: office };
  };
  const page = side(finding.claimed, pageIsHere);
  // "gần ba năm" is not three years.
  const roughly = finding.kind === 'duration' && item.time?.mod !== undefined;
  return {
    side: against,
    page: roughly ? { ...page, under: `“${analysis.text.slice(finding.start, finding.end)}”` } : page,
    other: side(finding.known, !pageIsHere),
  };
}

/** "Hai bản tin trước ghi 24/8" over `n` reports of one side; "Nguồn" over those of unknown day. */
export function evidenceHeading(
  words: CardWords,
  analysis: Analysis,
  finding: Finding,
  side: 'earlier' | 'source',
  n: number,
): string {
  const value = valueInWords(words, finding.kind, finding.known, yearOf(analysis));
  return words.text(`evidence.${side}`, { n, Count: countWord(words, n), value });
}

/** One to ten in words, beginning with a capital; figures above. */
export const countWord = (words: CardWords, n: number): string =>
  n >= 1 && n <= 10 ? words.text(`number.${n}` as CardKey) : String(n);
