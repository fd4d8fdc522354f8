import type { Atom, Parser, ParserInput } from './atom';
import { BLANK, candidatesAfter, hashOf, kinds, pairOf, startsOf } from './starts';

const YEAR_LENGTH = 4;

/** Tries every parser where its first word stands, left to right, each on ground it has not yet taken itself. */
export function scanner(parsers: readonly Parser[]): (input: ParserInput) => Atom[] {
  const { byWord, byFirstSigns, byYear, afterFigure, beforeBlank } = startsOf(parsers);

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
