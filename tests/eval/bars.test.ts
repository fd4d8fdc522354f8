import { existsSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis/analyse';
import type { Analysis } from '../../lib/analysis/types';
import { memoryStore } from '../../lib/events/memory/store';
import { BARS } from '../../tools/eval/bars';
import { articleOf, type GoldDocument, linesOf, SETS } from '../../tools/eval/gold';
import { type Figures, score } from '../../tools/eval/score';
import { loadBundledPack } from '../../tools/pack/load';

const DOCS = BARS.filter(({ set }) => set === 'docs');

it('the bars name a figure each and ask for more than nothing', () => {
  expect(DOCS.length).toBeGreaterThan(3);
  expect(new Set(BARS.map(({ set, name }) => `${set} ${name}`)).size).toBe(BARS.length);
  expect(BARS.every(({ least }) => least > 0 && least <= 1)).toBe(true);
});

// Needs the gold documents beside the project; without ../shared these are skipped.
describe.runIf(existsSync(SETS.docs))('the gold documents of ../shared', () => {
  let figures: Figures;

  beforeAll(async () => {
    const store = memoryStore([await loadBundledPack()]);
    const analyses: Analysis[] = [];
    for (const gold of linesOf<GoldDocument>(SETS.docs)) analyses.push(await analyse(articleOf(gold), store));
    figures = score(SETS.docs, analyses);
  }, 120_000);

  it.each(DOCS.map((bar) => [bar.name, bar] as const))('%s', (_name, { figure, least }) => {
    expect(figure(figures)).toBeGreaterThanOrEqual(least);
  });
});
