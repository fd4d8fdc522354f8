import { byDate } from '../../lib/events/event-keys';
import { readPack } from '../../lib/events/pack-schema';
import type { EventRecord } from '../../lib/events/types';
import { RECORD_CHECKS } from './checks/all';
import { loadBundledPack, readYearFiles } from './load';

/** `npm run pack:check`: every fault of assets/events, then what the pack holds; exit 1 on any fault. */
async function problems(): Promise<string[]> {
  const found: string[] = [];
  for (const { file, events } of await readYearFiles()) {
    const sorted = [...events].sort(byDate);
    events.forEach((event, index) => {
      if (!String(event.date).startsWith(file.slice(0, 4)))
        found.push(`${file}: ${event.id} is of another year`);
      else if (sorted[index] !== event) found.push(`${file}: ${event.id} is out of order (by date, then id)`);
    });
  }
  const pack = await loadBundledPack();
  const read = readPack(pack);
  if (!read.ok) {
    return [...found, ...read.problems.map(({ path, problem }) => `${place(pack.events, path)}: ${problem}`)];
  }
  const ofRecords = RECORD_CHECKS.flatMap((check) => check(read.pack.events));
  return [...found, ...ofRecords.map(({ id, problem }) => `${id}: ${problem}`)];
}

/** 'events.3.date' by its id, for a person who looks for it in a file. */
function place(events: readonly EventRecord[], path: string): string {
  const index = /^events\.(\d+)\.?(.*)$/.exec(path);
  return index ? `${events[Number(index[1])]?.id ?? index[1]} ${index[2]}` : path;
}

function counts(label: string, events: readonly EventRecord[], of: (event: EventRecord) => string): string {
  const tally = new Map<string, number>();
  for (const event of events) tally.set(of(event), (tally.get(of(event)) ?? 0) + 1);
  const parts = [...tally].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, count]) => `${name} ${count}`);
  return `${label}: ${parts.join(', ')}`;
}

const { events, version } = await loadBundledPack();
const found = await problems();
for (const problem of found) console.error(problem);
console.log(counts('by year', events, (event) => event.date.slice(0, 4)));
console.log(counts('by type', events, (event) => event.type));
console.log(counts('by grounding', events, (event) => (event.grounds ? 'grounds' : 'context only')));
console.log(counts('by basis', events, (event) => event.basis));
const reports = events.reduce((sum, event) => sum + event.reports.length, 0);
console.log(`${events.length} events, ${reports} reports, version ${version}: ${found.length} problems`);
if (found.length > 0) process.exitCode = 1;
