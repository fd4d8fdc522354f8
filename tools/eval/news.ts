/**
 * `npm run eval:news`: the engine over every real news item of ../shared (title and lead, publication time given):
 * relevance, every conflict against the verdicts of two readings, precision of `same` on a sample that was read.
 * Exits 1 when a conflict has no verdict, or when more than one in 1,000 items is a false alarm. `--verbose` lists what
 * was missed and what is unjudged.
 */
import { parseArgs } from 'node:util';
import { memoryStore } from '../../lib/events/memory/store';
import { loadBundledPack } from '../pack/load';
import { conflictReport } from './news-conflicts';
import { analyseItems, newsItems } from './news-items';
import { linkReport } from './news-links';
import { relevanceReport } from './news-relevance';
import { conflictVerdicts, linkVerdicts, relevanceVerdicts } from './news-verdicts';

/** False alarms per item that are borne. */
const MOST_FALSE_ALARMS = 1 / 1000;

const { values: options } = parseArgs({ options: { verbose: { type: 'boolean' } } });

async function main(): Promise<number> {
  const items = newsItems();
  if (items === null) {
    console.log('../shared/data is absent: no news items to evaluate.');
    return 0;
  }
  const verbose = options.verbose ?? false;
  const pack = await loadBundledPack();
  const analysed = await analyseItems(items, memoryStore([pack]));
  const conflicts = conflictReport(analysed, conflictVerdicts());
  const print = (lines: string[]): void => console.log(`${lines.join('\n')}\n`);
  print(relevanceReport(analysed, relevanceVerdicts(), verbose));
  print(conflicts.lines);
  print(linkReport(analysed, pack.events, linkVerdicts(), verbose));
  const borne = conflicts.falseAlarms <= MOST_FALSE_ALARMS * items.length && conflicts.unjudged === 0;
  console.log(
    borne
      ? 'reached: at most 1 false alarm per 1,000 items, every conflict judged'
      : 'BELOW: more than 1 false alarm per 1,000 items, or a conflict without a verdict',
  );
  return borne ? 0 : 1;
}

process.exit(await main());
