import type { Atom, Parser, ParserInput } from './atom';

const TABLE_SIZE = 0x2000;
const FIGURE_0 = 48;
const FIGURE_9 = 57;
const LETTER = /\p{L}/u;

/** 1 = letter, 2 = figure, for the signs that Vietnamese text is made of. */
const kinds = new Uint8Array(TABLE_SIZE);
for (let code = 0; code < TABLE_SIZE; code += 1) {
  if (code >= FIGURE_0 && code <= FIGURE_9) kinds[code] = 2;
  else if (LETTER.test(String.fromCharCode(code))) kinds[code] = 1;
}

const PAIRS = 0x4000;
const pairOf = (first: number, second: number): number => (first * 61 + second) % PAIRS;

/** Parsers that a word may begin, by what comes after its blank. */
interface Candidates {
  figure: number[];
  other: number[];
}

/** Tries every parser where its first word stands, left to right, each on ground it has not yet taken itself. */
export function scanner(parsers: readonly Parser[]): (input: ParserInput) => Atom[] {
  const byWord = new Map<string, Candidates>();
  const byFirstSigns = new Uint8Array(PAIRS);
  const afterFigure = new Map<number, number[]>();
  const byFigure: number[] = [];
  parsers.forEach((parser, index) => {
    for (const word of parser.starts) {
      if (word.startsWith('#')) {
        if (word === '#') byFigure.push(index);
        for (const sign of word.slice(1).replace('_', ' ')) {
          const code = sign.charCodeAt(0);
          afterFigure.set(code, [...(afterFigure.get(code) ?? []), index]);
        }
        continue;
      }
      const plain = word.replace(/[#~]$/, '');
      const lists = byWord.get(plain) ?? { figure: [], other: [] };
      if (!word.endsWith('~')) lists.figure.push(index);
      if (!word.endsWith('#')) lists.other.push(index);
      byWord.set(plain, lists);
      byFirstSigns[pairOf(word.charCodeAt(0), word.charCodeAt(1))] = 1;
    }
  });

  return (input) => {
    const { lower } = input;
    const atoms: Atom[] = [];
    const takenUntil = new Int32Array(parsers.length);
    const tryAt = (at: number, candidates: readonly number[]): void => {
      for (const index of candidates) {
        const parser = parsers[index];
        if (!parser || (takenUntil[index] ?? 0) > at) continue;
        parser.expression.lastIndex = at;
        const match = parser.expression.exec(lower);
        if (match === null || match[0].length === 0) continue;
        takenUntil[index] = at + match[0].length;
        const atom = parser.build(match, input);
        if (atom) atoms.push(atom);
      }
    };
    const { length } = lower;
    let at = 0;
    while (at < length) {
      const first = lower.charCodeAt(at);
      const kind = first < TABLE_SIZE ? kinds[first] : 0;
      if (kind === 0) {
        at += 1;
        continue;
      }
      let end = at + 1;
      if (kind === 2) {
        while (end < length && kinds[lower.charCodeAt(end)] === 2) end += 1;
        tryAt(at, byFigure);
        const candidates = afterFigure.get(lower.charCodeAt(end));
        if (candidates) tryAt(at, candidates);
      }
      const second = lower.charCodeAt(at + 1);
      while (end < length) {
        const code = lower.charCodeAt(end);
        if (code >= TABLE_SIZE || kinds[code] === 0) break;
        end += 1;
      }
      // Two signs rule out most words before any string is made.
      if (kind === 1 && byFirstSigns[pairOf(first, second)] === 1) {
        const lists = byWord.get(lower.slice(at, end));
        if (lists) tryAt(at, kinds[lower.charCodeAt(end + 1)] === 2 ? lists.figure : lists.other);
      }
      at = end;
    }
    return atoms;
  };
}
