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
import { tagTimes } from '../../lib/time/tag-times';
import type { Reference } from '../../lib/time/types';
import { chronoTimes, type PlainTime } from './chrono-times';
import { SAMPLE } from './sample-text';

const shared = join(import.meta.dirname, '../../../shared');
const SETS = [
  ['catalogue', 'eval/times-catalogue.jsonl'],
  ['docs', 'eval/docs.jsonl'],
  ['seeds', 'eval/seeds.jsonl'],
] as const;

type Tagger = (text: string, reference: Reference) => PlainTime[];
const TAGGERS: readonly [string, Tagger][] = [
  ['doi-chieu', (text, reference) => tagTimes(text, { reference })],
  ['chrono-node vi', (text, reference) => chronoTimes(text, reference.value)],
];

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

const WARM_UP = 1500;
const MEASURED = 2500;

/** Characters (UTF-16 units) per second over the texts: the best round of some seconds, after a warm-up. */
function throughput(texts: readonly string[], reference: Reference, tag: Tagger): number {
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const began = performance.now();
  let best = 0;
  for (;;) {
    const start = performance.now();
    for (const text of texts) tag(text, reference);
    const end = performance.now();
    if (end - began > WARM_UP) best = Math.max(best, size / ((end - start) / 1000));
    if (end - began > WARM_UP + MEASURED) return best;
  }
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

function throughputTable(): void {
  const texts = existsSync(join(shared, 'eval'))
    ? SETS.flatMap(([, path]) => linesOf(join(shared, path)).map((gold) => pageOf(gold).text))
    : [];
  // News pages of usual length: the sample repeated to some 4,000 signs, beside the gold documents.
  texts.push(...Array.from({ length: 50 }, () => SAMPLE.repeat(3)));
  const reference: Reference = { value: '2025-05-20', basis: 'metadata' };
  console.log('\ntagger             million characters per second');
  const speeds = TAGGERS.map(([name, tag]) => {
    const speed = throughput(texts, reference, tag);
    console.log(`${name.padEnd(16)}   ${(speed / 1e6).toFixed(2)}`);
    return speed;
  });
  const [ours = 0, theirs = 1] = speeds;
  console.log(`ratio              ${(ours / theirs).toFixed(2)}`);
}

accuracyTable();
throughputTable();
