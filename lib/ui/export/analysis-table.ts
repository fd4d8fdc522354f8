import type { Analysis } from '../../analysis/types';
import type { Report } from '../../events/types';
import { heading } from '../labels';
import type { SurfaceWords } from '../messages';
import { passageOf } from '../model/citation';
import { reportsOf } from '../model/evidence';
import type { Item } from '../model/items';

const COLUMNS = [
  'kind',
  'heading',
  'passage',
  'marked',
  'day',
  'claimed',
  'known',
  'event',
  'event_date',
  'event_title',
  'agrees',
  'differs',
  'earlier_reports',
  'later_reports',
  'undated_reports',
] as const;

/** One item a row, RFC 4180, with the mark that spreadsheets need to read it as UTF-8; values in CONTRACT's notation. */
export function analysisTable(words: SurfaceWords, analysis: Analysis, items: readonly Item[]): string {
  const rows = items.map((item) => {
    const row = rowOf(words, analysis, item);
    return COLUMNS.map((column) => cell(row[column])).join(',');
  });
  return `\uFEFF${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

function rowOf(
  words: SurfaceWords,
  analysis: Analysis,
  item: Item,
): Record<(typeof COLUMNS)[number], string> {
  const { finding, match, claim, mark, time, kind } = item;
  const { earlier, later, undated } = reportsOf(analysis, item);
  return {
    kind,
    heading:
      kind === 'none' || kind === 'undecided' ? words.text(`kind.${kind}`) : heading(words, analysis, item),
    passage: passageOf(analysis.text, claim ?? mark),
    marked: passageOf(analysis.text, mark),
    day: time?.value ?? '',
    claimed: finding?.claimed ?? '',
    known: finding?.known ?? '',
    event: match?.event ?? '',
    event_date: match?.date ?? '',
    event_title: match?.title ?? '',
    agrees: match?.agrees.join(' ') ?? '',
    differs: match?.differs.join(' ') ?? '',
    earlier_reports: urls(earlier),
    later_reports: urls(later),
    undated_reports: urls(undated),
  };
}

const urls = (reports: readonly Report[]): string => reports.map(({ url }) => url).join(' ');

/** A cell that begins like a formula would be run by a spreadsheet: it gets an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
