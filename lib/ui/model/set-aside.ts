import { rejectionKey } from '../../analysis/rejected';
import type { Analysis } from '../../analysis/types';
import type { Claim } from '../../match/types';

/** The first day that a claim gives, null when it gives none. */
function dayOf(analysis: Analysis, claim: Claim): string | null {
  const times = claim.times.flatMap((index) => analysis.times[index] ?? []);
  return times.find(({ type }) => type === 'date' || type === 'time')?.value.slice(0, 10) ?? null;
}

const tells = ({ matches, rejected = [] }: Claim, event: string): boolean =>
  [...matches, ...rejected].some((match) => match.event === event);

/**
 * Keys of "not this event" for a claim. An article tells its news in title, lead and body, and lists show it once: the
 * other passages that give the event the same day, or none, go with it.
 */
export function rejectionKeys(analysis: Analysis, claim: Claim, event: string): string[] {
  const day = dayOf(analysis, claim);
  return analysis.claims
    .filter((other) => tells(other, event) && [day, null].includes(dayOf(analysis, other)))
    .concat(claim)
    .map((other) => rejectionKey(analysis, other, event));
}
