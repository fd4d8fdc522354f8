import { isEmptyQuery, SEARCH_LIMIT } from './answers';
import { byDate, newestReport } from './event-keys';
import { days, keys } from './idb-ranges';
import { type Reading, recordKey, shownEvents, shownReports, type View } from './idb-view';
import type { StoreFindings, StoreQuery } from './types';

type Key = [number, number];
interface Part {
  index: 'words' | 'entityDays' | 'typeDays' | 'days';
  ranges: IDBKeyRange[];
}

const AFTER_EVERY_WORD = '\uffff';

/** Each part of a query as index ranges; a record answers it when one of every part's ranges holds it. */
function partsOf({ words = [], entities = [], types = [], from, to }: StoreQuery): Part[] {
  const last = words.at(-1);
  const parts: Part[] = words
    .slice(0, -1)
    .map((word) => ({ index: 'words', ranges: [IDBKeyRange.only(word)] }));
  if (last !== undefined)
    parts.push({ index: 'words', ranges: [IDBKeyRange.bound(last, `${last}${AFTER_EVERY_WORD}`)] });
  for (const entity of entities)
    parts.push({ index: 'entityDays', ranges: [days(entity, from, to) ?? []].flat() });
  if (types.length > 0)
    parts.push({ index: 'typeDays', ranges: types.flatMap((type) => days(type, from, to) ?? []) });
  if (from !== undefined || to !== undefined)
    parts.push({ index: 'days', ranges: [keys(from ?? '', to ?? AFTER_EVERY_WORD) ?? []].flat() });
  return parts;
}

/** Keys alone are read until the few that answer every part are known. */
async function keysOf<K>(
  parts: readonly Part[],
  read: (part: Part, range: IDBKeyRange) => Promise<K[]>,
  name: (key: K) => string,
): Promise<K[]> {
  let left: Map<string, K> | null = null;
  for (const part of parts) {
    const found = (await Promise.all(part.ranges.map((range) => read(part, range)))).flat();
    const named = new Map(found.map((key) => [name(key), key]));
    const before: Map<string, K> = left ?? named;
    left = new Map([...before].filter(([key]) => named.has(key)));
    if (left.size === 0) return [];
  }
  return [...(left?.values() ?? [])];
}

const keyName = ([pack, n]: Key): string => recordKey({ pack, n });

/** The newest keys of each pack, whose records stand in the order of time; at most so many of each. */
function newestOf(keys: readonly Key[], limit: number): Key[] {
  const taken = new Map<number, number>();
  return [...keys]
    .sort(([, a], [, b]) => b - a)
    .filter(([pack]) => {
      const before = taken.get(pack) ?? 0;
      taken.set(pack, before + 1);
      return before < limit;
    });
}

/** The answer to a query by indexed look-ups: keys of each part, those in all of them, then the newest records. */
export async function searchStore(
  query: StoreQuery,
  transaction: Reading,
  view: View,
): Promise<StoreFindings> {
  if (isEmptyQuery(query)) return { events: [], reports: [] };
  const parts = partsOf(query);
  const limit = query.limit ?? SEARCH_LIMIT;
  const events = transaction.objectStore('events');
  const shown = (key: Key): boolean => view.isShown({ pack: key[0], n: key[1] });
  const eventKeys = newestOf(
    (await keysOf(parts, ({ index }, range) => events.index(index).getAllKeys(range), keyName)).filter(shown),
    limit,
  );
  const rows = (await Promise.all(eventKeys.map((key) => events.get(key)))).flatMap((row) => row ?? []);
  const found = shownEvents(rows, view)
    .sort((a, b) => byDate(b, a))
    .slice(0, limit);
  const withTypes = parts.some(({ index }) => index === 'typeDays');
  if (withTypes) return { events: found, reports: [] };
  const reports = transaction.objectStore('reports');
  const shelf = transaction.objectStore('shelf');
  const ofReports = parts as (Part & { index: 'words' | 'entityDays' | 'days' })[];
  const reportKeys = newestOf(
    (
      await keysOf(
        ofReports,
        (part, range) => reports.index(part.index as 'words').getAllKeys(range),
        keyName,
      )
    ).filter(shown),
    limit,
  );
  const shelfKeys = await keysOf(
    ofReports,
    (part, range) => shelf.index(part.index as 'words').getAllKeys(range),
    (key) => key,
  );
  const reportRows = await Promise.all(reportKeys.map((key) => reports.get(key)));
  const shelfRows = await Promise.all(shelfKeys.map((key) => shelf.get(key)));
  return {
    events: found,
    reports: shownReports(
      reportRows.flatMap((row) => row ?? []),
      shelfRows.flatMap((row) => row ?? []),
      view,
    )
      .sort(newestReport)
      .slice(0, limit),
  };
}
