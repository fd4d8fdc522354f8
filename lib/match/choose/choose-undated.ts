import type { ExtractedClaim } from '../../claims/claim-of';
import { HAPPENING } from '../../claims/happening-nouns';
import { RECURRING, SAYING } from '../../events/kinds';
import { ANOTHER_ONE, COMING_ONE, FORMER_ONE } from '../rules/another-one';
import { DEFINITE, isFrame, isOther } from '../rules/likelier-another';
import type { ClaimContext } from '../score/claim-context';
import type { Evidence, Scored } from '../score/evidence';
import type { Story } from '../score/rank';
import { MARGIN, NAMED_PLACE, OF_KIND, SAME_PARTIES, SAME_WITH_DATE, SAME_WITHOUT_DATE } from '../weights';
import { isEnoughUndated } from './enough-undated';
import { isBare, isSpecific } from './specific';

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

/** "Kiev từng nhiều lần tuyên bố": what was before, or is always. */
const HABITUAL = /(?<!\p{L})(?:từng|luôn|thường(?! dân)|thường xuyên|nhiều lần|vẫn)(?!\p{L})/iu;

/** What comes again: the next one lies ahead, and the last one before it is not the one that is news. */
const isAnotherOne = (
  { event, place }: Evidence,
  { words }: ExtractedClaim,
  referenceDay: string | null,
): boolean =>
  RECURRING.has(event.type) &&
  (place ?? 0) < NAMED_PLACE &&
  (FORMER_ONE.test(words) || (COMING_ONE.test(words) && referenceDay !== null && event.date <= referenceDay));

/** "vụ tấn công", "cuộc gặp" anywhere in a clause: its kind named as something known. */
const KNOWN = new RegExp(`(?<!\\p{L}|một |những |các |nhiều )(?:${HAPPENING}|trận)\\s+\\p{L}`, 'iu');
/**
 * Words that a clause which does not name it so shares with an event told elsewhere; more, when somebody said
 * something.
 */
const RETOLD_WORDS = 0.1;
const RETOLD_SAYING = 0.3;

/** What the text tells under its day elsewhere, told once more without it, as titles and leads do. */
const isRetold = ({ content, words, type, place, figure, event }: Evidence, claim: ExtractedClaim): boolean =>
  content >= SAME_WITH_DATE &&
  (SAYING.has(event.type)
    ? words >= RETOLD_SAYING
    : words >= RETOLD_WORDS || claim.line <= 1 || KNOWN.test(claim.words)) &&
  type >= OF_KIND &&
  event.type !== 'other' &&
  place !== 0 &&
  (figure !== 0 || place === 1) &&
  !isBare(claim) &&
  !HABITUAL.test(claim.words) &&
  !ANOTHER_ONE.test(claim.words) &&
  claim.modality === 'happened';

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
  const first = best.one;
  if (isFrame(first, claim)) return null;
  if (told.has(first.event.id) && isRetold(first, claim)) return first;
  if (first.content < SAME_WITHOUT_DATE + (times.length > 0 ? MARGIN : 0)) return null;
  if (isAnotherOne(first, claim, referenceDay)) return null;
  const isKnown = first.event.id === topic;
  const isClear = !second || best.score - second.score >= MARGIN;
  if (isClear && isStrikeOfToday(first, claim, referenceDay)) return first;
  if (!isKnown && (isBare(claim) || !isSpecific(first, claim, false))) return null;
  if (!isKnown && !isEnoughUndated(first, claim, referenceDay)) return null;
  if (!isKnown && isOther(first, claim, referenceDay)) return null;
  return !second || best.score - second.score >= MARGIN_UNDATED ? first : null;
}
