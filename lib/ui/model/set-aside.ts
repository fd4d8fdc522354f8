import { rejectionKey } from '../../analysis/rejected';
import type { Analysis } from '../../analysis/types';
import type { Claim, Match } from '../../match/types';

/** The first day that a claim gives, null when it gives none. */
function dayOf(analysis: Analysis, claim: Claim): string | null {
  const times = claim.times.flatMap((index) => analysis.times[index] ?? []);
  return times.find(({ type }) => type === 'date' || type === 'time')?.value.slice(0, 10) ?? null;
}

const holds = (matches: readonly Match[] | undefined, event: string): boolean =>
  matches?.some((match) => match.event === event) ?? false;

/**
 * Keys of "not this event" for a claim. An article tells its news in title, lead and body, and lists show it once: the
 * other passages that give the event the same day, or none, go with it.
 */
export function rejectionKeys(analysis: Analysis, claim: Claim, event: string): string[] {
  const day = dayOf(analysis, claim);
  const along = analysis.claims.filter(
    (other) => holds(other.matches, event) && [day, null].includes(dayOf(analysis, other)),
  );
  return [...new Set([...along, claim].map((other) => rejectionKey(analysis, other, event)))];
}

/** Keys of every passage of the article from which the reader has taken the event away: a list shows them once. */
export const restoreKeys = (analysis: Analysis, event: string): string[] =>
  analysis.claims
    .filter(({ rejected }) => holds(rejected, event))
    .map((claim) => rejectionKey(analysis, claim, event));
