import type { ExtractedClaim } from '../../claims/claim-of';
import { FRESH_NEWS, freshness } from '../../match/score/date-part';
import type { Evidence } from '../../match/score/evidence';

/** Fit of a day that is the event's own. */
export const ON_DAY = 0.7;

/**
 * Whether an event's figures and lengths may be held against a claim: its day is told, in the clause or right before
 * it, or it is the news of title and lead. Figures of recurring events (swaps, waves of drones) differ by their days.
 */
export function isOfDay(
  same: Evidence,
  { inTitle, line }: ExtractedClaim,
  publicationDay: string | null,
): boolean {
  if ((same.date ?? same.nearDate) >= ON_DAY) return true;
  return (inTitle || line <= 1) && freshness(same.event, publicationDay) >= FRESH_NEWS;
}
