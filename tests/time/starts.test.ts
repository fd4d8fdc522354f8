import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Atom, Parser } from '../../lib/time/atom';
import { parsers } from '../../lib/time/parsers';
import { scanner } from '../../lib/time/scan';
import { SAMPLE } from '../bench/sample-text';

const WORD = /(?<![\p{L}\d])[\p{L}\d]+/gu;

/** What a parser finds when it is tried at every word, whatever its starts say. */
function everywhere(parser: Parser, text: string): Atom[] {
  const lower = text.toLowerCase();
  const atoms: Atom[] = [];
  let taken = 0;
  for (const { index } of lower.matchAll(WORD)) {
    if (index < taken) continue;
    parser.expression.lastIndex = index;
    const match = parser.expression.exec(lower);
    if (match === null || match[0].length === 0) continue;
    taken = index + match[0].length;
    const atom = parser.build(match, { text, lower });
    if (atom) atoms.push(atom);
  }
  return atoms;
}

const shared = join(import.meta.dirname, '../../../shared');
const news = join(shared, 'data/vn-news-items.jsonl');
const catalogue = join(shared, 'eval/times-catalogue.jsonl');

const linesOf = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

/** Titles and leads as papers print them, and every construct of the catalogue. */
const realTexts = (): string[] => [
  ...linesOf<{ title: string; summary: string }>(news).map(({ title, summary }) => `${title}\n${summary}`),
  ...linesOf<{ paragraphs: string[] }>(catalogue).map(({ paragraphs }) => paragraphs.join('\n')),
];

/** Parsers of one text that find more, or less, where their starts do not send them. */
function differing(text: string): string[] {
  return parsers.flatMap((parser) => {
    const expected = everywhere(parser, text);
    const found = scanner([parser])({ text, lower: text.toLowerCase() });
    const same = JSON.stringify(found) === JSON.stringify(expected);
    return same ? [] : [`${parser.expression.source.slice(0, 60)} in ${text}`];
  });
}

describe('the starts of a parser send it wherever it finds something', () => {
  it('in a news page of our own', () => {
    expect(differing(SAMPLE)).toEqual([]);
  });

  it.each([
    'Mất từ 3 đến 5 ngày, 1,5 tới 2 năm, hai hoặc ba tuần, hai mươi đến ba mươi năm, mười đến mười lăm phút.',
    'Họp mỗi thứ Hai, mỗi tối Chủ nhật, sáng thứ Ba hằng tuần, từ thứ Hai đến thứ Sáu hàng tuần.',
    'Nhân dịp lễ Phục sinh, ngày Quốc khánh 2/9, ngày lễ Giáng sinh, đêm Noel, Chiến thắng 9/5, đại lễ 30/4.',
  ])('in %s', (text) => {
    expect(differing(text)).toEqual([]);
  });

  it.runIf(existsSync(news))('in real titles and leads', () => {
    const tested = parsers.map((parser) => ({ parser, scan: scanner([parser]) }));
    const missed: string[] = [];
    for (const text of realTexts()) {
      const lower = text.toLowerCase();
      for (const { parser, scan } of tested) {
        const expected = JSON.stringify(everywhere(parser, text));
        const found = JSON.stringify(scan({ text, lower }));
        if (found !== expected)
          missed.push(
            `${parser.starts.join(' ').slice(0, 60)} | ${text.slice(0, 200)} | ${expected} | ${found}`,
          );
      }
    }
    expect(missed).toEqual([]);
  });
});
