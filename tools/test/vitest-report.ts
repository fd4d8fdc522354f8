import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** Of vitest's JSON report. */
interface TestFile {
  /** Its path. */
  name: string;
  status: string;
  message: string;
  assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
}

export interface TestRun {
  /** By path. */
  files: Map<string, TestFile>;
}

/** What a vitest run wrote; null where it broke off before. */
export function readRun(file: string): TestRun | null {
  if (!existsSync(file)) return null;
  const { testResults } = JSON.parse(readFileSync(file, 'utf8')) as { testResults: TestFile[] };
  return { files: new Map(testResults.map((result) => [result.name, result])) };
}

/** A file whose set-up failed has no failed test of its own. */
export const failedFiles = ({ files }: TestRun): string[] =>
  [...files.values()].filter(({ status }) => status === 'failed').map(({ name }) => name);

/** The first run with the files of the second in their new state. */
export function withSecond(first: TestRun, second: TestRun): TestRun {
  return { files: new Map([...first.files, ...second.files]) };
}

export interface Counts {
  passed: number;
  /** A line for each failure, in words. */
  failures: string[];
}

/** `root`: the folder that files are named from. */
export function count({ files }: TestRun, root: string): Counts {
  const counts: Counts = { passed: 0, failures: [] };
  for (const { name: path, status, message, assertionResults } of files.values()) {
    const name = relative(root, path);
    const failed = assertionResults.filter((test) => test.status === 'failed');
    counts.passed += assertionResults.filter((test) => test.status === 'passed').length;
    for (const { fullName, failureMessages } of failed)
      counts.failures.push(`${name} > ${fullName}: ${failureMessages.map(firstLine).join(' | ')}`);
    if (status === 'failed' && failed.length === 0) counts.failures.push(`${name}: ${firstLine(message)}`);
  }
  return counts;
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? '';
