import { BARE } from '../../claims/quantities';
import type { ClaimQuantity } from '../../claims/types';
import { agreesWith, sameKind } from '../../match/compare/figures';
import { isDigitSlip } from '../../match/compare/slips';
import type { MatchedClaim } from '../../match/match-claims';
import type { Check, CheckContext } from '../context';
import { evidenceOf, unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { aboutOf, LAST_OF_NEWS } from '../reading/about';
import { isNear, isRounding } from '../reading/counterpart';
import type { Finding } from '../types';

/** Smaller figures count all kinds of things. */
const LEAST = 10;

const isExact = ({ value, mod, what }: ClaimQuantity): boolean =>
  mod === undefined && value >= LEAST && what !== BARE;

/** Bodies that are recovered are those who died: "84 người thiệt mạng" over "48 thi thể". */
const DEAD = new Set(['killed', 'bodies']);
const countsAlike = (mine: ClaimQuantity, other: ClaimQuantity): boolean =>
  (mine.what === other.what && mine.unit === other.unit) || (DEAD.has(mine.what) && DEAD.has(other.what));

/** Figures of the body that count what a headline's figure counts; prisoners are soldiers where none are told apart. */
function alike(mine: ClaimQuantity, claims: readonly MatchedClaim[]): ClaimQuantity[] {
  const all = claims.flatMap(({ claim }) => claim.quantities);
  const same = all.filter((other) => countsAlike(mine, other));
  if (same.length > 0 || !EACH_SIDE.has(mine.what)) return same;
  return all.filter(({ what }) => EACH_SIDE.has(what));
}

/** Whether the record of a claim's event has a figure. */
function isReported(mine: ClaimQuantity, claim: MatchedClaim, matched: readonly MatchedClaim[]): boolean {
  const event = aboutOf(claim, matched)?.event;
  return event?.quantities.some((one) => sameKind(mine, one) && agreesWith(mine, one)) ?? false;
}

/** What neither grows after the first reports nor is told in parts. */
const SETTLED = new Set(['bodies', 'prisoners', 'soldiers', 'settlements', 'points', 'area']);

/** Of these a headline may tell those of both sides together. */
const EACH_SIDE = new Set(['prisoners', 'soldiers']);

/** Whether a figure is one of both sides, or the sum of two that the page tells. */
function isSumOfTold(value: number, what: string, { matched }: CheckContext): boolean {
  const told = matched.flatMap(({ claim }) => claim.quantities.map((one) => one.value));
  return told.some(
    (one) =>
      (EACH_SIDE.has(what) && (one * 2 === value || value * 2 === one)) ||
      told.some((other) => one !== other && one + other === value),
  );
}

/**
 * Whether the record of the event that headline and body both tell has the body's figure, and nothing makes the
 * headline's of those that the page tells.
 */
function isConfirmed(
  mine: ClaimQuantity,
  first: ClaimQuantity,
  headline: MatchedClaim,
  context: CheckContext,
): boolean {
  if (!SETTLED.has(mine.what) || !isNear(mine.value, first.value) || isRounding(mine.value, first.value))
    return false;
  const lead = context.matched.find(({ claim }) => !claim.inTitle && claim.quantities.includes(first));
  const event = lead?.same?.event;
  if (!event || lead.againstDate || !event.grounds) return false;
  if ((aboutOf(headline, context.matched)?.event.id ?? event.id) !== event.id) return false;
  if (!event.quantities.some((one) => sameKind(first, one) && one.value === first.value)) return false;
  return !isSumOfTold(mine.value, mine.what, context);
}

/** What the words before a sum call it: "gói", "khoản vay". */
const SUM = /(gói|khoản|quỹ|hợp đồng)(?:\s+\p{L}+){0,4}\s+$/iu;
const nounOf = ({ start }: ClaimQuantity, text: string): string | undefined =>
  SUM.exec(text.slice(Math.max(0, start - 32), start))?.[1]?.toLowerCase();

/** Whether both figures must be of the same thing: settled counts, or sums that are called the same. */
const isOfOne = (mine: ClaimQuantity, first: ClaimQuantity, text: string): boolean =>
  SETTLED.has(mine.what) ||
  (mine.what === 'money' && nounOf(mine, text) !== undefined && nounOf(mine, text) === nounOf(first, text));

/** The lead's figure where the record of the story's event has the headline's. */
function inBody(
  mine: ClaimQuantity,
  first: ClaimQuantity,
  headline: MatchedClaim,
  context: CheckContext,
): Finding[] {
  const event = aboutOf(headline, context.matched)?.event;
  const lead = context.matched.find(({ claim }) => !claim.inTitle && claim.quantities.includes(first));
  if (!event?.grounds || !lead || lead.againstDate || (lead.same ?? lead.topic)?.event.id !== event.id)
    return [];
  if (lead.claim.modality !== 'happened' || !isOfOne(mine, first, context.text)) return [];
  const kin = event.quantities.filter((one) => sameKind(mine, one));
  if (!kin.some(({ value }) => value === mine.value) || kin.some((one) => agreesWith(first, one))) return [];
  if (!isNear(mine.value, first.value) || isRounding(first.value, mine.value)) return [];
  if (isSumOfTold(mine.value, mine.what, context) || isSumOfTold(first.value, first.what, context)) return [];
  const cited = evidenceOf(event, context.publicationDay);
  if (!cited) return [];
  const [claimed, known] = [String(first.value), String(mine.value)];
  return [
    findingOf({ kind: 'figure', at: first, claim: lead.claim.id, claimed, known }, cited, context.lang),
  ];
}

/**
 * A figure of the headline that is nowhere in the body, beside the only one of its kind that lead and first paragraph
 * tell, where one slip of the pen makes the one of the other ("158 tù binh" over "185 tù binh"), or where the record has
 * one of the two. A figure that the body has anywhere, as a count of anything, may be a part that the headline tells.
 */
export const headlineCheck: Check = (context) => {
  const { matched, lang } = context;
  const body = matched.filter(({ claim }) => !claim.inTitle);
  const news = body.filter(({ claim }) => claim.line <= LAST_OF_NEWS);
  return matched.flatMap((headline): Finding[] => {
    if (!headline.claim.inTitle) return [];
    return headline.claim.quantities.filter(isExact).flatMap((mine): Finding[] => {
      const [first, ...others] = alike(mine, news);
      if (!first || !isExact(first) || others.some(({ value }) => value !== first.value)) return [];
      if (first.value === mine.value) return [];
      if (body.some(({ claim }) => claim.quantities.some(({ value }) => value === mine.value))) return [];
      if (isReported(mine, headline, matched)) return inBody(mine, first, headline, context);
      if (!isDigitSlip(mine.value, first.value) && !isConfirmed(mine, first, headline, context)) return [];
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
