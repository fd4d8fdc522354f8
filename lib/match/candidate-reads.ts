import type { EntityId } from '../entities/types';
import type { EventRecord, EventStore } from '../events/types';
import { addDays } from '../time/calendar';
import type { Window } from './candidates';

/** Records that one article reads by its days, and by its names: some times what the bundled record ever holds for one. */
const MOST_BY_DAYS = 1200;
const MOST_BY_NAMES = 600;
/** How far around the days told is read, step by step, where a window holds too many. */
const RINGS = [1, 4, 10, 20, 40];

interface Stretch {
  from: string;
  to: string;
}

function merged(windows: readonly Stretch[]): Stretch[] {
  const sorted = [...windows].sort((a, b) => (a.from < b.from ? -1 : 1));
  const stretches: Stretch[] = [];
  for (const { from, to } of sorted) {
    const last = stretches.at(-1);
    if (last && from <= addDays(last.to, 1)) last.to = to > last.to ? to : last.to;
    else stretches.push({ from, to });
  }
  return stretches;
}

/** The windows cut to so many days around what was told. */
const ring = (windows: readonly Window[], days: number): Stretch[] =>
  merged(
    windows.map(({ from, to, told }) => {
      const [first, last] = [addDays(told.from, -days), addDays(told.to, days)];
      return { from: first > from ? first : from, to: last < to ? last : to };
    }),
  );

const total = async (counts: readonly Promise<number>[]): Promise<number> =>
  (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);

type Read = (stretch: Stretch, limit?: number) => Promise<EventRecord[]>;
type Count = (stretch: Stretch) => Promise<number>;

/** Reads the widest ring that holds few enough, and of the next one as many as there is room for. */
async function nearest(
  windows: readonly Window[],
  most: number,
  read: Read,
  count: Count,
): Promise<EventRecord[]> {
  const found: EventRecord[][] = [];
  let inner: Stretch[] | null = null;
  let size = 0;
  for (const days of RINGS) {
    const stretches = ring(windows, days);
    size = await total(stretches.map(count));
    if (size > most) {
      const share = Math.ceil(most / Math.max(1, stretches.length));
      if (inner === null) found.push(...(await Promise.all(stretches.map((one) => read(one, share)))));
      break;
    }
    inner = stretches;
  }
  if (inner) found.push(...(await Promise.all(inner.map((one) => read(one)))));
  return found.flat();
}

/** Events of the windows; of too many, the nearest to the days told. */
export async function readDays(windows: readonly Window[], store: EventStore): Promise<EventRecord[]> {
  const read: Read = ({ from, to }, limit) => store.between(from, to, limit);
  const count: Count = ({ from, to }) => store.count({ from, to });
  const whole = merged(windows);
  if ((await total(whole.map(count))) <= MOST_BY_DAYS)
    return (await Promise.all(whole.map((stretch) => read(stretch)))).flat();
  return nearest(
    windows.filter(({ slip }) => !slip),
    MOST_BY_DAYS,
    read,
    count,
  );
}

/** Events of the names at any time; of too many, those in the windows, the nearest to the days told. */
export async function readNames(
  names: readonly EntityId[],
  windows: readonly Window[],
  store: EventStore,
): Promise<EventRecord[]> {
  if (names.length === 0) return [];
  if ((await store.count({ entities: names })) <= MOST_BY_NAMES) return store.withEntities(names);
  const share = (limit: number | undefined): number | undefined =>
    limit === undefined ? undefined : Math.ceil(limit / names.length);
  return nearest(
    windows,
    MOST_BY_NAMES,
    ({ from, to }, limit) => store.withEntities(names, from, to, share(limit)),
    ({ from, to }) => store.count({ entities: names, from, to }),
  );
}
