import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis/analyse';
import { memoryStore } from '../../lib/events/memory-store';
import { loadBundledPack } from '../../tools/pack/load';
import { BARS, type Figures } from '../../tools/eval/bars';

const shared = join(import.meta.dirname, '../../../shared');
const GOLD = join(shared, 'eval/docs.jsonl');
const DOCS = BARS.filter(({ set }) => set === 'docs');

interface GoldDocument {
  id: string;
  url?: string | null;
  publisher?: string | null;
  publishedAt?: string | null;
  title?: string | null;
  paragraphs?: string[];
}

it('the bars name a figure each and ask for more than nothing', () => {
  expect(DOCS.length).toBeGreaterThan(3);
  expect(new Set(BARS.map(({ set, name }) => `${set} ${name}`)).size).toBe(BARS.length);
  expect(BARS.every(({ least }) => least > 0 && least <= 1)).toBe(true);
});

// Needs the gold documents beside the project; without ../shared these are skipped.
describe.runIf(existsSync(GOLD))('the gold documents of ../shared', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'doi-chieu-bars-'));
  let figures: Figures;

  beforeAll(async () => {
    const store = memoryStore([await loadBundledPack()]);
    const lines: string[] = [];
    for (const line of readFileSync(GOLD, 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const gold = JSON.parse(line) as GoldDocument;
      const publishedAt = gold.publishedAt ?? null;
      const analysis = await analyse(
        {
          id: gold.id,
          url: gold.url ?? null,
          publisher: gold.publisher ?? null,
          title: gold.title ?? '',
          publishedAt,
          publishedBasis: publishedAt === null ? null : 'metadata',
          paragraphs: gold.paragraphs ?? [],
        },
        store,
      );
      lines.push(JSON.stringify(analysis));
    }
    const file = join(scratch, 'analyses.jsonl');
    writeFileSync(file, lines.join('\n'));
    const stores = ['data/events.jsonl', 'eval/seed-events.jsonl']
      .map((path) => join(shared, path))
      .join(',');
    const scored = spawnSync(
      process.execPath,
      [
        join(shared, 'eval/score.mjs'),
        GOLD,
        file,
        '--store',
        stores,
        '--seeds',
        join(shared, 'seeds'),
        '--json',
      ],
      { encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    figures = JSON.parse(scored.stdout) as Figures;
  }, 120_000);
  afterAll(() => rmSync(scratch, { recursive: true, force: true }));

  it.each(DOCS.map((bar) => [bar.name, bar] as const))('%s', (_name, { figure, least }) => {
    expect(figure(figures)).toBeGreaterThanOrEqual(least);
  });
});
