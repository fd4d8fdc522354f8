import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Analysis } from '../../lib/analysis/types';
import { GOLD_STORES, shared } from './gold';

/** What score.mjs prints with --json, as far as the tools read it. Shares are 0..1, null when there is nothing to count. */
export interface Figures {
  relevance: { accuracy: number | null };
  times: { relaxed: { f1: number }; strict: { f1: number }; value: { f1: number } };
  links: { gold: number; recallAt1: number | null; recallAt3: number | null; precisionOfSame: number | null };
  conflicts: { precision: number | null; recall: number | null };
  clean: { falseAlarms: number };
  furniture: { predictions: number };
}

/** Scores analyses against a gold file by the score.mjs of ../shared; its table goes to `print`, with every miss if asked. */
export function score(
  gold: string,
  analyses: readonly Analysis[],
  { print, verbose = false }: { print?: (table: string) => void; verbose?: boolean } = {},
): Figures {
  const scratch = mkdtempSync(join(tmpdir(), 'doi-chieu-eval-'));
  const file = join(scratch, 'analyses.jsonl');
  writeFileSync(file, analyses.map((analysis) => JSON.stringify(analysis)).join('\n'));
  const run = (...flags: string[]): string => {
    const places = ['--store', GOLD_STORES.join(','), '--seeds', join(shared, 'seeds')];
    const command = [join(shared, 'eval/score.mjs'), gold, file, ...places, ...flags];
    const { stdout, stderr, status } = spawnSync(process.execPath, command, {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (status !== 0) throw new Error(`score.mjs failed: ${stderr}`);
    return stdout;
  };
  print?.(run(...(verbose ? ['--verbose'] : [])));
  const figures = JSON.parse(run('--json')) as Figures;
  rmSync(scratch, { recursive: true, force: true });
  return figures;
}
