import type { Span } from './span';

export interface NumberMention extends Span {
  value: number;
  /** Written in figures ('1.000', '2,5 triệu') or in words ('ba mươi'). */
  form: 'figures' | 'words';
}

const SCALES: Record<string, number> = {
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  triệu: 1e6,
  tỷ: 1e9,
  tỉ: 1e9,
};
const UNITS: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  nhăm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
};

const SCALE = Object.keys(SCALES).join('|');
/** Vietnamese figures: dots group thousands, a comma starts the decimals ("1.234,5"); scales may follow. */
const FIGURES = new RegExp(
  `(?<![\\p{L}\\d.,/-])(\\d{1,3}(?:\\.\\d{3})+|\\d+)(,\\d+)?(?!\\.?\\d)((?:\\s(?:${SCALE})(?!\\p{L}))*)`,
  'giu',
);
const WORD = [
  ...Object.keys(UNITS),
  ...Object.keys(SCALES),
  'mười',
  'mươi',
  'trăm',
  'linh',
  'lẻ',
  'rưỡi',
  'chục',
].join('|');
const WORDS = new RegExp(`(?<!\\p{L})(?:${WORD})(?:\\s(?:${WORD}))*(?!\\p{L})`, 'giu');

/** Value of Vietnamese number words in lower case ('ba mươi lăm' → 35); null when they form none ('mươi', 'lẻ hai'). */
export function wordsToNumber(words: string): number | null {
  let total = 0;
  let hundred = 0;
  let unit: number | null = null;
  let last = 1;
  const block = (): number => hundred + (unit ?? 0);
  for (const word of words.trim().toLowerCase().split(/\s+/)) {
    const digit = UNITS[word];
    const scale = SCALES[word];
    if (digit !== undefined) {
      if (unit !== null && unit % 10 !== 0) return null;
      unit = (unit ?? 0) + digit;
      last = 1;
    } else if (word === 'mười' || word === 'chục') {
      if (unit !== null && word === 'mười') return null;
      unit = (unit ?? 1) * 10;
      last = 10;
    } else if (word === 'mươi') {
      if (unit === null || unit === 0) return null;
      unit *= 10;
      last = 10;
    } else if (word === 'trăm') {
      hundred += (unit ?? 1) * 100;
      unit = null;
      last = 100;
    } else if (word === 'linh' || word === 'lẻ') {
      if (hundred === 0 && total === 0) return null;
      unit = null;
    } else if (word === 'rưỡi') {
      const half = last / 2;
      if (last === 1) return null;
      total += half;
    } else if (scale !== undefined) {
      const amount = block() === 0 ? 1 : block();
      total = scale >= 1e6 && total > 0 && total < scale ? (total + block()) * scale : total + amount * scale;
      hundred = 0;
      unit = null;
      last = scale;
    } else return null;
  }
  return total + block();
}

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
