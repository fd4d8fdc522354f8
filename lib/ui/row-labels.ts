import type { Analysis } from '../analysis/types';
import { calendarValue, shortDay } from './dates';
import { comparison, yearOf } from './labels';
import type { SurfaceWords } from './messages';
import { isDay } from './model/days';
import { reportsOf } from './model/evidence';
import type { Item } from './model/items';
import { noteReason } from './model/note-reason';
import { quoteOf } from './model/quote';

/** The day of an item in short, or null when the article names none. */
export function dayLabel(words: SurfaceWords, analysis: Analysis, item: Item): string | null {
  const value = item.finding?.kind === 'date' ? item.finding.claimed : (item.match?.date ?? item.time?.value);
  if (value === undefined || !/^\d{4}-\d{2}/.test(value)) return null;
  return isDay(value)
    ? shortDay(words, value, yearOf(analysis))
    : calendarValue(words, value, yearOf(analysis));
}

/** The line of a row: the event's title for a match, the values for a note, the claim itself for the others. */
export function rowTitle(
  words: SurfaceWords,
  analysis: Analysis,
  item: Item,
): { day: string | null; text: string } {
  const values = comparison(words, analysis, item);
  if (values) {
    const quoted = analysis.text.slice(item.mark.start, item.mark.end);
    const other = words.text(`compare.${values.side}`);
    return {
      day: item.finding?.kind === 'date' ? null : dayLabel(words, analysis, item),
      text: `“${quoted}” · ${other.charAt(0).toLowerCase()}${other.slice(1)} ${values.other.value}`,
    };
  }
  if (item.match) return { day: dayLabel(words, analysis, item), text: item.match.title };
  const claim = item.claim ?? item.mark;
  const quote = quoteOf(analysis.text, { start: claim.start, end: claim.start }, claim);
  return { day: null, text: `“${quote.after}”` };
}

/** The short word at a row's right edge. */
export function rowLabel(words: SurfaceWords, analysis: Analysis, item: Item): string {
  if (item.kind === 'note') return words.text(`note.${noteReason(item)}`);
  if (item.kind === 'none' && item.claim?.rejected?.length) return words.text('item.aside');
  if (item.kind !== 'match') return words.text(`kind.${item.kind}`);
  const { earlier, later, undated } = reportsOf(analysis, item);
  return words.text('item.reports', { n: earlier.length || later.length || undated.length });
}
