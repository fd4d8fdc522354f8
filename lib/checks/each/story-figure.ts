import { isQuotation } from '../../claims/attribution';
import type { ClaimQuantity } from '../../claims/types';
import type { EventRecord, Quantity } from '../../events/types';
import { dateFit } from '../../match/compare/date-fit';
import { daysOf } from '../../match/compare/dates';
import { agreesWith, sameKind } from '../../match/compare/figures';
import { isDigitSwap } from '../../match/compare/slips';
import type { MatchedClaim } from '../../match/match-claims';
import { isPlural } from '../../match/rules/many';
import type { Check, CheckContext } from '../context';
import { evidenceOf } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { isStory } from '../reading/about';
import { isSameCount } from '../reading/figure-slip';
import type { Finding } from '../types';

/** Sums over a longer time, and what a number is compared with. */
const OTHER =
  /(?<!\p{L})(?:từ đầu|kể từ|đến nay|trong (?:năm|tháng)|tổng (?:số|cộng)|so với|trước đó|lần trước|khác)(?!\p{L})/iu;

/** The events that title or lead tell as the page's news. */
const storiesOf = (context: CheckContext): EventRecord[] => {
  const told = new Map(
    context.matched.flatMap(({ same }) => (same ? [[same.event.id, same.event] as const] : [])),
  );
  return [...told.values()].filter((event) => event.grounds && isStory(event, context));
};

/** Whether a clause tells no day but the event's own, or one that is taken for a slip of it. */
const isOfItsDays = (
  { claim, same, againstDate }: MatchedClaim,
  event: EventRecord,
  { times }: CheckContext,
): boolean =>
  (againstDate && same?.event.id === event.id) ||
  claim.times
    .flatMap((index) => times[index] ?? [])
    .filter(({ value }) => daysOf(value) !== null)
    .every((time) => dateFit(time, event) > 0);

function swapped(quantity: ClaimQuantity, event: EventRecord): Quantity | null {
  if (event.disagreements.some(({ values }) => values.includes(quantity.value))) return null;
  const kin = event.quantities.filter((known) => isSameCount(quantity, known, event));
  if (kin.some((known) => agreesWith(quantity, known))) return null;
  const [known, ...more] = kin.filter(({ value }) => isDigitSwap(quantity.value, value));
  return known && more.length === 0 ? known : null;
}

function check(one: MatchedClaim, stories: readonly EventRecord[], context: CheckContext): Finding[] {
  const { claim, same } = one;
  const words = context.text.slice(claim.start, claim.end);
  if (claim.modality !== 'happened' || isQuotation(context.text, claim)) return [];
  if (OTHER.test(words) || isPlural(words)) return [];
  const ofDay = one.evidence.filter(({ date }) => (date ?? 0) > 0).map(({ event }) => event);
  return claim.quantities.flatMap((quantity): Finding[] => {
    const others = [...ofDay, ...(same ? [same.event] : [])];
    if (
      quantity.mod ||
      others.some(({ quantities }) =>
        quantities.some((known) => sameKind(quantity, known) && agreesWith(quantity, known)),
      )
    )
      return [];
    const found = stories.flatMap((event) => {
      const known = isOfItsDays(one, event, context) ? swapped(quantity, event) : null;
      return known ? [{ event, known }] : [];
    });
    const [slip, ...more] = found;
    const cited = slip && more.length === 0 && evidenceOf(slip.event, context.publicationDay);
    if (!cited) return [];
    const [claimed, known] = [String(quantity.value), String(slip.known.value)];
    return [
      findingOf({ kind: 'figure', at: quantity, claim: claim.id, claimed, known }, cited, context.lang),
    ];
  });
}

/**
 * A number of three digits or more that two digits in another order make the news' own figure of the same things, in
 * whatever clause it stands.
 */
export const storyFigureCheck: Check = (context) => {
  const stories = storiesOf(context);
  return stories.length === 0 ? [] : context.matched.flatMap((one) => check(one, stories, context));
};
