import type { MatchedClaim } from './choose/decide';
import { matcherOf } from './matcher';
import { daysBefore } from './score/context-of';
import type { MatchSources } from './sources';
import { splitClaim } from './split-claim';

export type { MatchedClaim } from './choose/decide';
export type { MatchSources } from './sources';

/** Holds every claim against the candidates; the result is in reading order, a part behind the clause that holds it. */
export function matchClaims(sources: MatchSources): MatchedClaim[] {
  const matcher = matcherOf(sources);
  const found = sources.claims.flatMap((claim, index) => {
    const nearby = daysBefore(index, sources);
    const matched = splitClaim(matcher.whole(claim, nearby, null), sources.times, {
      part: (part) => matcher.part(part, nearby),
      rest: (rest, counted) => matcher.whole(rest, nearby, counted),
    });
    matcher.note(claim, matched[0]?.same ?? null);
    return matched;
  });
  // What the text tells under its day it may tell again without: only now all of it is known.
  const told = new Set(found.flatMap(({ same }) => (same?.date === 1 ? [same.event.id] : [])));
  return found
    .map((one) => matcher.again(one, told))
    .map((one, index) => ({ ...one, claim: { ...one.claim, id: `c${index + 1}` } }));
}
