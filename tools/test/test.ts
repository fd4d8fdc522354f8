/** `npm test`: every check of the project, in order, with one closing line "N passed, N failed". */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { root, type Step, steps } from './steps';
import { type Counts, count, failedFiles, readRun, withSecond } from './vitest-report';

const scratch = mkdtempSync(join(tmpdir(), 'doi-chieu-'));
process.env.PATH = `${join(root, 'node_modules', '.bin')}:${process.env.PATH ?? ''}`;
let reports = 0;

function run([program, ...args]: string[]): number | null {
  const env = { ...process.env, CI: '1' };
  return spawnSync(program ?? '', args, { cwd: root, stdio: 'inherit', env }).status;
}

function runVitest(command: string[]) {
  const report = join(scratch, `${reports++}.json`);
  const status = run([...command, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]);
  return { status, tests: readRun(report) };
}

function runTests({ name, command, vitest }: Step): Counts {
  let { status, tests } = runVitest(command);
  const failed = tests ? failedFiles(tests).map((file) => relative(root, file)) : [];
  if (tests && vitest === 'twice' && failed.length > 0) {
    console.log(`\n== ${name}: once more, ${failed.join(', ')}`);
    const second = runVitest([...command.slice(0, -1), ...failed]);
    status = second.status;
    if (second.tests) tests = withSecond(tests, second.tests);
    notes.push(`ran twice – ${failed.join(', ')}`);
  }
  const counts = tests ? count(tests, root) : { passed: 0, failures: [] };
  // Also a run that broke off, or that failed outside its tests.
  if (status !== 0 && counts.failures.length === 0) counts.failures.push(`${name} (exit ${status})`);
  return counts;
}

function runStep(step: Step): Counts {
  if (step.vitest) return runTests(step);
  const status = run(step.command);
  return status === 0
    ? { passed: 1, failures: [] }
    : { passed: 0, failures: [`${step.name} (exit ${status})`] };
}

let passed = 0;
const notes: string[] = [];
/** Told once more at the end, where a long log is read first. */
const failures: string[] = [];

for (const step of steps) {
  const reason = step.absent?.();
  if (reason) {
    notes.push(`skipped – ${step.name}: ${reason}`);
    continue;
  }
  const started = performance.now();
  console.log(`\n== ${step.name}`);
  const counts = runStep(step);
  passed += counts.passed;
  failures.push(...counts.failures);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`== ${step.name}: ${counts.failures.length === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
}

rmSync(scratch, { recursive: true, force: true });
for (const line of notes) console.log(line);
for (const line of failures) console.log(`failed – ${line}`);
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
