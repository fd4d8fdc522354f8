/** Sizes of the built extension against the design's budgets (gzip). */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const output = join(import.meta.dirname, '..', '.output', 'chrome-mv3');

const files = (directory: string): string[] =>
  readdirSync(directory, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? files(join(directory, entry.name)) : [join(directory, entry.name)],
  );

const gzip = (paths: string[]): number =>
  paths.reduce((sum, path) => sum + gzipSync(readFileSync(path), { level: 9 }).length, 0);
const all = files(output);
const at = (place: string): string[] => all.filter((path) => path.startsWith(join(output, place)));

const budgets = [
  { name: 'content script, gzip', bytes: gzip(at('content-scripts')), limit: 10_000 },
  { name: 'reading, gzip', bytes: gzip(at('reading.js')), limit: 20_000 },
  { name: 'hover card, gzip', bytes: gzip(at('card.js')), limit: 24_000 },
  { name: 'reader of unknown layouts, gzip', bytes: gzip(at('readable.js')), limit: 15_000 },
  { name: 'event packs, gzip', bytes: gzip(at('packs')), limit: 1_000_000 },
  { name: 'whole package, gzip', bytes: gzip(all), limit: 3_000_000 },
];

let over = 0;
for (const { name, bytes, limit } of budgets) {
  const fits = bytes <= limit;
  if (!fits) over += 1;
  console.log(
    `${fits ? 'ok  ' : 'OVER'} ${name}: ${bytes.toLocaleString('en')} of ${limit.toLocaleString('en')} bytes`,
  );
}
console.log(
  `${all.length} files, ${all.reduce((sum, path) => sum + statSync(path).size, 0).toLocaleString('en')} bytes unpacked`,
);
process.exit(over === 0 ? 0 : 1);
