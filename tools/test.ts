/** `npm test`: every check of the project, in order, with one closing line "N passed, N failed". */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

interface Step {
  name: string;
  /** Program and arguments; programs come from node_modules/.bin. */
  command: [string, ...string[]];
  /** A vitest run: its tests are counted one by one. */
  vitest?: boolean;
  /** Why the step has nothing to do here; undefined when it runs. */
  absent?: () => string | undefined;
}

const root = join(import.meta.dirname, '..');
const node = (script: string, ...args: string[]): [string, ...string[]] => [
  process.execPath,
  '--import',
  'tsx',
  script,
  ...args,
];
const firefox = process.env.FIREFOX_PATH ?? '/usr/bin/firefox-esr';

const steps: Step[] = [
  { name: 'prepare', command: ['wxt', 'prepare'] },
  { name: 'types', command: ['tsc', '--noEmit'] },
  { name: 'lint', command: ['eslint', '.', '--max-warnings', '0'] },
  { name: 'format', command: ['biome', 'format', '.'] },
  {
    name: 'floors',
    command: ['depcruise', 'lib', 'entrypoints', 'tools', '--config', '.dependency-cruiser.cjs'],
  },
  { name: 'dead code', command: ['knip'] },
  { name: 'event pack', command: node('tools/pack/check.ts') },
  { name: 'unit tests', command: ['vitest', 'run'], vitest: true },
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
    vitest: true,
  },
  {
    name: 'end to end, Firefox',
    command: ['vitest', 'run', '--config', 'vitest.e2e.config.ts', 'firefox'],
    vitest: true,
    absent: () => (existsSync(firefox) ? undefined : `no Firefox at ${firefox} (set FIREFOX_PATH)`),
  },
];

let passed = 0;
let failed = 0;
const skipped: string[] = [];
/** Told once more at the end, where a long log is read first. */
const failures: string[] = [];
const scratch = mkdtempSync(join(tmpdir(), 'doi-chieu-'));
process.env.PATH = `${join(root, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`;

/** Of vitest's JSON report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: {
    name: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/** Tests that a vitest run passed and failed; a run that wrote no report counts as one failure. */
function countTests(file: string): { passed: number; failed: number } {
  if (!existsSync(file)) return { passed: 0, failed: 1 };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  for (const { name, assertionResults } of report.testResults)
    for (const { status, fullName, failureMessages } of assertionResults)
      if (status === 'failed')
        failures.push(`${relative(root, name)} > ${fullName}: ${failureMessages.map(firstLine).join(' | ')}`);
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';

for (const [index, step] of steps.entries()) {
  const reason = step.absent?.();
  if (reason) {
    skipped.push(`${step.name}: ${reason}`);
    continue;
  }
  const started = performance.now();
  console.log(`\n== ${step.name}`);
  const report = join(scratch, `${index}.json`);
  const [program, ...args] = step.command;
  if (step.vitest) args.push('--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CI: '1' },
  });
  const counts = step.vitest ? countTests(report) : { passed: 0, failed: 0 };
  if (status === 0 && !step.vitest) counts.passed = 1;
  if (status !== 0 && counts.failed === 0) {
    counts.failed = 1;
    failures.push(`${step.name} (exit ${status})`);
  }
  passed += counts.passed;
  failed += counts.failed;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${step.name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
}

rmSync(scratch, { recursive: true, force: true });
for (const line of skipped) console.log(`skipped – ${line}`);
for (const line of failures) console.log(`failed – ${line}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
