import type { EventRecord } from '../events/types';
import { daysOf, eventSpan } from './dates';
import type { ClaimContext, Evidence } from './score';
import { saysDay } from './told-times';

/** What an event of the days before the page is worth to an undated claim. */
export const FRESH_NEWS = 0.85;
/** Days from the page within which an undated claim of title and lead lies. */
const FRESH = 4;

/** Days between an event and the page's day: undated news is fresh news. */
export function freshness(event: EventRecord, articleDay: string | null): number {
  if (articleDay === null) return 0;
  const { from, to } = eventSpan(event);
  const day = Date.parse(articleDay);
  const distance =
    Date.parse(from) > day
      ? (Date.parse(from) - day) / 86_400_000 + 2
      : Math.max(0, (day - Date.parse(to)) / 86_400_000);
  if (distance <= FRESH) return FRESH_NEWS;
  return distance <= 14 ? 0.55 : distance <= 60 ? 0.35 : 0.15;
}

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
