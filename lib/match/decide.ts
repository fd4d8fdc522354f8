import type { ExtractedClaim } from '../claims/claim-of';
import { SAYING } from '../events/kinds';
import { ONE_BESIDE } from './another-one';
import { chooseAgainstDate } from './choose-against-date';
import { chooseOnDay } from './choose-on-day';
import { chooseUndated } from './choose-undated';
import { isBygone, isYetToCome } from './date-part';
import { isPlural, isSum } from './many';
import { isProposal } from './proposals';
import { inOrder, scoredBy, type Story } from './rank';
import type { ClaimContext, Evidence, Scored } from './score';
import type { MatchSources } from './sources';
import { isOfSaying } from './time-of';
import { saysDay, saysMonth } from './told-times';
import { toMatch } from './to-match';
import type { Match } from './types';
import { RELATED, RETOLD, SHOWN } from './weights';

/** What matching found out about one claim; the checks read it, the analysis shows `matches`. */
export interface MatchedClaim {
  claim: ExtractedClaim;
  /** The event that the claim is about, when one is chosen. */
  same: Evidence | null;
  /** Chosen although the claim tells another day. */
  againstDate: boolean;
  /** Every candidate, as it was weighed. */
  evidence: readonly Evidence[];
  matches: Match[];
  /** The event that the paragraph speaks of so far, as this claim fits it; null at its beginning. */
  topic: Evidence | null;
  /** The day that its "ba ngày sau …" gives, counted from the event of one of its parts; `time` is its index. */
  counted?: { time: number; day: string };
  /** The expression that counts from its event ("ba ngày sau"), by index, and the day that gives. */
  anchors?: { time: number; day: string };
}

/**
 * Once the text has told an event under its day, words about it on another day are news of their own: "Nhà Trắng xác
 * nhận ngày 25/11".
 */
const followsUp = ({ types, words }: ExtractedClaim): boolean =>
  types.some((type) => SAYING.has(type)) || ONE_BESIDE.test(words);

/** The events among which one is chosen. */
interface Choice {
  /** Those that do not lie ahead, as they were weighed. */
  past: readonly Evidence[];
  /** Those of them that are worth showing, best first. */
  ranked: readonly Scored[];
  bestContent: number;
  /** The claim tells a day or a month. */
  dated: boolean;
}

/** Whether a clause tells several happenings at once, which are none of them. */
function tellsSeveral(
  { claim, times }: ClaimContext,
  { bestContent, dated }: Choice,
  { text }: MatchSources,
): boolean {
  const words = text.slice(claim.start, claim.end);
  return (
    (bestContent < RETOLD && isPlural(words)) || isSum(words, { day: times.some(saysDay), month: dated })
  );
}

/** Whether a told day is no misdated one of the event: a day of speaking, of a plan, or of what followed. */
const isAside = (
  one: Evidence,
  context: ClaimContext,
  { text, articleDay }: MatchSources,
  { isDated }: Story,
): boolean =>
  isBygone(one, context, articleDay) ||
  (!SAYING.has(one.event.type) && context.times.every((time) => isOfSaying(text, context.claim, time))) ||
  (isDated(one.event.id) && followsUp(context.claim));

function choose(
  choice: Choice,
  context: ClaimContext,
  story: Story,
  sources: MatchSources,
): Pick<MatchedClaim, 'same' | 'againstDate'> {
  const { past, ranked, bestContent, dated } = choice;
  const { articleDay } = sources;
  const none = { same: null, againstDate: false };
  if (tellsSeveral(context, choice, sources)) return none;
  const same = dated
    ? chooseOnDay(ranked, context, story.topic, bestContent)
    : chooseUndated(ranked, context, story, articleDay);
  if (same && !isProposal(same, context.claim) && !isBygone(same, context, articleDay))
    return { same, againstDate: false };
  const misdated = dated ? chooseAgainstDate(context, past, story.topic, articleDay) : null;
  if (!misdated || isAside(misdated, context, sources, story)) return none;
  return { same: misdated, againstDate: true };
}

/** Chooses the event of a claim among those that were weighed, or none, and orders the others behind it. */
export function decide(
  context: ClaimContext,
  evidence: readonly Evidence[],
  story: Story,
  sources: MatchSources,
): MatchedClaim {
  const { claim, times } = context;
  const { text, articleDay, reportsUntil } = sources;
  const dated = times.some((time) => saysDay(time) || saysMonth(time, text));
  const topic = evidence.find(({ event }) => event.id === story.topic) ?? null;
  const past = evidence.filter((one) => !isYetToCome(one, context, articleDay, reportsUntil === null));
  // "Hai lần trước diễn ra hôm 12/2 và 18/3" goes on about the kind of the event before.
  const kin = dated && claim.types.length === 0 && topic ? topic.event.type : null;
  const scored = scoredBy(past, context, story, { dated, kin, articleDay });
  const ranked = scored.filter(
    ({ score, one: { event } }) => score >= RELATED || event.id === story.topic || story.told.has(event.id),
  );
  const bestContent = Math.max(0, ...past.map(({ content }) => content));
  const { same, againstDate } = choose({ past, ranked, bestContent, dated }, context, story, sources);
  const first = scored.find(({ one }) => one === same);
  const order = inOrder(ranked, { same, topic: dated ? null : story.topic, bestContent });
  const shown = [...(first ? [first] : []), ...order].slice(0, SHOWN);
  const matches = shown.map(({ one, score }) => toMatch(one, score, one === same, context, sources));
  return { claim, same, againstDate, evidence, matches, topic };
}
