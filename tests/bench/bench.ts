/**
 * `npm run bench [-- analyse | linking | extraction]`: the engine as it ships, and on each of its jobs beside what a user
 * would otherwise combine; beside every figure the unit, one pass of NFC and a split over the same text. Times are beside
 * chrono-node in `npm run bench:time`, the store in `npm run bench:store`.
 */
import { join } from 'node:path';
import { loadBundledPack } from '../../tools/pack/load';
import { benchAnalyse } from './analyse';
import { asShipped } from './as-shipped';
import { benchExtraction } from './extraction';
import { benchLinking } from './linking';
import type * as Ours from './ours';

const wanted = process.argv.slice(2);
const runs = (name: string): boolean => wanted.length === 0 || wanted.includes(name);

const ours = await asShipped<typeof Ours>(join(import.meta.dirname, 'ours.ts'));
const bundle = await loadBundledPack();
const store = ours.memoryStore([bundle]);
console.log(
  `Node ${process.version}, ${bundle.events.length} events, ${bundle.reports?.length ?? 0} loose reports.`,
);
if (runs('analyse')) await benchAnalyse(ours, store);
if (runs('linking')) await benchLinking(ours, bundle, store);
if (runs('extraction')) await benchExtraction();
if (runs('times')) await import('./time');
