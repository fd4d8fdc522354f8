import { wholePack } from './hides';
import { type PackWriting, quietly } from '../database/transaction';
import { eventRow, extentOf, type PackRow, reportRow } from '../../rows/rows';
import type { EventPack } from '../../types';

/** Writes the records from where the row stands up to a number; events come before reports. */
export function putRecords(
  { events, reports = [] }: EventPack,
  { pack, written: from }: PackRow,
  to: number,
  transaction: PackWriting,
): void {
  const ofEvents = transaction.objectStore('events');
  const ofReports = transaction.objectStore('reports');
  events.slice(from, to).forEach((event, index) => {
    quietly(ofEvents.put(eventRow(pack, from + index, event)));
  });
  const first = Math.max(0, from - events.length);
  reports.slice(first, Math.max(0, to - events.length)).forEach((report, index) => {
    quietly(ofReports.put(reportRow(pack, first + index, report)));
  });
}

/** Takes a pack and its records away. */
export function dropPack(pack: number, transaction: PackWriting): void {
  quietly(transaction.objectStore('events').delete(wholePack(pack)));
  quietly(transaction.objectStore('reports').delete(wholePack(pack)));
  quietly(transaction.objectStore('packs').delete(pack));
}

/** The row of a pack of which nothing is written yet, behind those there are. */
export const newRow = (
  { name, version, licence, events, reports = [] }: EventPack,
  rows: readonly PackRow[],
  source: PackRow['source'],
  state: PackRow['state'],
  checksum: string,
): PackRow => ({
  pack: Math.max(0, ...rows.map(({ pack }) => pack)) + 1,
  source,
  name,
  version,
  licence,
  checksum,
  state,
  events: events.length,
  reports: reports.length,
  ...extentOf({ events }),
  written: 0,
  hides: 0,
});
