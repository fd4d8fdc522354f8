import { BARE } from '../claims/quantities';
import type { ClaimQuantity } from '../claims/types';
import { agreesWith, sameKind } from '../match/figures';
import type { MatchedClaim } from '../match/match-claims';
import { isDigitSlip } from '../match/slips';
import { aboutOf } from './about';
import type { Check } from './context';
import { unreported } from './evidence';
import { findingOf } from './finding-of';
import type { Finding } from './types';

/** The lead and the first paragraph behind it tell what the headline tells. */
const NEWS_LINES = 2;
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
 * kind that lead and first paragraph tell: "500 tù binh" over "600 tù binh".
 */
export const headlineCheck: Check = ({ matched, lang }) => {
  const body = matched.filter(({ claim }) => !claim.inTitle);
  const news = body.filter(({ claim }) => claim.line <= NEWS_LINES);
  return matched.flatMap((headline): Finding[] => {
    if (!headline.claim.inTitle) return [];
    return headline.claim.quantities.filter(isExact).flatMap((mine): Finding[] => {
      const [first, ...others] = alike(mine, news);
      if (!first || !isExact(first) || others.some(({ value }) => value !== first.value)) return [];
      if (!isDigitSlip(mine.value, first.value) || isReported(mine, headline, matched)) return [];
      // Anywhere in the body, as any count: the headline may tell a part of it.
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
