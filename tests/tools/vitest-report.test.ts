import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { count, failedFiles, readRun, type TestRun, withSecond } from '../../tools/test/vitest-report';

const folder = mkdtempSync(join(tmpdir(), 'doi-chieu-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Outcome = 'passed' | 'failed' | 'skipped';

/** A file and its tests as vitest writes them. */
const file = (name: string, tests: Record<string, Outcome>, message = '') => ({
  name: `/p/tests/${name}`,
  status: message || Object.values(tests).includes('failed') ? 'failed' : 'passed',
  message,
  assertionResults: Object.entries(tests).map(([fullName, status]) => ({
    status,
    fullName,
    failureMessages: status === 'failed' ? ['Error: late\n  at line 3'] : [],
  })),
});

function written(...testResults: ReturnType<typeof file>[]): TestRun {
  const path = join(folder, 'report.json');
  writeFileSync(path, JSON.stringify({ testResults }));
  const run = readRun(path);
  if (!run) throw new Error('no report');
  return run;
}

describe('what a run of tests wrote', () => {
  it('is counted test by test, each failure in one line', () => {
    const run = written(
      file('a', { one: 'passed', two: 'failed', three: 'skipped' }),
      file('b', { four: 'passed' }),
    );
    expect(count(run, '/p')).toEqual({ passed: 2, failures: ['tests/a > two: Error: late'] });
  });

  it('counts a file whose set-up failed as a failure', () => {
    const run = written(file('a', { one: 'skipped' }, 'no browser\n  at line 1'));
    expect(failedFiles(run)).toEqual(['/p/tests/a']);
    expect(count(run, '/p')).toEqual({ passed: 0, failures: ['tests/a: no browser'] });
  });

  it('takes the second run of a file for the first', () => {
    const first = written(file('a', { one: 'passed', two: 'failed' }), file('b', { three: 'passed' }));
    const second = written(file('a', { one: 'passed', two: 'passed' }));
    expect(count(withSecond(first, second), '/p')).toEqual({ passed: 3, failures: [] });
  });

  it('keeps what failed twice', () => {
    const first = written(file('a', { one: 'passed', two: 'failed' }));
    expect(count(withSecond(first, first), '/p').failures).toHaveLength(1);
  });

  it('is null where it broke off', () => {
    expect(readRun(join(folder, 'absent.json'))).toBeNull();
  });
});
