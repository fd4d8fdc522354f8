import { DECIDED, EXCHANGES, SINGULAR } from '../../events/kinds';
import type { EventRecord } from '../../events/types';
import { MS_A_DAY } from '../../time/iso-days';
import type { ToldTime } from '../compare/date-fit';
import { daysOf } from '../compare/dates';
import { inYearOf, slipOf } from '../compare/slips';
import { namesOther } from '../rules/misdated';
import type { ClaimContext } from '../score/claim-context';
import type { MatchSources } from '../sources';
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

/** Where the page stands in time: its own day and the record's last one, ISO; null when unknown. */
export type Standing = Pick<MatchSources, 'referenceDay' | 'knownUntil'>;

/**
 * News of these days is new, and so is all behind the record's end: the store may not know it, and a likeness to
 * something earlier says little. What is told as happened on a day after the page's is no news.
 */
export function isFresh({ claim, times }: ClaimContext, { referenceDay, knownUntil }: Standing): boolean {
  if (referenceDay === null) return true;
  const latest = claim.modality === 'happened' ? GRACE : FRESH_DAYS;
  return times.some((time) => {
    const span = daysOf(time.value);
    if (!span) return false;
    if (knownUntil !== null && span.from > knownUntil && span.from <= referenceDay) return true;
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

/** A swap of fifty a side is followed by others of fifty: only a figure that is not round tells one of another day. */
const isRound = (value: number): boolean => value % 10 === 0;

/** Whether a figure tells one that may be misdated: it is not round, or the day is the next. */
function isOfFigure({ figure, event }: Evidence, { claim }: ClaimContext, days: number): boolean {
  if (figure !== 1 || days > MISTAKEN_DAYS) return false;
  const telling = claim.quantities.map(({ value }) => value).filter((value) => value >= TELLING_FIGURE);
  const mayBeRound = days <= NEXT_DAYS || !EXCHANGES.has(event.type);
  return telling.some((value) => mayBeRound || !isRound(value));
}

/**
 * Fresh news is an event of the store under another day only when kind, parties and figures, or kind, parties and the
 * next day, agree; of swaps, which come by the week, the figures must; what is decided in steps is told at each of
 * them. `goingOn`: the text goes on about the event.
 */
export function isSureOf(one: Evidence, context: ClaimContext, goingOn: boolean): boolean {
  const { event } = one;
  const { claim, times } = context;
  const isNumbered = claim.types.length === 0 && one.ordinal === 1;
  const isOfIt = claim.types[0] === event.type || isNumbered || isMetThere(one);
  if (!isOfIt || one.place === 0 || namesOther(claim, event)) return false;
  const days = daysOff(times, event);
  if (DECIDED.has(event.type) && days > NEXT_DAYS) return false;
  if (one.ordinal === 1) return true;
  const slip = EXCHANGES.has(event.type) || one.words < NEARLY_ALL ? null : slipOf(times, event);
  if (slip === 'far') return true;
  if ((one.participants ?? 0) < SURE_PARTIES) return false;
  if (isOfFigure(one, context, days)) return true;
  if (EXCHANGES.has(event.type)) return false;
  if (slip) return true;
  const least = goingOn ? SAME_BY_SLIP : SAME_AGAINST_DATE;
  return SINGULAR.has(event.type) && one.content >= least && days <= NEXT_DAYS;
}
