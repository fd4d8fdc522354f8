import { answers, isEmptyQuery, SEARCH_LIMIT } from '../../search/answers';
import { days, keys } from './ranges';
import { type Reading, recordKey, shownEvents, shownReports, type View } from './view';
import type { LooseReport, StoreFindings, StoreQuery } from '../../types';

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

/** So few records are read and looked at instead of reading more keys. */
const FEW = 200;

interface Index<K> {
  count(part: Part, range: IDBKeyRange): Promise<number>;
  keys(part: Part, range: IDBKeyRange): Promise<K[]>;
  name(key: K): string;
}

/** Keys alone are read, those of the rarest part first, until few are left or every part was read. */
async function keysOf<K>(parts: readonly Part[], { count, keys: read, name }: Index<K>): Promise<K[]> {
  const sizes = await Promise.all(
    parts.map(async (part) => {
      const counts = await Promise.all(part.ranges.map((range) => count(part, range)));
      return counts.reduce((sum, one) => sum + one, 0);
    }),
  );
  const rarestFirst = parts
    .map((part, index) => ({ part, size: sizes[index] ?? 0 }))
    .sort((a, b) => a.size - b.size);
  let left: Map<string, K> | null = null;
  for (const { part } of rarestFirst) {
    if (left && left.size <= FEW) break;
    const found = (await Promise.all(part.ranges.map((range) => read(part, range)))).flat();
    const named = new Map(found.map((key) => [name(key), key]));
    const before: Map<string, K> = left ?? named;
    left = new Map([...before].filter(([key]) => named.has(key)));
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

/** The answer to a query by indexed look-ups: keys that may answer every part, the newest of them, their records looked at. */
export async function searchStore(
  query: StoreQuery,
  transaction: Reading,
  view: View,
): Promise<StoreFindings> {
  if (isEmptyQuery(query)) return { events: [], reports: [] };
  const parts = partsOf(query);
  const most = Math.max(query.limit ?? SEARCH_LIMIT, FEW);
  const shown = (key: Key): boolean => view.isShown({ pack: key[0], n: key[1] });
  const events = transaction.objectStore('events');
  const eventKeys = await keysOf<Key>(parts, {
    count: ({ index }, range) => events.index(index).count(range),
    keys: ({ index }, range) => events.index(index).getAllKeys(range),
    name: keyName,
  });
  const eventRows = await Promise.all(newestOf(eventKeys.filter(shown), most).map((key) => events.get(key)));
  const found = shownEvents(
    eventRows.flatMap((row) => row ?? []),
    view,
  );
  // Reports have no kind: nothing of theirs answers a query for one.
  const reports = parts.some(({ index }) => index === 'typeDays')
    ? []
    : await searchReports(parts as ReportPart[], most, transaction, view);
  return answers(query, found, reports);
}

type ReportPart = Part & { index: 'words' | 'entityDays' | 'days' };

async function searchReports(
  parts: readonly ReportPart[],
  most: number,
  transaction: Reading,
  view: View,
): Promise<LooseReport[]> {
  const reports = transaction.objectStore('reports');
  const shelf = transaction.objectStore('shelf');
  const indexOf = (part: Part): 'words' => part.index as 'words';
  const [keys, shelfKeys] = await Promise.all([
    keysOf<Key>(parts, {
      count: (part, range) => reports.index(indexOf(part)).count(range),
      keys: (part, range) => reports.index(indexOf(part)).getAllKeys(range),
      name: keyName,
    }),
    keysOf<string>(parts, {
      count: (part, range) => shelf.index(indexOf(part)).count(range),
      keys: (part, range) => shelf.index(indexOf(part)).getAllKeys(range),
      name: (key) => key,
    }),
  ]);
  const shown = keys.filter(([pack, n]) => view.isShown({ pack, n }));
  const rows = await Promise.all(newestOf(shown, most).map((key) => reports.get(key)));
  const shelved = await Promise.all(shelfKeys.map((key) => shelf.get(key)));
  return shownReports(
    rows.flatMap((row) => row ?? []),
    shelved.flatMap((row) => row ?? []),
    view,
  );
}
