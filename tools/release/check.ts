/**
 * `npm run release:check`: whether this tree can be released. Every test in both browsers, which builds the packages and
 * the sources and ends in this same check of them; with `--built` that check alone: version, changelog, files, sizes,
 * Mozilla's linter and advisories against what they must be.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { problemsOfAudit } from './audit';
import { problemsOfLint } from './firefox-lint';
import { ownVersion, problemsOfVersion } from './version';
import { problemsOfZips } from './zips';

const root = join(import.meta.dirname, '../..');

function runs(name: string, program: string, args: readonly string[]): string[] {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CI: '1' },
  });
  return status === 0 ? [] : [`${name} failed`];
}

/** What is wrong with the packages that were built last. */
const problemsOfPackages = (): string[] => [
  ...problemsOfVersion(),
  ...problemsOfZips(join(root, '.output'), ownVersion()),
  ...problemsOfLint(),
  ...problemsOfAudit(),
];

const problems = process.argv.includes('--built')
  ? problemsOfPackages()
  : runs('all tests', process.execPath, ['--import', 'tsx', join(root, 'tools/test/test.ts')]);
for (const problem of problems) console.log(`not ready – ${problem}`);
console.log(problems.length === 0 ? `${ownVersion()} is ready` : `${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
