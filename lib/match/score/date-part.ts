import type { EventRecord } from '../../events/types';
import { MS_A_DAY } from '../../time/iso-days';
import { daysOf, eventSpan } from '../compare/dates';
import { ITS_DAY } from '../weights';
import type { ClaimContext } from './claim-context';
import type { Evidence } from './evidence';
import { saysDay } from './told-times';

/** What an event of the days before the page is worth to an undated claim, 0..1. */
export const FRESH_NEWS = 0.85;
/** The same for an event of the two weeks before it, of two months, and for anything older. */
const RECENT_NEWS = 0.55;
const KNOWN_NEWS = 0.35;
const OLD_NEWS = 0.15;
/** Days from the page within which an undated claim of title and lead lies, and those of the steps behind it. */
const FRESH = 4;
const RECENT = 14;
const KNOWN = 60;
/** What lies ahead is so many days less near than what lies as far behind. */
const AHEAD = 2;

/** Days from the end of an event to the page's day (ISO); none when it lies ahead. */
export const daysBehind = (event: EventRecord, referenceDay: string): number =>
  Math.max(0, (Date.parse(referenceDay) - eventSpan(event).end) / MS_A_DAY);

/** How near an event is to the page's day (ISO), 0..1: undated news is fresh news. 0 when the day is unknown. */
export function freshness(event: EventRecord, referenceDay: string | null): number {
  if (referenceDay === null) return 0;
  const { start, end } = eventSpan(event);
  const day = Date.parse(referenceDay);
  const distance = start > day ? (start - day) / MS_A_DAY + AHEAD : Math.max(0, (day - end) / MS_A_DAY);
  if (distance <= FRESH) return FRESH_NEWS;
  if (distance <= RECENT) return RECENT_NEWS;
  return distance <= KNOWN ? KNOWN_NEWS : OLD_NEWS;
}

/** Whether the claim tells the event's day, week or month; the year alone leaves it open. */
export const isOnDay = ({ date }: Pick<Evidence, 'date'>): boolean => (date ?? 0) >= ITS_DAY;

/**
 * Shares of freshness for a claim that tells a month or year of the event, and one whose times are all of other days.
 */
const FRESH_IN_MONTH = 0.4;
const FRESH_ON_OTHER_DAY = 0.1;
/** For one that tells no time, below title and lead; and what a day told before it is worth beside its own. */
const FRESH_IN_BODY = 0.75;
const TOLD_BEFORE = 0.9;

/** The date's part of the score, 0..1: own times decide, else the day told before, else freshness. */
export function datePart(
  evidence: Evidence,
  { claim, times }: ClaimContext,
  referenceDay: string | null,
): number {
  const fresh = freshness(evidence.event, referenceDay);
  const { date, nearDate } = evidence;
  if (date !== null && times.some(saysDay)) return date;
  if (date !== null && date > 0) return Math.max(date, FRESH_IN_MONTH * fresh);
  if (date !== null && times.every((time) => daysOf(time.value) !== null)) return FRESH_ON_OTHER_DAY * fresh;
  return Math.max(TOLD_BEFORE * nearDate, claim.inTitle || claim.line <= 1 ? fresh : FRESH_IN_BODY * fresh);
}
