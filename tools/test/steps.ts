import { existsSync } from 'node:fs';
import { join } from 'node:path';

export interface Step {
  name: string;
  /** Program and arguments; programs come from node_modules/.bin. */
  command: [string, ...string[]];
  /**
   * A vitest run: its tests are counted one by one. With 'twice', files with a failure run once more in a browser of their
   * own: a browser that stumbles takes the rest of its file along, and a fault of ours fails there too.
   */
  vitest?: 'once' | 'twice';
  /** Why the step has nothing to do here; undefined when it runs. */
  absent?: () => string | undefined;
}

export const root = join(import.meta.dirname, '../..');
const node = (script: string, ...args: string[]): [string, ...string[]] => [
  process.execPath,
  '--import',
  'tsx',
  script,
  ...args,
];
const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

/** In order; programs come from node_modules/.bin. */
export const steps: Step[] = [
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'format', command: ['biome', 'format', '.'] },
  {
    name: 'floors',
    command: ['depcruise', 'lib', 'entrypoints', 'tools', 'tests', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'dead code', command: ['knip'] },
  { name: 'event pack', command: node('tools/pack/check.ts') },
  { name: 'unit tests', command: ['vitest', 'run'], vitest: 'once' },
  {
    name: 'evaluation',
    command: node('tools/eval/eval.ts'),
    absent: () => (existsSync(join(root, '../shared/eval')) ? undefined : '../shared/eval is absent'),
  },
  { name: 'package for Chrome', command: ['wxt', 'zip', '-b', 'chrome'] },
  { name: 'package for Firefox, sources', command: ['wxt', 'zip', '-b', 'firefox', '--mv3'] },
  { name: 'size budgets', command: node('tools/sizes.ts') },
  { name: 'release', command: node('tools/release/check.ts', '--built') },
  {
    name: 'end to end, Chromium',
    command: ['vitest', 'run', '--config', 'vitest.e2e.config.ts', 'chrome'],
    vitest: 'twice',
  },
  {
    name: 'end to end, Firefox',
    command: ['vitest', 'run', '--config', 'vitest.e2e.config.ts', 'firefox'],
    vitest: 'twice',
    absent: () => (existsSync(firefox) ? undefined : `no Firefox at ${firefox} (set FIREFOX_PATH)`),
  },
];
