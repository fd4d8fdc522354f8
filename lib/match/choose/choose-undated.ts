import type { ExtractedClaim } from '../../claims/claim-of';
import { RECURRING } from '../../events/kinds';
import { COMING_ONE, FORMER_ONE } from '../rules/another-one';
import { isBare } from '../rules/bare';
import { DEFINITE, isFrame, isOther } from '../rules/likelier-another';
import type { ClaimContext } from '../score/claim-context';
import type { Evidence, Scored } from '../score/evidence';
import type { Story } from '../score/rank';
import { MARGIN, NAMED_PLACE, OF_KIND, SAME_PARTIES, SAME_WITHOUT_DATE } from '../weights';
import { isEnoughUndated } from './enough-undated';
import { isRetold } from './retold';
import { isSpecificUndated } from './specific';

/**
 * "Cuộc gọi kéo dài hơn hai giờ": words that name nobody and no place go on about what the text speaks of, when they name
 * its kind and no other event of that kind fits better.
 */
function goingOn(ranked: readonly Scored[], claim: ExtractedClaim, topic: string | null): Evidence | null {
  if (claim.participants.length + claim.places.length > 0 || !DEFINITE.test(claim.words)) return null;
  const known = ranked.find(({ one }) => one.event.id === topic);
  if (!known || known.one.type < OF_KIND) return null;
  const better = ranked.some(({ one, score }) => one.type >= OF_KIND && score > known.score + MARGIN);
  return better ? null : known.one;
}

/** What comes again: the next one lies ahead, and the last one before it is not the one that is news. */
const isAnotherOne = (
  { event, place }: Evidence,
  { words }: ExtractedClaim,
  referenceDay: string | null,
): boolean =>
  RECURRING.has(event.type) &&
  (place ?? 0) < NAMED_PLACE &&
  (FORMER_ONE.test(words) || (COMING_ONE.test(words) && referenceDay !== null && event.date <= referenceDay));

/** "Nga không kích dữ dội thủ đô Kiev" as the news of the page: the strike of its own day there. */
const isStrikeOfToday = (
  { event, type, place, participants }: Evidence,
  claim: ExtractedClaim,
  referenceDay: string | null,
): boolean =>
  event.type === 'strike' &&
  event.date === referenceDay &&
  type >= OF_KIND &&
  place === 1 &&
  (participants ?? 0) >= SAME_PARTIES &&
  (claim.inTitle || claim.line <= 1) &&
  claim.modality === 'happened';

/** Whether the claim shares enough with the event, of these days, to be about it and no likelier one. */
const isTold = (one: Evidence, claim: ExtractedClaim, referenceDay: string | null): boolean =>
  !isBare(claim) &&
  isSpecificUndated(one, claim) &&
  isEnoughUndated(one, claim, referenceDay) &&
  !isOther(one, claim, referenceDay);

/** The best must be so much better than the next event, by its score. */
const MARGIN_UNDATED = MARGIN / 2;

/**
 * The best event for a claim without a day; a month or year alone asks for more. `referenceDay`: ISO, null when unknown.
 */
export function chooseUndated(
  ranked: readonly Scored[],
  { claim, times }: ClaimContext,
  { topic, told }: Pick<Story, 'topic' | 'told'>,
  referenceDay: string | null,
): Evidence | null {
  const goesOn = goingOn(ranked, claim, topic);
  if (goesOn) return goesOn;
  const [best, second] = ranked;
  if (!best) return null;
  const { one } = best;
  if (isFrame(one, claim)) return null;
  if (told.has(one.event.id) && isRetold(one, claim)) return one;
  if (one.content < SAME_WITHOUT_DATE + (times.length > 0 ? MARGIN : 0)) return null;
  if (isAnotherOne(one, claim, referenceDay)) return null;
  const ahead = second ? best.score - second.score : Number.POSITIVE_INFINITY;
  if (ahead >= MARGIN && isStrikeOfToday(one, claim, referenceDay)) return one;
  if (one.event.id !== topic && !isTold(one, claim, referenceDay)) return null;
  return ahead >= MARGIN_UNDATED ? one : null;
}
