#!/usr/bin/env node
// Runs a TypeScript tool after making sure that what it needs is there: the locked node modules, and with --browser
// a Chromium. Plain JavaScript, because it runs before anything is installed. Its own words go to standard error.
//   node tools/with-deps.mjs [--browser] -- tools/some-tool.ts [arguments]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const separator = process.argv.indexOf('--');
const flags = process.argv.slice(2, separator);
const [script, ...args] = process.argv.slice(separator + 1);

const say = (line) => console.error(`doi-chieu: ${line}`);
const fail = (line) => {
  say(line);
  process.exit(2);
};
const run = (command, parameters) =>
  spawnSync(command, parameters, { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
    .status === 0;

/** The installed modules are the locked ones: a stamp keeps the hash of the lock that was installed. */
function ensureModules() {
  const stamp = join(root, 'node_modules', '.doi-chieu-lock');
  const hash = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return;
  // An `npm ci` run by hand leaves npm's own record, newer than the lock that it followed.
  const record = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(record) && statSync(record).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs)
    return;
  say('installing node modules (npm ci)');
  if (!run('npm', ['ci', '--no-audit', '--no-fund'])) fail('npm ci failed; see the lines above');
  writeFileSync(stamp, hash);
}

/** Path of a Chromium or Chrome that is here; undefined when there is none. */
function findBrowser() {
  const places = [
    process.env.CHROMIUM_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  return places.find((path) => path && existsSync(path));
}

function ensureBrowser() {
  const there = findBrowser();
  if (there) return there;
  const packages = ['chromium', 'fonts-noto-core'];
  const debian = existsSync('/usr/bin/apt-get');
  if (debian && process.getuid?.() === 0) {
    say(`installing ${packages.join(' and ')} (apt-get)`);
    process.env.DEBIAN_FRONTEND = 'noninteractive';
    if (run('apt-get', ['update']) && run('apt-get', ['install', '-y', ...packages])) {
      const installed = findBrowser();
      if (installed) return installed;
    }
    fail(`apt-get could not install ${packages.join(' and ')}; see the lines above`);
  }
  return fail(
    debian
      ? `no Chromium found. Run: sudo apt-get install -y ${packages.join(' ')}`
      : 'no Chromium found. Install Chromium or Chrome and set CHROMIUM_PATH to its program file.',
  );
}

if (separator < 0 || !script) fail('usage: node tools/with-deps.mjs [--browser] -- SCRIPT [ARGUMENTS]');
ensureModules();
if (flags.includes('--browser')) process.env.CHROMIUM_PATH = ensureBrowser();
const result = spawnSync(process.execPath, ['--import', 'tsx', join(root, script), ...args], {
  stdio: 'inherit',
});
process.exit(result.status ?? 1);
