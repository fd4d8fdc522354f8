import { BARE } from '../claims/quantities';
import type { ClaimQuantity } from '../claims/types';
import { agreesWith, sameKind } from '../match/figures';
import type { MatchedClaim } from '../match/match-claims';
import { isDigitSlip } from '../match/slips';
import { aboutOf, LAST_OF_NEWS } from './about';
import type { Check } from './context';
import { unreported } from './evidence';
import { findingOf } from './finding-of';
import type { Finding } from './types';

/** Smaller figures count all kinds of things. */
const LEAST = 10;

const isExact = ({ value, mod, what }: ClaimQuantity): boolean =>
  mod === undefined && value >= LEAST && what !== BARE;

/** Figures of the body that count what a headline's figure counts. */
const alike = (mine: ClaimQuantity, claims: readonly MatchedClaim[]): ClaimQuantity[] =>
  claims.flatMap(({ claim }) =>
    claim.quantities.filter(({ what, unit }) => what === mine.what && unit === mine.unit),
  );

/** Whether the record of the headline's event has its figure: then the body is what differs. */
function isReported(mine: ClaimQuantity, headline: MatchedClaim, matched: readonly MatchedClaim[]): boolean {
  const event = aboutOf(headline, matched)?.event;
  return event?.quantities.some((one) => sameKind(mine, one) && agreesWith(mine, one)) ?? false;
}

/**
 * A figure of the headline that is nowhere in the body, where one slip of the pen turns it into the only figure of its
 * kind that lead and first paragraph tell: "158 tù binh" over "185 tù binh". A figure that the body has anywhere, as a
 * count of anything, may be a part that the headline tells.
 */
export const headlineCheck: Check = ({ matched, lang }) => {
  const body = matched.filter(({ claim }) => !claim.inTitle);
  const news = body.filter(({ claim }) => claim.line <= LAST_OF_NEWS);
  return matched.flatMap((headline): Finding[] => {
    if (!headline.claim.inTitle) return [];
    return headline.claim.quantities.filter(isExact).flatMap((mine): Finding[] => {
      const [first, ...others] = alike(mine, news);
      if (!first || !isExact(first) || others.some(({ value }) => value !== first.value)) return [];
      if (!isDigitSlip(mine.value, first.value) || isReported(mine, headline, matched)) return [];
      if (body.some(({ claim }) => claim.quantities.some(({ value }) => value === mine.value))) return [];
      const [claimed, known] = [String(mine.value), String(first.value)];
      return [
        findingOf(
          { kind: 'figure', at: mine, claim: headline.claim.id, claimed, known },
          unreported('article'),
          lang,
        ),
      ];
    });
  });
};
