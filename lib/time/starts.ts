import type { Parser } from './atom';

const TABLE_SIZE = 0x2000;
const ALL_CODES = 0x10000;
export const BLANK = 32;
const FIGURE_0 = 48;
const FIGURE_9 = 57;
const LETTER = /\p{L}/u;

/** By UTF-16 unit: 1 = letter, 2 = figure, for the signs that Vietnamese text is made of; 0 = any other. */
export const kinds = new Uint8Array(ALL_CODES);
for (let code = 0; code < TABLE_SIZE; code += 1) {
  if (code >= FIGURE_0 && code <= FIGURE_9) kinds[code] = 2;
  else if (LETTER.test(String.fromCharCode(code))) kinds[code] = 1;
}

const PAIRS = 0x4000;
export const pairOf = (first: number, second: number): number => (first * 61 + second) % PAIRS;

/** A word as one number, so that the text is searched without cutting strings from it; a chance twin only costs a try. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

/**
 * Words of which one stands second in every count, length and approximation ("ba ngày", "hai mươi", "ít nhất"): a
 * number word before any other word begins no time.
 */
const SECOND_WORDS = new Set(
  (
    'giây phút giờ tiếng ngày đêm tuần tháng năm thập thế hôm quý tối sáng ' +
    'mươi mười trăm chục một hai ba bốn tư lăm sáu bảy bẩy tám chín mốt vài nửa đôi rưỡi ' +
    'nhất thiểu tới đến đầy đa chừng xỉ tròn mỗi hàng hằng từng lúc hồi đúng hơn gần khoảng mùng mồng đây nay đó và sang rạng'
  )
    .split(' ')
    .map((word) => hashOf(word, 0, word.length)),
);
const LONGEST_BLANK = 3;

/** Parsers by what comes after the blank: a figure or a sign, one of the second words, a word of their own, anything else. */
export interface Candidates {
  figure: number[];
  sign: number[];
  second: number[];
  other: number[];
  byWord: Map<number, number[]>;
}

const noCandidates = (): Candidates => ({ figure: [], sign: [], second: [], other: [], byWord: new Map() });

/** Files a parser under the suffix of its start (see Parser). */
function file(lists: Candidates, suffix: string, index: number): void {
  if (suffix.startsWith('_')) {
    const word = hashOf(suffix, 1, suffix.length);
    lists.byWord.set(word, [...(lists.byWord.get(word) ?? []), index]);
    return;
  }
  if (suffix !== '~') lists.figure.push(index);
  if (suffix !== '#') lists.second.push(index);
  if (suffix !== '#') lists.sign.push(index);
  if (suffix === '' || suffix === '~') lists.other.push(index);
}

/** Adds to the lists of single words what any word of their kind allows, in the order of the parsers. */
function complete(lists: Candidates): void {
  for (const [word, own] of lists.byWord) {
    const shared = SECOND_WORDS.has(word) ? lists.second : lists.other;
    lists.byWord.set(
      word,
      [...new Set([...own, ...shared])].sort((a, b) => a - b),
    );
  }
}

const kindAt = (text: string, at: number): number => kinds[text.charCodeAt(at)] ?? 0;

/** The list that fits what follows the word that ends at `end`. */
export function candidatesAfter(lists: Candidates, lower: string, end: number): readonly number[] {
  let next = end;
  while (next < end + LONGEST_BLANK && lower.charCodeAt(next) === BLANK) next += 1;
  const kind = kindAt(lower, next);
  if (kind === 2) return lists.figure;
  if (kind === 0) return lists.sign;
  if (lists.byWord.size === 0 && lists.second.length === lists.other.length) return lists.other;
  let last = next + 1;
  while (kindAt(lower, last) === 1) last += 1;
  const word = hashOf(lower, next, last);
  return lists.byWord.get(word) ?? (SECOND_WORDS.has(word) ? lists.second : lists.other);
}

/** Indexes of parsers by what their first word is. */
export interface Starts {
  /** Lists by `hashOf` of the word. */
  byWord: Map<number, Candidates>;
  /** By `pairOf` a word's first two units: 1 where some word begins so. */
  byFirstSigns: Uint8Array;
  /** Begin with four figures. */
  byYear: number[];
  /** Begin with figures and this sign, by its UTF-16 unit. */
  afterFigure: Map<number, number[]>;
  /** Begin with figures and a blank. */
  beforeBlank: Candidates;
}

/** Files parsers by their `starts` (see Parser), each list in the order of the parsers. */
export function startsOf(parsers: readonly Parser[]): Starts {
  const byWord = new Map<number, Candidates>();
  const byFirstSigns = new Uint8Array(PAIRS);
  const byYear: number[] = [];
  const afterFigure = new Map<number, number[]>();
  const beforeBlank = noCandidates();
  parsers.forEach((parser, index) => {
    for (const word of parser.starts) {
      if (word === '####') byYear.push(index);
      else if (word.startsWith('#_') && word.length > 2) file(beforeBlank, word.slice(1), index);
      else if (word.startsWith('#')) {
        if (word.includes('_')) file(beforeBlank, '', index);
        if (word.includes('+')) file(beforeBlank, '+', index);
        for (const sign of word.slice(1).replace(/[_+]/g, '')) {
          const code = sign.charCodeAt(0);
          afterFigure.set(code, [...(afterFigure.get(code) ?? []), index]);
        }
      } else {
        const suffix = /[#~+]$|_.+$/.exec(word)?.[0] ?? '';
        const plain = word.slice(0, word.length - suffix.length);
        const key = hashOf(plain, 0, plain.length);
        const lists = byWord.get(key) ?? noCandidates();
        file(lists, suffix, index);
        byWord.set(key, lists);
        byFirstSigns[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
      }
    }
  });
  for (const lists of byWord.values()) complete(lists);
  complete(beforeBlank);
  return { byWord, byFirstSigns, byYear, afterFigure, beforeBlank };
}
