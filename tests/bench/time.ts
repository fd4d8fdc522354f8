/**
 * `npm run bench:time`: this tagger and chrono-node's Vietnamese parser over the gold documents of ../shared/eval, scored
 * by its score.mjs, and the characters per second of both, in one run. Without ../shared only the throughput is told,
 * over sentences of our own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inferReference } from '../../lib/time/infer-reference';
import type { Reference } from '../../lib/time/types';
import { asShipped } from './as-shipped';
import { SAMPLE } from './sample-text';
import type { Tagger, TAGGERS as Taggers } from './taggers';

const shared = join(import.meta.dirname, '../../../shared');
const { TAGGERS } = await asShipped<{ TAGGERS: typeof Taggers }>(join(import.meta.dirname, 'taggers.ts'));

const SETS = [
  ['catalogue', 'eval/times-catalogue.jsonl'],
  ['docs', 'eval/docs.jsonl'],
  ['seeds', 'eval/seeds.jsonl'],
] as const;

interface Gold {
  id: string;
  relevant?: boolean;
  title?: string | null;
  paragraphs?: string[];
  publishedAt?: string | null;
  file?: string;
  furnitureFrom?: number;
}

interface Page {
  id: string;
  relevant: boolean;
  text: string;
  reference: Reference;
}

function pageOf(gold: Gold): Page {
  const paragraphs =
    gold.paragraphs ??
    readFileSync(join(shared, 'seeds', gold.file ?? ''), 'utf8')
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .slice(0, gold.furnitureFrom);
  const text = `${gold.title ? `${gold.title}\n` : ''}${paragraphs.join('\n')}`;
  const inferred = gold.publishedAt ? null : (inferReference(text)?.to ?? null);
  const reference: Reference = gold.publishedAt
    ? { value: gold.publishedAt.slice(0, 10), basis: 'metadata' }
    : { value: inferred, basis: inferred ? 'inferred' : 'none' };
  return { id: gold.id, relevant: gold.relevant !== false, text, reference };
}

const linesOf = (file: string): Gold[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Gold);

interface Score {
  times: { relaxed: { f1: number }; strict: { f1: number }; value: { f1: number } };
}

function score(gold: string, pages: readonly Page[], tag: Tagger, scratch: string): Score['times'] {
  const file = join(scratch, 'analyses.jsonl');
  const analyses = pages.map((page) => ({
    id: page.id,
    relevant: page.relevant,
    text: page.text,
    times: page.relevant ? tag(page.text, page.reference) : [],
    claims: [],
    findings: [],
  }));
  writeFileSync(file, analyses.map((analysis) => JSON.stringify(analysis)).join('\n'));
  const scorer = join(shared, 'eval/score.mjs');
  const run = spawnSync(process.execPath, [scorer, gold, file, '--seeds', join(shared, 'seeds'), '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return (JSON.parse(run.stdout) as Score).times;
}

const WARM_UP = 2000;
const MEASURED = 4000;

/**
 * Characters (UTF-16 units) per second of each tagger over the texts: the best round after a warm-up. The taggers take
 * turns, so that whatever else the machine does falls on both.
 */
function throughputs(texts: readonly string[], reference: Reference): number[] {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const best = TAGGERS.map(() => 0);
  const began = performance.now();
  let end = began;
  while (end - began < WARM_UP + MEASURED) {
    for (const [index, [, tag]] of TAGGERS.entries()) {
      const start = performance.now();
      for (const text of texts) tag(text, reference);
      end = performance.now();
      if (end - began > WARM_UP) best[index] = Math.max(best[index] ?? 0, size / ((end - start) / 1000));
    }
  }
  return best;
}

const percent = (share: number): string => (share * 100).toFixed(1).padStart(5);

function accuracyTable(): void {
  if (!existsSync(join(shared, 'eval'))) {
    console.log('../shared/eval is absent: no accuracy figures.');
    return;
  }
  const scratch = mkdtempSync(join(tmpdir(), 'doi-chieu-bench-'));
  console.log('set        tagger           relaxed  strict   value  (F1)');
  for (const [name, path] of SETS) {
    const file = join(shared, path);
    const pages = linesOf(file).map(pageOf);
    for (const [tagger, tag] of TAGGERS) {
      const { relaxed, strict, value } = score(file, pages, tag, scratch);
      const figures = [relaxed, strict, value].map(({ f1 }) => percent(f1)).join('   ');
      console.log(`${name.padEnd(10)} ${tagger.padEnd(16)}   ${figures}`);
    }
  }
  rmSync(scratch, { recursive: true, force: true });
}

/** The texts whose speed is told, by corpus: the gold documents, real titles and leads, dense pages of our own. */
function corpora(): [name: string, texts: string[]][] {
  const found: [string, string[]][] = [];
  if (existsSync(join(shared, 'eval')))
    found.push([
      'gold',
      SETS.flatMap(([, path]) => linesOf(join(shared, path)).map((gold) => pageOf(gold).text)),
    ]);
  const news = join(shared, 'data/vn-news-items.jsonl');
  if (existsSync(news)) {
    const items = linesOf(news) as (Gold & { summary?: string })[];
    found.push(['real news', items.map(({ title, summary }) => `${title ?? ''}\n${summary ?? ''}`)]);
  }
  found.push(['our sample', Array.from({ length: 50 }, () => SAMPLE.repeat(3))]);
  return found;
}

function throughputTable(): void {
  const reference: Reference = { value: '2025-05-20', basis: 'metadata' };
  console.log(
    `\nmillion characters per second\ncorpus      ${TAGGERS.map(([name]) => name.padStart(16)).join('')}   ratio`,
  );
  let [ours, theirs] = [0, 0];
  for (const [name, texts] of corpora()) {
    const size = texts.reduce((sum, text) => sum + text.length, 0);
    const [our = 0, their = 1] = throughputs(texts, reference);
    ours += size / our;
    theirs += size / their;
    const cells = [our, their].map((speed) => (speed / 1e6).toFixed(2).padStart(16)).join('');
    console.log(`${name.padEnd(12)}${cells}${(our / their).toFixed(2).padStart(8)}`);
  }
  console.log(`${'all'.padEnd(44)}${(theirs / ours).toFixed(2).padStart(8)}`);
}

accuracyTable();
throughputTable();
