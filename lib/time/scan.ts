import type { Atom, Parser, ParserInput } from './atom';

const TABLE_SIZE = 0x2000;
const ALL_CODES = 0x10000;
const BLANK = 32;
const FIGURE_0 = 48;
const FIGURE_9 = 57;
const LETTER = /\p{L}/u;

/** 1 = letter, 2 = figure, for the signs that Vietnamese text is made of. */
const kinds = new Uint8Array(ALL_CODES);
for (let code = 0; code < TABLE_SIZE; code += 1) {
  if (code >= FIGURE_0 && code <= FIGURE_9) kinds[code] = 2;
  else if (LETTER.test(String.fromCharCode(code))) kinds[code] = 1;
}

const PAIRS = 0x4000;
const pairOf = (first: number, second: number): number => (first * 61 + second) % PAIRS;

/** A word as one number, so that the text is searched without cutting strings from it; a chance twin only costs a try. */
function hashOf(text: string, from: number, to: number): number {
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
const YEAR_LENGTH = 4;

/** Parsers by what comes after the blank: a figure or a sign, one of the second words, a word of their own, anything else. */
interface Candidates {
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
function candidatesAfter(lists: Candidates, lower: string, end: number): readonly number[] {
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

/** Tries every parser where its first word stands, left to right, each on ground it has not yet taken itself. */
export function scanner(parsers: readonly Parser[]): (input: ParserInput) => Atom[] {
  const byWord = new Map<number, Candidates>();
  const byFirstSigns = new Uint8Array(PAIRS);
  const byYear: number[] = [];
  const afterFigure = new Map<number, number[]>();
  const beforeBlank = noCandidates();
  parsers.forEach((parser, index) => {
    for (const word of parser.starts) {
      if (word === '####') byYear.push(index);
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

  /** Where each parser's last hit ends; emptied for every text. */
  const takenUntil = new Int32Array(parsers.length);
  function tryAt(at: number, candidates: readonly number[], input: ParserInput, atoms: Atom[]): void {
    for (const index of candidates) {
      const parser = parsers[index];
      if (!parser || (takenUntil[index] ?? 0) > at) continue;
      parser.expression.lastIndex = at;
      const match = parser.expression.exec(input.lower);
      if (match === null || match[0].length === 0) continue;
      takenUntil[index] = at + match[0].length;
      const atom = parser.build(match, input);
      if (atom) atoms.push(atom);
    }
  }

  return (input) => {
    const { lower } = input;
    const { length } = lower;
    const atoms: Atom[] = [];
    takenUntil.fill(0);
    let at = 0;
    while (at < length) {
      const first = lower.charCodeAt(at);
      const kind = kinds[first];
      if (kind === 0) {
        at += 1;
        continue;
      }
      let end = at + 1;
      if (kind === 2) {
        while (end < length && kinds[lower.charCodeAt(end)] === 2) end += 1;
        if (end - at === YEAR_LENGTH) tryAt(at, byYear, input, atoms);
        const sign = lower.charCodeAt(end);
        const candidates = sign === BLANK ? candidatesAfter(beforeBlank, lower, end) : afterFigure.get(sign);
        if (candidates) tryAt(at, candidates, input, atoms);
      }
      const second = lower.charCodeAt(at + 1);
      while (end < length && kinds[lower.charCodeAt(end)] !== 0) end += 1;
      // Two signs rule out most words before any look-up.
      if (kind === 1 && byFirstSigns[pairOf(first, second)] === 1) {
        const lists = byWord.get(hashOf(lower, at, end));
        if (lists) tryAt(at, candidatesAfter(lists, lower, end), input, atoms);
      }
      at = end;
    }
    return atoms;
  };
}
