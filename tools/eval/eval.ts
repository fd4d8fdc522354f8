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
import { memoryStore } from '../../lib/events/memory-store';
import type { EventStore } from '../../lib/events/types';
import { loadBundledPack } from '../pack/load';
import { ablate } from './ablate';
import { BARS } from './bars';
import { articleOf, type GoldDocument, linesOf, SETS, shared } from './gold';
import { score } from './score';

const { values: options } = parseArgs({
  options: {
    verbose: { type: 'boolean' },
    only: { type: 'string' },
    gold: { type: 'string' },
    ablate: { type: 'boolean' },
  },
});

/** Scores one set; the number of bars that it does not reach. */
async function runSet(name: string, file: string, store: EventStore): Promise<number> {
  const analyses: Analysis[] = [];
  for (const gold of linesOf<GoldDocument>(file)) analyses.push(await analyse(articleOf(gold), store));
  console.log(`\n${name}`);
  const figures = score(file, analyses, {
    print: (table) => process.stdout.write(table),
    verbose: options.verbose ?? false,
  });
  let below = 0;
  for (const bar of BARS.filter(({ set }) => set === name)) {
    const value = bar.figure(figures);
    const reached = value !== null && value >= bar.least;
    if (!reached) below += 1;
    console.log(
      `${reached ? 'reached' : 'BELOW  '} ${bar.name}: ${value === null ? '–' : value.toFixed(3)} (bar ${bar.least})`,
    );
  }
  return below;
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
  for (const [name, file] of sets)
    if (!options.only || options.only === name) below += await runSet(name, file, store);
  return below === 0 ? 0 : 1;
}

process.exit(await main());
