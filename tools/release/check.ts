/**
 * `npm run release:check [-- --without-tests]`: whether this tree can be released. Builds both packages and the sources,
 * then holds version, changelog, files, sizes, Mozilla's linter and advisories against what they must be, and runs
 * every test in both browsers.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { problemsOfAudit } from './audit';
import { problemsOfLint } from './firefox-lint';
import { ownVersion, problemsOfVersion } from './version';
import { problemsOfZips } from './zips';

const root = join(import.meta.dirname, '../..');
const wxt = join(root, 'node_modules/.bin/wxt');

function runs(name: string, program: string, args: readonly string[]): string[] {
  console.log(`\n== ${name}`);
  const { status } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, CI: '1' },
  });
  return status === 0 ? [] : [`${name} failed`];
}

const problems = [
  ...runs('zip for Chrome', wxt, ['zip', '-b', 'chrome']),
  ...runs('zip for Firefox, sources', wxt, ['zip', '-b', 'firefox', '--mv3']),
];
console.log('\n== release');
problems.push(
  ...problemsOfVersion(),
  ...problemsOfZips(join(root, '.output'), ownVersion()),
  ...problemsOfLint(),
  ...problemsOfAudit(),
);
if (!process.argv.includes('--without-tests'))
  problems.push(...runs('all tests', process.execPath, ['--import', 'tsx', join(root, 'tools/test.ts')]));
for (const problem of problems) console.log(`not ready – ${problem}`);
console.log(problems.length === 0 ? `${ownVersion()} is ready` : `${problems.length} problems`);
process.exit(problems.length === 0 ? 0 : 1);
