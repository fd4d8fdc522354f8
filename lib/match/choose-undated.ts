import type { ExtractedClaim } from '../claims/claim-of';
import { RECURRING } from '../events/kinds';
import { freshness, RECENT_NEWS } from './date-part';
import type { ClaimContext, Evidence, Scored } from './score';
import { isBare, isSpecific } from './specific';
import { isEnoughUndated } from './undated';
import { MARGIN, NEARLY_ALL, OF_KIND, SAME_WITHOUT_DATE } from './weights';

/** What comes again, told by title and lead long after the event that is known: the news is a later one. */
const isOldNews = ({ event, words, figure, ordinal }: Evidence, articleDay: string | null): boolean =>
  articleDay !== null &&
  RECURRING.has(event.type) &&
  freshness(event, articleDay) < RECENT_NEWS &&
  words < NEARLY_ALL &&
  figure !== 1 &&
  ordinal !== 1;

/** A happening named as known: "Cuộc gọi …", "Hội nghị này …"; "một cuộc gặp mới" is another. */
const DEFINITE =
  /^[^\p{L}]*(?:cuộc|hội nghị|thượng đỉnh|vòng|đợt|vụ|lệnh|thỏa thuận|thoả thuận|phiên)\s(?!.{0,20}(?:mới|tiếp theo|kế tiếp)(?!\p{L}))/iu;

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

/** The best event for a claim without a day; a month or year alone asks for more. */
export function chooseUndated(
  ranked: readonly Scored[],
  { claim, times }: ClaimContext,
  topic: string | null,
  articleDay: string | null,
): Evidence | null {
  const goesOn = goingOn(ranked, claim, topic);
  if (goesOn) return goesOn;
  const [first, second] = ranked;
  if (!first || first.one.content < SAME_WITHOUT_DATE + (times.length > 0 ? MARGIN : 0)) return null;
  const isKnown = first.one.event.id === topic;
  if (!isKnown && (isBare(claim) || !isSpecific(first.one, claim, false))) return null;
  if (!isKnown && !isEnoughUndated(first.one, claim, articleDay)) return null;
  const isNews = claim.inTitle || claim.line <= 1;
  if (isNews && times.length === 0 && isOldNews(first.one, articleDay)) return null;
  return !second || first.score - second.score >= MARGIN / 2 ? first.one : null;
}
