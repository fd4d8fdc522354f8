import type { ExtractedClaim } from '../../claims/claim-of';
import { entityById } from '../../entities/gazetteer';
import type { EntityId } from '../../entities/types';
import type { EventRecord, EventStore } from '../../events/types';
import { shiftDate } from '../../time/calendar';
import { addDays, MS_A_DAY } from '../../time/iso-days';
import type { TimeExpression } from '../../time/types';
import { type DayRange, daysOf, LAST_DAY } from '../compare/dates';
import { type CandidateWindow, readCandidates } from './candidate-reads';

/** Days around a told day or days in which a misdated happening may lie. */
const AROUND = 40;
/** Days around a week, a month or a quarter told, and around the day from which a stretch runs on. */
const AROUND_STRETCH = 10;
const AROUND_BEGINNING = 15;
/** Days around those that a slip in the year stands for, or day and month in each other's place. */
const AROUND_OTHER_YEAR = 3;
const AROUND_SWAPPED = 2;
/** Days around the page's day that its undated claims may be about. */
const BEFORE_PAGE = 75;
const AFTER_PAGE = 10;
/** Longer stretches ("từ năm 2014") are not read whole. */
const LONGEST_DAYS = 400;
/** What runs on from before this year begins with nothing that a record of the war holds. */
const EARLIEST_BEGINNING = '2013';

const windowOf = ({ from, to }: DayRange, before: number, after = before, slip = false): CandidateWindow => ({
  from: addDays(from, -before),
  to: addDays(to, after),
  told: { from, to },
  slip,
});

const oneDay = (day: string): DayRange => ({ from: day, to: day });

/** The days that a slip of the pen may stand for. */
const slipWindow = (day: string, around: number): CandidateWindow =>
  windowOf(oneDay(day), around, around, true);

/** "6/2" may be 2/6 misread, and "12/2/2014" 2015. */
function slips(day: string): CandidateWindow[] {
  const [year = '', month = '', date = ''] = day.split('-');
  const windows = [-1, 1].map((step) => {
    const other = `${Number(year) + step}-${month}-${date === '29' && month === '02' ? '28' : date}`;
    return slipWindow(other, AROUND_OTHER_YEAR);
  });
  const mayBeSwapped = Number(date) <= 12 && date !== month;
  return mayBeSwapped ? [...windows, slipWindow(`${year}-${date}-${month}`, AROUND_SWAPPED)] : windows;
}

/** Where a stretch of years up to the page began: "mười năm thảm họa MH17". */
function beginningOf({ value }: TimeExpression, referenceDay: string | null): CandidateWindow[] {
  const years = /^P(\d{1,2})Y$/.exec(value)?.[1];
  if (!years || !referenceDay) return [];
  return [windowOf(oneDay(shiftDate(referenceDay, -Number(years), 'year')), AROUND)];
}

/** The days that a time tells. */
function windowsTold({ value }: TimeExpression): CandidateWindow[] {
  const span = daysOf(value);
  if (!span) return [];
  switch (span.grain) {
    case 'open':
      return span.from > EARLIEST_BEGINNING && span.to === LAST_DAY
        ? [windowOf(oneDay(span.from), AROUND_BEGINNING)]
        : [];
    case 'day':
      return [windowOf(span, AROUND), ...slips(span.from)];
    case 'range':
      return [windowOf(span, AROUND)];
    default:
      return Date.parse(span.to) - Date.parse(span.from) < LONGEST_DAYS * MS_A_DAY
        ? [windowOf(span, AROUND_STRETCH)]
        : [];
  }
}

/** The page's own days, and for each of its times the days told and where a stretch of years up to it began. */
function windowsOf(times: readonly TimeExpression[], referenceDay: string | null): CandidateWindow[] {
  const own = referenceDay ? [windowOf(oneDay(referenceDay), BEFORE_PAGE, AFTER_PAGE)] : [];
  return [...own, ...times.flatMap((time) => [...beginningOf(time, referenceDay), ...windowsTold(time)])];
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

/** The rarer names in the claims. */
function rareNames(claims: readonly ExtractedClaim[]): EntityId[] {
  const names = new Set<EntityId>();
  for (const claim of claims) {
    for (const { entity } of claim.mentions) {
      const kind = entityById(entity)?.kind;
      if (kind !== 'state' && kind !== 'weapon' && !FREQUENT.has(entity)) names.add(entity);
    }
  }
  return [...names];
}

/**
 * The events that an article's claims may be about, read by index: around every day they tell and around the page's own
 * day, and those of the rarer names in them at any time. A handful of range reads, merged where they touch; in a store so
 * dense that they would hold too many, the nearest to the days told. `times` are the text's, to which the claims point;
 * `referenceDay` is ISO, null when unknown.
 */
export async function candidatesFor(
  claims: readonly ExtractedClaim[],
  times: readonly TimeExpression[],
  referenceDay: string | null,
  store: EventStore,
): Promise<EventRecord[]> {
  const told = claims.flatMap((claim) => claim.times.flatMap((index) => times[index] ?? []));
  const found = new Map<string, EventRecord>();
  for (const event of await readCandidates(windowsOf(told, referenceDay), rareNames(claims), store))
    found.set(event.id, event);
  return [...found.values()];
}
