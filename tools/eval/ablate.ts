import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { analyse, type AnalyseOptions } from '../../lib/analysis/analyse';
import type { Analysis } from '../../lib/analysis/types';
import { CHECKS } from '../../lib/checks/registry';
import { memoryStore } from '../../lib/events/memory/store';
import type { EventPack } from '../../lib/events/types';
import { WEIGHTS } from '../../lib/match/weights';
import { bm25Recall } from './bm25';
import { articleOf, type GoldDocument, linesOf, SETS } from './gold';
import { type Figures, score } from './score';

const percent = (share: number | null): string =>
  (share === null ? '–' : (share * 100).toFixed(1)).padStart(7);

function row(name: string, { links, conflicts, clean }: Figures): string {
  const shares = [
    links.recallAt1,
    links.recallAt3,
    links.precisionOfSame,
    conflicts.precision,
    conflicts.recall,
  ];
  return `${name.padEnd(34)}${shares.map(percent).join('')}${String(clean.falseAlarms).padStart(7)}`;
}

/**
 * Prints one table over docs and seeds together: the whole engine, what is left of it without each field of evidence
 * and without each check, and BM25 on the same mentions.
 */
export async function ablate(pack: EventPack): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'doi-chieu-ablate-'));
  const gold = join(scratch, 'gold.jsonl');
  writeFileSync(gold, [SETS.docs, SETS.seeds].map((file) => readFileSync(file, 'utf8').trimEnd()).join('\n'));
  const documents = linesOf<GoldDocument>(gold);
  const store = memoryStore([pack]);
  const run = async (name: string, options?: AnalyseOptions): Promise<void> => {
    const analyses: Analysis[] = [];
    for (const document of documents) analyses.push(await analyse(articleOf(document), store, options));
    console.log(row(name, score(gold, analyses)));
  };
  console.log(`${''.padEnd(34)} link@1 link@3   same   conflicts P, R  alarms in clean documents`);
  await run('everything');
  for (const field of Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]) {
    const weight = WEIGHTS[field];
    WEIGHTS[field] = 0;
    await run(`without ${field}`);
    WEIGHTS[field] = weight;
  }
  for (const [name, check] of Object.entries(CHECKS)) {
    const checks = Object.values(CHECKS).filter((other) => other !== check);
    await run(`without ${name} check`, { checks });
  }
  const { at1, at3 } = bm25Recall(documents, pack.events);
  console.log(`${'BM25, gold sentences'.padEnd(34)}${percent(at1)}${percent(at3)}`);
  rmSync(scratch, { recursive: true, force: true });
}
