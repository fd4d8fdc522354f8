import type { Claim, Match } from '../types';

/** Scores so near are a tie: two events fit equally and none is chosen. */
const TIE = 0.03;
/** Below this nothing fits well enough for two to be a choice. */
const TIE_FLOOR = 0.5;

/** The two related events between which a claim was not decided, or null. */
export function tiedMatches(claim: Pick<Claim, 'matches'>): [Match, Match] | null {
  const [first, second] = claim.matches;
  if (!first || !second || first.relation === 'same' || first.score < TIE_FLOOR) return null;
  return first.score - second.score <= TIE ? [first, second] : null;
}
