import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const SOURCES = ['lib', 'entrypoints', 'assets', 'tools/pack', 'wxt.config.ts', 'package-lock.json'];

/** Newest change below a path, in ms since 1970. */
function changed(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => changed(join(path, name))));
}

/** Builds the extension unless the last build is newer than every source. */
function ensureBuilt(folder: string, args: string[]): void {
  const manifest = join(root, '.output', folder, 'manifest.json');
  const newest = Math.max(...SOURCES.map((source) => changed(join(root, source))));
  if (existsSync(manifest) && statSync(manifest).mtimeMs > newest) return;
  execFileSync(join(root, 'node_modules/.bin/wxt'), ['build', ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

export function setup(): void {
  ensureBuilt('chrome-mv3', ['-b', 'chrome']);
  ensureBuilt('firefox-mv3', ['-b', 'firefox', '--mv3']);
}
