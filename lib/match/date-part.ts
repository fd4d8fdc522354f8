import { BATTLEFIELD, SAYING } from '../events/kinds';
import type { EventRecord } from '../events/types';
import { daysOf, eventSpan } from './dates';
import type { ClaimContext, Evidence } from './score';
import { saysDay } from './told-times';
import { ITS_DAY, OF_KIND } from './weights';

/** What an event of the days before the page is worth to an undated claim. */
export const FRESH_NEWS = 0.85;
/** The same for an event of the two weeks before it. */
export const RECENT_NEWS = 0.55;
/** Days from the page within which an undated claim of title and lead lies. */
const FRESH = 4;

/** Days between an event and the page's day: undated news is fresh news. */
export function freshness(event: EventRecord, articleDay: string | null): number {
  if (articleDay === null) return 0;
  const { start, end } = eventSpan(event);
  const day = Date.parse(articleDay);
  const distance = start > day ? (start - day) / 86_400_000 + 2 : Math.max(0, (day - end) / 86_400_000);
  if (distance <= FRESH) return FRESH_NEWS;
  return distance <= 14 ? RECENT_NEWS : distance <= 60 ? 0.35 : 0.15;
}

/** Days that the page's day may lag behind: none in Hanoi, where the day begins before all others; some when it is inferred. */
const GRACE = 0;
const GRACE_INFERRED = 3;

/** Whether the claim tells the event's day, week or month; the year alone leaves it open. */
export const isOnDay = ({ date }: Pick<Evidence, 'date'>): boolean => (date ?? 0) >= ITS_DAY;

/** Fit of a week or a range of days that holds the event's. */
const A_FEW_DAYS = 0.85;

/** What is planned is of the kind that is told, and neither words nor fighting: "Kiev cũng tuyên bố ngừng bắn ngày 5-6/5". */
const canBePlanned = ({ event, type }: Evidence): boolean =>
  type >= OF_KIND && !SAYING.has(event.type) && !BATTLEFIELD.has(event.type);

/** Whether the event lies after the page: then only a plan or its very day can mean it. */
export function isYetToCome(
  one: Evidence,
  { claim }: ClaimContext,
  articleDay: string | null,
  isInferred = false,
): boolean {
  if (articleDay === null) return false;
  const { event, date, otherYear } = one;
  const ahead = (eventSpan(event).start - Date.parse(articleDay)) / 86_400_000;
  // "cho giai đoạn 2026-2027" is no day of what happened.
  const isTold = claim.modality === 'planned' ? isOnDay(one) : (date ?? 0) >= A_FEW_DAYS;
  if (ahead > 0 && !isInferred && (!canBePlanned(one) || (date !== null && !isTold))) return true;
  if (isOnDay({ date }) && !otherYear) return false;
  return ahead > (claim.modality === 'planned' ? PLANNED_AHEAD : isInferred ? GRACE_INFERRED : GRACE);
}
/** Plans farther ahead are told with their day. */
const PLANNED_AHEAD = 60;

/** A plan for a day to come is not what has been: "có thể gặp nhau sớm nhất ngày 23/10" after the call of the 20th. */
export const isBygone = (one: Evidence, { claim, times }: ClaimContext, articleDay: string | null): boolean =>
  articleDay !== null &&
  claim.modality === 'planned' &&
  !isOnDay(one) &&
  eventSpan(one.event).to < articleDay &&
  times.some((time) => saysDay(time) && (daysOf(time.value)?.from ?? '') > articleDay);

/** The date's part of the score: own times decide, else the day told before, else freshness. */
export function datePart(evidence: Evidence, context: ClaimContext, articleDay: string | null): number {
  const fresh = freshness(evidence.event, articleDay);
  if (evidence.date !== null && context.times.some(saysDay)) return evidence.date;
  if (evidence.date !== null && evidence.date > 0) return Math.max(evidence.date, 0.4 * fresh);
  if (evidence.date !== null && context.times.every((time) => daysOf(time.value) !== null))
    return 0.1 * fresh;
  return Math.max(
    0.9 * evidence.nearDate,
    context.claim.inTitle || context.claim.line <= 1 ? fresh : 0.75 * fresh,
  );
}
