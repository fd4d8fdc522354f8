import roles from '../../assets/entities/roles.json';
import { readPack } from '../../lib/events/pack/read-pack';
import type { EventRecord } from '../../lib/events/types';
import { byDate } from '../../lib/events/event-keys';
import { RECORD_CHECKS } from './checks/all';
import { looseReports } from './checks/loose-reports';
import { type RoleRow, roleProblems } from './checks/roles';
import { countLines } from './counts';
import { loadBundledPack, readReportFiles, readYearFiles } from './load';
import { ownWordsAgainstOthers } from './own-words';

/** `npm run pack:check`: every fault of assets/events, assets/reports and assets/entities/roles.json, then what the pack holds; exit 1 on any fault. */
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
  const read = readPack(pack);
  if (!read.ok) {
    return [...found, ...read.problems.map(({ path, problem }) => `${place(pack.events, path)}: ${problem}`)];
  }
  const ofRecords = RECORD_CHECKS.flatMap((check) => check(read.pack.events));
  const ofReports = looseReports(await readReportFiles(), read.pack.events);
  return [
    ...found,
    ...ofRecords.map(({ id, problem }) => `${id}: ${problem}`),
    ...ofReports,
    ...roleProblems(roles as RoleRow[]),
  ];
}

/** 'events.3.date' by its id, for a person who looks for it in a file. */
function place(events: readonly EventRecord[], path: string): string {
  const index = /^events\.(\d+)\.?(.*)$/.exec(path);
  return index ? `${events[Number(index[1])]?.id ?? index[1]} ${index[2]}` : path;
}

const pack = await loadBundledPack();
const found = await problems();
for (const problem of found) console.error(problem);
for (const line of await ownWordsAgainstOthers(pack)) console.log(`worth a look: ${line}`);
for (const line of countLines(pack)) console.log(line);
console.log(`${found.length} problems`);
if (found.length > 0) process.exitCode = 1;
