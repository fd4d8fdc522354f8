/**
 * `npm run eval`: the engine over the gold documents of ../shared/eval, scored by its score.mjs, against the bars of
 * bars.ts. `--verbose` lists every miss; `--only docs|seeds|catalogue` runs one set; `--gold FILE` another file.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { analyse } from '../../lib/analysis/analyse';
import type { Analysis } from '../../lib/analysis/types';
import type { Article } from '../../lib/article/article';
import { articleFromText } from '../../lib/article/plain-text';
import { memoryStore } from '../../lib/events/memory-store';
import { loadBundledPack } from '../pack/load';
import { BARS, type Figures } from './bars';

const shared = join(import.meta.dirname, '../../../shared');
const { values: options } = parseArgs({
  options: { verbose: { type: 'boolean' }, only: { type: 'string' }, gold: { type: 'string' } },
});

interface GoldDocument {
  id: string;
  url?: string | null;
  publisher?: string | null;
  publishedAt?: string | null;
  title?: string | null;
  paragraphs?: string[];
  file?: string;
}

const goldOf = (file: string): GoldDocument[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as GoldDocument);

function articleOf(gold: GoldDocument): Article {
  if (gold.file)
    return { ...articleFromText(readFileSync(join(shared, 'seeds', gold.file), 'utf8')), id: gold.id };
  const publishedAt = gold.publishedAt ?? null;
  return {
    id: gold.id,
    url: gold.url ?? null,
    publisher: gold.publisher ?? null,
    title: gold.title ?? '',
    publishedAt,
    publishedBasis: publishedAt === null ? null : 'metadata',
    paragraphs: gold.paragraphs ?? [],
  };
}

function score(gold: string, analyses: readonly Analysis[], scratch: string): Figures {
  const file = join(scratch, 'analyses.jsonl');
  writeFileSync(file, analyses.map((analysis) => JSON.stringify(analysis)).join('\n'));
  const stores = ['data/events.jsonl', 'eval/seed-events.jsonl'].map((path) => join(shared, path)).join(',');
  const base = [
    join(shared, 'eval/score.mjs'),
    gold,
    file,
    '--store',
    stores,
    '--seeds',
    join(shared, 'seeds'),
  ];
  const shown = spawnSync(process.execPath, [...base, ...(options.verbose ? ['--verbose'] : [])], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  process.stdout.write(shown.stdout);
  process.stderr.write(shown.stderr);
  return JSON.parse(
    spawnSync(process.execPath, [...base, '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 }).stdout,
  ) as Figures;
}

const SETS = {
  docs: 'eval/docs.jsonl',
  seeds: 'eval/seeds.jsonl',
  catalogue: 'eval/times-catalogue.jsonl',
} as const;

async function main(): Promise<number> {
  if (!existsSync(join(shared, 'eval'))) {
    console.log('../shared/eval is absent: nothing to evaluate.');
    return 0;
  }
  const store = memoryStore([await loadBundledPack()]);
  const scratch = mkdtempSync(join(tmpdir(), 'doi-chieu-eval-'));
  const sets: [string, string][] = options.gold
    ? [['gold', options.gold]]
    : Object.entries(SETS).map(([name, path]) => [name, join(shared, path)]);
  let below = 0;
  for (const [name, file] of sets) {
    if (options.only && options.only !== name) continue;
    const analyses: Analysis[] = [];
    for (const gold of goldOf(file)) analyses.push(await analyse(articleOf(gold), store));
    console.log(`\n${name}`);
    const figures = score(file, analyses, scratch);
    for (const bar of BARS.filter(({ set }) => set === name)) {
      const value = bar.figure(figures);
      const reached = value !== null && value >= bar.least;
      if (!reached) below += 1;
      console.log(
        `${reached ? 'reached' : 'BELOW  '} ${bar.name}: ${value === null ? '–' : value.toFixed(3)} (bar ${bar.least})`,
      );
    }
  }
  rmSync(scratch, { recursive: true, force: true });
  return below === 0 ? 0 : 1;
}

process.exit(await main());
