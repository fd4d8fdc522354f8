import { NUMBER_WORD, SCALES, wordsToNumber } from './number-words';
import type { Span } from './span';

export interface NumberMention extends Span {
  value: number;
  /** Written in figures ('1.000', '2,5 triệu') or in words ('ba mươi'). */
  form: 'figures' | 'words';
}

const SCALE = Object.keys(SCALES).join('|');
/** Vietnamese figures: dots group thousands, a comma starts the decimals ("1.234,5"); scales may follow. */
const FIGURES = new RegExp(
  `(?<![\\p{L}\\d.,/-])(\\d{1,3}(?:\\.\\d{3})+|\\d+)(,\\d+)?(?!\\.?\\d)((?:\\s(?:${SCALE})(?!\\p{L}))*)`,
  'giu',
);
const WORDS = new RegExp(`(?<!\\p{L})(?:${NUMBER_WORD})(?:\\s(?:${NUMBER_WORD}))*(?!\\p{L})`, 'giu');

const figuresToNumber = (whole: string, decimals: string | undefined, scales: string): number => {
  const base = Number(whole.replaceAll('.', '') + (decimals ?? '').replace(',', '.'));
  const factor =
    scales.trim() === ''
      ? 1
      : scales
          .trim()
          .split(/\s+/)
          .reduce((product, word) => product * (SCALES[word.toLowerCase()] ?? 1), 1);
  return Math.round(base * factor * 1e6) / 1e6;
};

/** Every number of the text with its value, in order; parts of dates, models and addresses are left out by their signs. */
export function numbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (const match of text.matchAll(FIGURES)) {
    const value = figuresToNumber(match[1] ?? '', match[2], match[3] ?? '');
    found.push({ start: match.index, end: match.index + match[0].length, value, form: 'figures' });
  }
  for (const match of text.matchAll(WORDS)) {
    const value = wordsToNumber(match[0]);
    if (value === null) continue;
    if (found.some((other) => other.start <= match.index && match.index < other.end)) continue;
    found.push({ start: match.index, end: match.index + match[0].length, value, form: 'words' });
  }
  return found.sort((a, b) => a.start - b.start);
}
