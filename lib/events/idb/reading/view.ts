import type { IDBPTransaction } from 'idb';
import { byDate, newestReport, reportKey } from '../../event-keys';
import type { EventSchema, StoreName } from '../database/schema';
import type { EventRow, PackRow, ReportRow } from '../../rows/rows';
import type { EventRecord, LooseReport } from '../../types';

export const recordKey = ({ pack, n }: { pack: number; n: number }): string => `${pack}|${n}`;

/** The packs that are read, those that stand before others last. */
export const standing = (packs: readonly PackRow[]): PackRow[] =>
  packs
    .filter(({ state }) => state === 'ready')
    .sort((a, b) => Number(a.source === 'file') - Number(b.source === 'file') || a.pack - b.pack);

/** What of the stored records is read. */
export interface View {
  packs: readonly PackRow[];
  isShown(row: { pack: number; n: number }): boolean;
  /** Later ones stand before earlier ones. */
  rank(pack: number): number;
}

export type Reading = IDBPTransaction<EventSchema, StoreName[], 'readonly'>;

/** Makes views inside a transaction; what packs hide is read again only when the packs have changed. */
export function viewer(): (transaction: Reading) => Promise<View> {
  let stamp = '';
  let hidden = new Set<string>();
  return async (transaction) => {
    const packs = standing(await transaction.objectStore('packs').getAll());
    const now = packs.map(({ pack, hides }) => `${pack}:${hides}`).join(' ');
    if (now !== stamp) {
      const rows = packs.some(({ hides }) => hides > 0)
        ? await transaction.objectStore('hides').getAll()
        : [];
      hidden = new Set(rows.flatMap(({ records }) => records));
      stamp = now;
    }
    const ranks = new Map(packs.map(({ pack }, index) => [pack, index]));
    const current = hidden;
    return {
      packs,
      isShown: (row) => ranks.has(row.pack) && !(current.size > 0 && current.has(recordKey(row))),
      rank: (pack) => ranks.get(pack) ?? -1,
    };
  };
}

/** The records that are read, each once, by date. */
export const shownEvents = (
  rows: readonly Pick<EventRow, 'pack' | 'n' | 'event'>[],
  view: View,
): EventRecord[] =>
  [...new Map(rows.filter(view.isShown).map(({ event }) => [event.id, event])).values()].sort(byDate);

/** The reports that are read, of each address the one of the foremost pack; the shelf's stand behind. */
export function shownReports(
  rows: readonly ReportRow[],
  shelf: readonly { report: LooseReport }[],
  view: View,
): LooseReport[] {
  const found = new Map(shelf.map(({ report }) => [reportKey(report.url), report]));
  const shown = rows.filter(view.isShown).sort((a, b) => view.rank(a.pack) - view.rank(b.pack));
  for (const { report } of shown) {
    const key = reportKey(report.url);
    const told = found.get(key)?.told;
    found.set(key, told ? { ...report, told } : report);
  }
  return [...found.values()].sort(newestReport);
}
