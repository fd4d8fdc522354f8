import type { ExtractedClaim } from '../claims/claim-of';
import { entityById } from '../entities/gazetteer';
import type { EventRecord, EventStore } from '../events/types';
import { addDays } from '../time/calendar';
import type { TimeExpression } from '../time/types';
import { daysOf } from './dates';

/** Days around a told day in which a misdated happening may lie. */
const AROUND = 40;
/** Days around the page's day that its undated claims may be about. */
const BEFORE_PAGE = 75;
const AFTER_PAGE = 10;
/** Longer stretches ("từ năm 2014") are not read whole. */
const LONGEST_DAYS = 400;

interface Window {
  from: string;
  to: string;
}

const windowOf = (from: string, to: string): Window => ({ from, to });

/** "6/2" may be 2/6 misread, and "12/2/2014" 2015: the days that a slip of the pen may stand for. */
function slips(day: string): Window[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const around: Window[] = [-1, 1].map((step) => {
    const other = `${Number(year) + step}-${month}-${date === '29' && month === '02' ? '28' : date}`;
    return windowOf(addDays(other, -3), addDays(other, 3));
  });
  if (Number(date) <= 12 && date !== month) {
    const swapped = `${year}-${date}-${month}`;
    around.push(windowOf(addDays(swapped, -2), addDays(swapped, 2)));
  }
  return around;
}

function windowsOf(times: readonly TimeExpression[], referenceDay: string | null): Window[] {
  const windows: Window[] = referenceDay
    ? [windowOf(addDays(referenceDay, -BEFORE_PAGE), addDays(referenceDay, AFTER_PAGE))]
    : [];
  for (const time of times) {
    const span = daysOf(time.value);
    if (!span || span.grain === 'open') {
      if (span && span.from > '2013' && span.to === '9999-12-31')
        windows.push(windowOf(addDays(span.from, -15), addDays(span.from, 15)));
      continue;
    }
    if (span.grain === 'day' || span.grain === 'range') {
      windows.push(windowOf(addDays(span.from, -AROUND), addDays(span.to, AROUND)));
      if (span.grain === 'day') windows.push(...slips(span.from));
    } else if (Date.parse(span.to) - Date.parse(span.from) < LONGEST_DAYS * 86_400_000) {
      windows.push(windowOf(addDays(span.from, -10), addDays(span.to, 10)));
    }
  }
  return windows;
}

function mergeWindows(windows: readonly Window[]): Window[] {
  const sorted = [...windows].sort((a, b) => (a.from < b.from ? -1 : 1));
  const merged: Window[] = [];
  for (const window of sorted) {
    const last = merged.at(-1);
    if (last && window.from <= addDays(last.to, 1)) last.to = window.to > last.to ? window.to : last.to;
    else merged.push({ ...window });
  }
  return merged;
}

/** Names so frequent that reading all their events would be reading the store. */
const FREQUENT = new Set([
  'vladimir-putin',
  'volodymyr-zelensky',
  'donald-trump',
  'kremlin',
  'moscow',
  'kyiv',
  'washington',
  'european-union',
  'nato',
  'white-house',
  'united-nations',
  'donetsk-oblast',
  'black-sea',
  'brussels',
  'europe',
]);

/**
 * The events that an article's claims may be about, read by index: around every day it tells and around its own day,
 * and those of the rarer names in it at any time. A handful of range reads, merged where they touch.
 */
export async function candidatesFor(
  claims: readonly ExtractedClaim[],
  times: readonly TimeExpression[],
  referenceDay: string | null,
  store: EventStore,
): Promise<EventRecord[]> {
  const names = new Set<string>();
  for (const claim of claims) {
    for (const { entity } of claim.mentions) {
      const kind = entityById(entity)?.kind;
      if (kind !== 'state' && kind !== 'weapon' && !FREQUENT.has(entity)) names.add(entity);
    }
  }
  const reads = mergeWindows(windowsOf(times, referenceDay)).map(({ from, to }) => store.between(from, to));
  if (names.size > 0) reads.push(store.withEntities([...names]));
  const found = new Map<string, EventRecord>();
  for (const events of await Promise.all(reads)) for (const event of events) found.set(event.id, event);
  return [...found.values()];
}
