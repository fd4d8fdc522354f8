import type { ExtractedClaim } from '../../claims/claim-of';
import { SAYING } from '../../events/kinds';
import type { ClaimContext } from '../score/claim-context';
import type { Evidence } from '../score/evidence';
import type { Story } from '../score/rank';
import type { Dated } from '../score/told-times';
import type { MatchSources } from '../sources';
import { RETOLD } from '../weights';
import { ONE_BESIDE } from './another-one';
import { isOfSaying, isTooEarly } from './day-of-saying';
import { areOtherSides } from './likelier-another';
import { isLimit } from './limit-day';
import { isOneOfMany } from './many';
import { agreesToSwap, isProposal } from './proposals';
import { isBygone } from './still-to-come';
import { isToldOtherwise } from './told-otherwise';

/** The words of a claim as they stand in the text. */
export const wordsOf = ({ claim }: ClaimContext, { text }: MatchSources): string =>
  text.slice(claim.start, claim.end);

/**
 * Whether the event that fits best is not what the claim tells of: a wish, a plan, of others, another in so many words,
 * one of several, words of a month.
 */
export const isRuledOut = (
  one: Evidence,
  { dated, plural }: { dated: Dated; plural: boolean },
  context: ClaimContext,
  sources: MatchSources,
): boolean =>
  isProposal(one, context.claim) ||
  isBygone(one, context, sources.referenceDay) ||
  areOtherSides(context.claim, one) ||
  isToldOtherwise(one, context.claim) ||
  (plural && isOneOfMany(wordsOf(context, sources), one)) ||
  // "sau hội nghị tháng trước": the same people say something every week.
  (dated === 'about' && (SAYING.has(one.event.type) || agreesToSwap(one, context.claim)));

/**
 * Once the text has told an event under its day, words about it on another day are news of their own: "Nhà Trắng xác
 * nhận ngày 25/11".
 */
const followsUp = ({ types, words }: ExtractedClaim): boolean =>
  types.some((type) => SAYING.has(type)) || ONE_BESIDE.test(words);

/** Whether a told day is no misdated one of the event: a limit, a day of speaking, of a plan, or of what followed. */
export const isAside = (
  one: Evidence,
  context: ClaimContext,
  { text, referenceDay }: MatchSources,
  { isDated }: Story,
): boolean =>
  isBygone(one, context, referenceDay) ||
  (one.content < RETOLD && context.times.every((time) => isLimit(text, time))) ||
  (!SAYING.has(one.event.type) &&
    context.times.every(
      (time) => isOfSaying(text, context.claim, time) && !isTooEarly(context.claim, time, one.event),
    )) ||
  (isDated(one.event.id) && followsUp(context.claim));
