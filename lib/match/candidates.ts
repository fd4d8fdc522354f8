import type { ExtractedClaim } from '../claims/claim-of';
import { entityById } from '../entities/gazetteer';
import type { EventRecord, EventStore } from '../events/types';
import { addDays, MS_A_DAY, shiftDate } from '../time/calendar';
import type { TimeExpression } from '../time/types';
import { readCandidates } from './candidate-reads';
import { daysOf } from './dates';

/** Days around a told day in which a misdated happening may lie. */
const AROUND = 40;
/** Days around the page's day that its undated claims may be about. */
const BEFORE_PAGE = 75;
const AFTER_PAGE = 10;
/** Longer stretches ("từ năm 2014") are not read whole. */
const LONGEST_DAYS = 400;

/**
 * Days that are read, and the days within them that the page tells: when there are too many, those around these come
 * first.
 */
export interface Window {
  from: string;
  to: string;
  told: { from: string; to: string };
  /** A slip of the pen may stand for these days: they are read after all others. */
  slip: boolean;
}

function windowOf(from: string, to: string, before: number, after: number, slip = false): Window {
  return { from: addDays(from, -before), to: addDays(to, after), told: { from, to }, slip };
}

/** "6/2" may be 2/6 misread, and "12/2/2014" 2015: the days that a slip of the pen may stand for. */
function slips(day: string): Window[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const around: Window[] = [-1, 1].map((step) => {
    const other = `${Number(year) + step}-${month}-${date === '29' && month === '02' ? '28' : date}`;
    return windowOf(other, other, 3, 3, true);
  });
  if (Number(date) <= 12 && date !== month) {
    const swapped = `${year}-${date}-${month}`;
    around.push(windowOf(swapped, swapped, 2, 2, true));
  }
  return around;
}

/** Days told, the page's own, and where a stretch of years up to it began: "mười năm thảm họa MH17". */
function windowsOf(times: readonly TimeExpression[], referenceDay: string | null): Window[] {
  const windows: Window[] = referenceDay
    ? [windowOf(referenceDay, referenceDay, BEFORE_PAGE, AFTER_PAGE)]
    : [];
  for (const time of times) {
    const years = /^P(\d{1,2})Y$/.exec(time.value)?.[1];
    if (years && referenceDay) {
      const begun = shiftDate(referenceDay, -Number(years), 'year');
      windows.push(windowOf(begun, begun, AROUND, AROUND));
    }
    const span = daysOf(time.value);
    if (!span || span.grain === 'open') {
      if (span && span.from > '2013' && span.to === '9999-12-31')
        windows.push(windowOf(span.from, span.from, 15, 15));
      continue;
    }
    if (span.grain === 'day' || span.grain === 'range') {
      windows.push(windowOf(span.from, span.to, AROUND, AROUND));
      if (span.grain === 'day') windows.push(...slips(span.from));
    } else if (Date.parse(span.to) - Date.parse(span.from) < LONGEST_DAYS * MS_A_DAY) {
      windows.push(windowOf(span.from, span.to, 10, 10));
    }
  }
  return windows;
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
 * and those of the rarer names in it at any time. A handful of range reads, merged where they touch; in a store so dense
 * that they would hold too many, the nearest to the days told.
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
  const found = new Map<string, EventRecord>();
  for (const event of await readCandidates(windowsOf(times, referenceDay), [...names], store))
    found.set(event.id, event);
  return [...found.values()];
}
