import { createHash } from 'node:crypto';
import { loadBundledPack } from './load';

/**
 * `npm run -s pack:sample [-- --sources] [--seed WORD]`: 100 random events of those that ground, for a person to hold against
 * their sources: ids alone, or with day, title and every report. An id's place in the draw is the hash of seed and id, so the
 * same seed draws the same events, and a record that comes or goes moves no other.
 */
const SEED = 'doi-chieu-1';
const SIZE = 100;

const args = process.argv.slice(2);
const seed = args.includes('--seed') ? (args[args.indexOf('--seed') + 1] ?? SEED) : SEED;
const lot = (id: string): string => createHash('sha256').update(`${seed}:${id}`).digest('hex');

const { events } = await loadBundledPack();
const drawn = events
  .filter((event) => event.grounds)
  .map((event) => ({ event, lot: lot(event.id) }))
  .sort((a, b) => (a.lot < b.lot ? -1 : 1))
  .slice(0, SIZE)
  .map(({ event }) => event)
  .sort((a, b) => (a.id < b.id ? -1 : 1));

for (const { id, date, title, reports } of drawn) {
  if (!args.includes('--sources')) console.log(id);
  else {
    console.log(`${id}  ${date}  ${title.vi}`);
    for (const { published, url } of reports) console.log(`    ${published ?? '-'}  ${url}`);
  }
}
