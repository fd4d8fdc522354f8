// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { markAtOffset } from '../../entrypoints/content/hit';
import { isLost, type Mark, marksOf, shownMarks } from '../../entrypoints/content/marks';
import { createTextMap, type TextMap } from '../../lib/article/text-map';
import { sampleAnalysis } from '../fixtures/analysis';

const lines = sampleAnalysis.text.split('\n');

/** The sample in a page, one text node a line. */
function draw(): TextMap {
  document.body.replaceChildren(
    ...lines.map((line) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = line;
      return paragraph;
    }),
  );
  const nodes = Array.from(document.body.children, ({ firstChild }) => firstChild as Text);
  return createTextMap(
    nodes.map((node) => ({
      text: node.data,
      pieces: [{ node, start: 0, from: 0, length: node.data.length }],
    })),
  );
}

const said = (marks: readonly Mark[]): [string, string][] =>
  marks.map(({ kind, ranges }) => [kind, ranges.map(String).join('')]);

let marks: Mark[];
beforeEach(() => {
  marks = marksOf(sampleAnalysis, draw());
});

describe('marksOf', () => {
  it('stands on the shortest spans, in reading order, without the undecided and the unmatched', () => {
    expect(said(marks)).toEqual([
      ['match', 'Ngày 14/8'],
      ['note', 'Rạng sáng 16/8'],
      ['match', 'Ngày 18/8'],
      ['conflict', 'hôm qua'],
      ['match', 'Hôm 19/8'],
      ['note', 'gần 500'],
    ]);
  });

  it('keeps one mark where two findings claim a place, the stronger one', () => {
    const [finding] = sampleAnalysis.findings.filter(({ severity }) => severity === 'conflict');
    if (!finding) throw new Error('the sample has a conflict');
    const note = { ...finding, severity: 'note' as const, start: finding.start - 3 };
    const both = { ...sampleAnalysis, findings: [...sampleAnalysis.findings, note] };
    const kinds = said(marksOf(both, draw())).filter(([, text]) => text.includes('hôm qua'));
    expect(kinds).toEqual([['conflict', 'hôm qua']]);
  });
});

it('leaves a match without any value unmarked: a mark never covers a sentence', () => {
  const claims = sampleAnalysis.claims.map((claim) => ({ ...claim, times: [], quantities: [] }));
  const bare = marksOf({ ...sampleAnalysis, findings: [], claims }, draw());
  expect(said(bare)).toEqual([]);
});

describe('shownMarks', () => {
  it.each([
    ['badge', false, []],
    ['conflicts', false, ['note', 'conflict', 'note']],
    ['conflicts', true, ['match', 'note', 'match', 'conflict', 'match', 'note']],
    ['all', false, ['match', 'note', 'match', 'conflict', 'match', 'note']],
  ] as const)('%s, panel open: %s', (quietness, open, kinds) => {
    expect(shownMarks(marks, quietness, open).map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('isLost', () => {
  it('is quiet while the page stands', () => {
    expect(marks.some(isLost)).toBe(false);
  });

  it.each([
    ['is taken away', () => document.body.replaceChildren()],
    [
      'says something else',
      () => {
        for (const paragraph of document.querySelectorAll('p'))
          paragraph.textContent = 'Bài đã được cập nhật.';
      },
    ],
  ])('notices when the article %s', (_name, change) => {
    change();
    expect(marks.every(isLost)).toBe(true);
  });
});

describe('markAtOffset', () => {
  it('finds the mark from its first to behind its last character', () => {
    for (const mark of marks) {
      const { start, end } = mark.item.mark;
      for (const offset of [start, start + 1, end]) expect(markAtOffset(marks, offset)).toBe(mark);
      expect(markAtOffset(marks, start - 1)).not.toBe(mark);
    }
  });

  it('finds none elsewhere', () => {
    expect(markAtOffset(marks, 0)).toBeNull();
    expect(markAtOffset(marks, sampleAnalysis.text.length)).toBeNull();
    expect(markAtOffset([], 3)).toBeNull();
  });
});
