import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

interface Message {
  code: string;
  file?: string;
  message: string;
}

interface Report {
  errors: Message[];
  warnings: Message[];
}

const root = join(import.meta.dirname, '../..');

/** Warnings that stand, each with its reason, and how many of them there may be (SECURITY.md, "Linter of Firefox"). */
const EXPLAINED = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^(?:card\.js|chunks\/[\w-]+\.js)$/,
    most: 4,
    why: 'Preact’s own code for a property that no component of ours uses',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: /^readable\.js$/,
    most: 2,
    why: 'Readability writes into its own detached copy of the page',
  },
];

/** What Mozilla's linter says of the built package beyond what is explained; empty when nothing. */
export function problemsOfLint(): string[] {
  const run = spawnSync(
    join(root, 'node_modules/.bin/web-ext'),
    ['lint', '--source-dir', join(root, '.output/firefox-mv3'), '--output', 'json', '--no-config-discovery'],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 },
  );
  const start = run.stdout.indexOf('{');
  if (start === -1) return [`web-ext lint did not run: ${run.stderr.trim().split('\n').at(-1) ?? ''}`];
  const { errors, warnings } = JSON.parse(run.stdout.slice(start)) as Report;
  const left = EXPLAINED.map(({ most }) => most);
  const unexplained = warnings.filter(({ code, file = '' }) => {
    const index = EXPLAINED.findIndex(
      (known, at) => known.code === code && known.file.test(file) && (left[at] ?? 0) > 0,
    );
    if (index !== -1) left[index] = (left[index] ?? 0) - 1;
    return index === -1;
  });
  console.log(`web-ext lint: ${errors.length} errors, ${warnings.length} warnings`);
  return [...errors, ...unexplained].map(({ code, file = '', message }) => `${code} ${file}: ${message}`);
}
