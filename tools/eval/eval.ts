/**
 * `npm run eval`: the engine over the gold documents of ../shared/eval, scored by its score.mjs, against the bars of
 * bars.ts. `--verbose` lists every miss; `--only docs|seeds|catalogue` runs one set; `--gold FILE` another file;
 * `--ablate` sets beside the whole engine what is left of it without each field and check, and BM25.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../../lib/analysis/analyse';
import type { Analysis } from '../../lib/analysis/types';
import { memoryStore } from '../../lib/events/memory/store';
import type { EventStore } from '../../lib/events/types';
import { loadBundledPack } from '../pack/load';
import { ablate } from './ablate';
import { BARS, POOLED, pooled } from './bars';
import { articleOf, type GoldDocument, linesOf, SETS, shared } from './gold';
import { type Figures, score } from './score';

const { values: options } = parseArgs({
  options: {
    verbose: { type: 'boolean' },
    only: { type: 'string' },
    gold: { type: 'string' },
    ablate: { type: 'boolean' },
  },
});

/** Prints whether a figure reaches its bar. */
function reaches(name: string, value: number | null, least: number): boolean {
  const reached = value !== null && value >= least;
  console.log(
    `${reached ? 'reached' : 'BELOW  '} ${name}: ${value === null ? '–' : value.toFixed(3)} (bar ${least})`,
  );
  return reached;
}

/** Scores one set; its figures, and the number of bars that it does not reach. */
async function runSet(
  name: string,
  file: string,
  store: EventStore,
): Promise<{ figures: Figures; below: number }> {
  const analyses: Analysis[] = [];
  for (const gold of linesOf<GoldDocument>(file)) analyses.push(await analyse(articleOf(gold), store));
  console.log(`\n${name}`);
  const figures = score(file, analyses, {
    print: (table) => process.stdout.write(table),
    verbose: options.verbose ?? false,
  });
  const bars = BARS.filter(({ set }) => set === name);
  return { figures, below: bars.filter((bar) => !reaches(bar.name, bar.figure(figures), bar.least)).length };
}

async function main(): Promise<number> {
  if (!existsSync(join(shared, 'eval'))) {
    console.log('../shared/eval is absent: nothing to evaluate.');
    return 0;
  }
  const pack = await loadBundledPack();
  if (options.ablate) {
    await ablate(pack);
    return 0;
  }
  const store = memoryStore([pack]);
  const sets: [string, string][] = options.gold ? [['gold', options.gold]] : Object.entries(SETS);
  let below = 0;
  const links: Figures['links'][] = [];
  for (const [name, file] of sets) {
    if (options.only && options.only !== name) continue;
    const scored = await runSet(name, file, store);
    below += scored.below;
    if (name === 'docs' || name === 'seeds') links.push(scored.figures.links);
  }
  if (links.length === 2) {
    console.log('\ndocs and seeds together');
    for (const { name, least, share } of POOLED) if (!reaches(name, pooled(links, share), least)) below += 1;
  }
  return below === 0 ? 0 : 1;
}

process.exit(await main());
