import type { ExtractedClaim } from '../../claims/claim-of';
import { isGeneral } from '../rules/general';
import { isPlural, isSum } from '../rules/many';
import { isAside, isRuledOut, wordsOf } from '../rules/ruled-out';
import { isYetToCome } from '../rules/still-to-come';
import type { ClaimContext } from '../score/claim-context';
import type { Evidence, Scored } from '../score/evidence';
import { inOrder, scoredBy, type Story } from '../score/rank';
import { type Dated, datedBy, saysDay } from '../score/told-times';
import type { MatchSources } from '../sources';
import type { Match } from '../types';
import { RELATED, RETOLD, SHOWN } from '../weights';
import { chooseAgainstDate } from './choose-against-date';
import { chooseOnDay } from './choose-on-day';
import { chooseUndated } from './choose-undated';
import { toMatch } from './to-match';

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

/** The events among which one is chosen. */
interface Choice {
  /** Those that do not lie ahead, as they were weighed. */
  past: readonly Evidence[];
  /** Those of them that are worth showing, best first. */
  ranked: readonly Scored[];
  bestContent: number;
  dated: Dated;
}

function choose(
  choice: Choice,
  context: ClaimContext,
  story: Story,
  sources: MatchSources,
): Pick<MatchedClaim, 'same' | 'againstDate'> {
  const { past, ranked, bestContent, dated } = choice;
  const { referenceDay } = sources;
  const none = { same: null, againstDate: false };
  const words = wordsOf(context, sources);
  if (isSum(words, { day: context.times.some(saysDay), month: dated !== null })) return none;
  if (!dated && isGeneral(words)) return none;
  const plural = bestContent < RETOLD && isPlural(words);
  const same = dated
    ? chooseOnDay(ranked, context, story.topic, bestContent)
    : chooseUndated(ranked, context, story, referenceDay);
  if (same && !isRuledOut(same, { dated, plural }, context, sources)) return { same, againstDate: false };
  if (dated !== 'told' || plural) return none;
  const misdated = chooseAgainstDate(context, past, story.topic, sources);
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
  const { claim } = context;
  const { text, referenceDay, publicationDay } = sources;
  const dated = datedBy(context, text);
  const topic = evidence.find(({ event }) => event.id === story.topic) ?? null;
  const past = evidence.filter((one) => !isYetToCome(one, context, referenceDay, publicationDay === null));
  // "Hai lần trước diễn ra hôm 12/2 và 18/3" goes on about the kind of the event before.
  const kin = dated && claim.types.length === 0 && topic ? topic.event.type : null;
  const scored = scoredBy(past, context, story, { dated: dated !== null, kin, referenceDay });
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
