import type { EntityId } from '../../entities/types';
import type { EventRecord, EventStore } from '../../events/types';
import { addDays } from '../../time/iso-days';
import type { DayRange } from '../compare/dates';

/**
 * Days that are read, and the days within them that the page tells: when there are too many, those around these come
 * first.
 */
export interface CandidateWindow extends DayRange {
  told: DayRange;
  /** A slip of the pen may stand for these days: they are read after all others. */
  slip: boolean;
}

/**
 * Windows that hold more than this are not read whole; the bundled record always is: a chronicle asks for most of it.
 */
const MOST_WHOLE = 2600;
/** Then so many events are read by the days told, and so many of each name around them. */
const MOST_BY_DAYS = 350;
const MOST_OF_NAME = 25;
/** Events of a name are read at any time when they are fewer than this. */
const MOST_AT_ANY_TIME = 80;
/** How far around the days told is read, step by step. */
const RINGS = [1, 3, 6, 12, 25, 40];

function merged(windows: readonly DayRange[]): DayRange[] {
  const sorted = [...windows].sort((a, b) => (a.from < b.from ? -1 : 1));
  const stretches: DayRange[] = [];
  for (const { from, to } of sorted) {
    const last = stretches.at(-1);
    if (last && from <= addDays(last.to, 1)) last.to = to > last.to ? to : last.to;
    else stretches.push({ from, to });
  }
  return stretches;
}

/** The windows cut to so many days around what was told. */
const ring = (windows: readonly CandidateWindow[], days: number): DayRange[] =>
  merged(
    windows.map(({ from, to, told }) => {
      const [first, last] = [addDays(told.from, -days), addDays(told.to, days)];
      return { from: first > from ? first : from, to: last < to ? last : to };
    }),
  );

const about = async (stretches: readonly DayRange[], store: EventStore): Promise<number> =>
  (await Promise.all(stretches.map(({ from, to }) => store.about(from, to)))).reduce((sum, n) => sum + n, 0);

/** The days told of the windows that stand for no slip, each with so many around it. */
const near = (windows: readonly CandidateWindow[], days: number): DayRange[] =>
  ring(
    windows.filter(({ slip }) => !slip),
    days,
  );

/**
 * Events of the windows, and of the names at any time. Where the windows hold too many, only those nearest to the days
 * told: what is read then grows no more with the store.
 */
export async function readCandidates(
  windows: readonly CandidateWindow[],
  names: readonly EntityId[],
  store: EventStore,
): Promise<EventRecord[]> {
  const whole = merged(windows);
  const dense = (await about(whole, store)) > MOST_WHOLE;
  const [byDays, byNames] = await Promise.all([
    dense ? nearest(windows, store) : Promise.all(whole.map(({ from, to }) => store.between(from, to))),
    Promise.all(names.map((name) => ofName(name, windows, dense, store))),
  ]);
  return [...byDays.flat(), ...byNames.flat()];
}

/** The widest ring that holds few enough; even the days told may hold more than can be read. */
async function nearest(windows: readonly CandidateWindow[], store: EventStore): Promise<EventRecord[][]> {
  let stretches = near(windows, 0);
  for (const days of RINGS) {
    const wider = near(windows, days);
    if ((await about(wider, store)) > MOST_BY_DAYS) break;
    stretches = wider;
  }
  const share = Math.ceil(MOST_BY_DAYS / Math.max(1, stretches.length));
  return Promise.all(stretches.map(({ from, to }) => store.between(from, to, share)));
}

async function ofName(
  name: EntityId,
  windows: readonly CandidateWindow[],
  dense: boolean,
  store: EventStore,
): Promise<EventRecord[]> {
  if (!dense) {
    const all = await store.withEntities([name], undefined, undefined, MOST_AT_ANY_TIME);
    if (all.length < MOST_AT_ANY_TIME) return all;
  }
  const stretches = near(windows, Math.max(...RINGS));
  const share = Math.ceil((dense ? MOST_OF_NAME : MOST_AT_ANY_TIME) / Math.max(1, stretches.length));
  const found = await Promise.all(
    stretches.map(({ from, to }) => store.withEntities([name], from, to, share)),
  );
  return found.flat();
}
