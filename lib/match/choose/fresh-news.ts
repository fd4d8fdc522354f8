import { SINGULAR } from '../../events/kinds';
import type { EventRecord } from '../../events/types';
import { MS_A_DAY } from '../../time/iso-days';
import type { ToldTime } from '../compare/date-fit';
import { daysOf } from '../compare/dates';
import { inYearOf, isSlip } from '../compare/slips';
import type { ClaimContext } from '../score/claim-context';
import type { Evidence } from '../score/evidence';
import { NEARLY_ALL, SAME_AGAINST_DATE, SAME_BY_SLIP, TELLING_FIGURE } from '../weights';

/** Days before and after the page's in which news is fresh. */
const FRESH_DAYS = 3;
/** Days by which fresh news with the same figures may be misdated; farther off it is another happening. */
const MISTAKEN_DAYS = 12;
/** Days by which fresh news of the same kind and parties may be. */
const NEXT_DAYS = 2;
/** Parties whose fit says that the claim means theirs. */
const SURE_PARTIES = 0.75;
/** A meeting for a visit, and words that tell one. */
const NEAR_KIND = 0.7;
const TELLING_WORDS = 0.55;

/** Days by which a page's day may lag behind what it tells as happened: it is early in the night elsewhere. */
const GRACE = 1;

/**
 * News of these days is new: the store may not know it, and a likeness to something earlier says little. What is told
 * as happened on a day after the page's is no news.
 */
export function isFresh({ claim, times }: ClaimContext, referenceDay: string | null): boolean {
  if (referenceDay === null) return true;
  const latest = claim.modality === 'happened' ? GRACE : FRESH_DAYS;
  return times.some((time) => {
    const span = daysOf(time.value);
    if (!span) return false;
    const ahead = (Date.parse(span.from) - Date.parse(referenceDay)) / MS_A_DAY;
    return ahead >= -FRESH_DAYS && ahead <= latest;
  });
}

/** Days between the event's first day and the told day next to it. */
export function daysOff(times: readonly ToldTime[], event: EventRecord): number {
  const first = Date.parse(event.date);
  const spans = times.flatMap((time) => daysOf(inYearOf(time, event.date)) ?? []);
  return Math.min(...spans.map(({ from }) => Math.abs(Date.parse(from) - first) / MS_A_DAY));
}

/** A meeting told at the place of a visit, in its words. */
const isMetThere = ({ event, type, place, words }: Evidence): boolean =>
  event.type === 'visit' && type >= NEAR_KIND && place === 1 && words >= TELLING_WORDS;

/**
 * Fresh news is an event of the store under another day only when kind, parties and figures, or kind, parties and the
 * next day, agree. `goingOn`: the text goes on about the event.
 */
export function isSureOf(one: Evidence, { claim, times }: ClaimContext, goingOn: boolean): boolean {
  const { event } = one;
  const isNumbered = claim.types.length === 0 && one.ordinal === 1;
  const isOfIt = claim.types[0] === event.type || isNumbered || isMetThere(one);
  if (!isOfIt || one.place === 0) return false;
  if (one.ordinal === 1 || (one.words >= NEARLY_ALL && isSlip(times, event))) return true;
  if ((one.participants ?? 0) < SURE_PARTIES) return false;
  if (
    one.figure === 1 &&
    claim.quantities.some(({ value }) => value >= TELLING_FIGURE) &&
    daysOff(times, event) <= MISTAKEN_DAYS
  )
    return true;
  const least = goingOn ? SAME_BY_SLIP : SAME_AGAINST_DATE;
  return SINGULAR.has(event.type) && one.content >= least && daysOff(times, event) <= NEXT_DAYS;
}
