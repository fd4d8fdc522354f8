import type { ExtractedClaim } from '../claims/claim-of';
import { SAYING } from '../events/kinds';
import { chooseAgainstDate } from './choose-against-date';
import { chooseOnDay } from './choose-on-day';
import { chooseUndated } from './choose-undated';
import { datePart, isBygone, isYetToCome } from './date-part';
import { isPlural, isSum } from './many';
import type { MatchSources } from './match-claims';
import { isProposal } from './proposals';
import type { ClaimContext, Evidence, Scored } from './score';
import { isOfSaying } from './time-of';
import { saysDay, saysMonth } from './told-times';
import { toMatch } from './to-match';
import type { Match } from './types';
import { CONTINUITY, MISDATED, RATHER, TOLD, RELATED, RETOLD, SHOWN, WEIGHTS } from './weights';

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
 * The events behind the chosen one, best first. What goes on about the paragraph's event without a day of its own is
 * shown beside that event, unless another says much more of it; one that retells the claim comes before one that only
 * shares its day.
 */
function inOrder(
  ranked: readonly Scored[],
  { same, topic, bestContent }: { same: Evidence | null; topic: string | null; bestContent: number },
): Scored[] {
  const order = ranked.filter(({ one }) => one !== same);
  if (same) return order;
  const [first] = order;
  const ahead = order.findIndex(
    ({ one }) =>
      one.event.id === topic ||
      (first && first.one.content < RETOLD && one.content - first.one.content >= MISDATED),
  );
  const one = order[ahead]?.one;
  if (ahead > 0 && one && bestContent - one.content < RATHER) order.unshift(...order.splice(ahead, 1));
  return order;
}

/** What came before or after the happening: "Trước đó, ngày 1/3 …", "vòng hai diễn ra ngày 10/4", "lần nói chuyện trước". */
const ANOTHER =
  /^[^\p{L}]*(?:trước đó|sau đó|tiếp đó)|(?<!\p{L})(?:lần|vòng|đợt|cuộc)(?:\s+\p{L}+){0,2}\s+(?:trước|sau|tiếp theo|kế tiếp|hai|ba|tư|cuối)(?!\p{L})/iu;

/** Once the text has told an event under its day, words about it on another day are news of their own: "Nhà Trắng xác nhận ngày 25/11". */
const followsUp = ({ types, words }: ExtractedClaim): boolean =>
  types.some((type) => SAYING.has(type)) || ANOTHER.test(words);

/** Whether a told day is no misdated one of the event: a day of speaking, of a plan, or of what followed. */
const isAside = (
  one: Evidence,
  context: ClaimContext,
  { text, articleDay }: MatchSources,
  isDated: (event: string) => boolean,
): boolean =>
  isBygone(one, context, articleDay) ||
  (!SAYING.has(one.event.type) && context.times.every((time) => isOfSaying(text, context.claim, time))) ||
  (isDated(one.event.id) && followsUp(context.claim));

/** Chooses the event of a claim, or none, and orders the others behind it. */
export function decide(
  context: ClaimContext,
  evidence: readonly Evidence[],
  topic: string | null,
  sources: MatchSources,
  isDated: (event: string) => boolean,
  told: ReadonlySet<string> = new Set(),
): MatchedClaim {
  const { claim } = context;
  const dated = context.times.some((time) => saysDay(time) || saysMonth(time, sources.text));
  const topicType = evidence.find(({ event }) => event.id === topic)?.event.type;
  const past = evidence.filter(
    (one) => !isYetToCome(one, context, sources.articleDay, sources.reportsUntil === null),
  );
  const scored = past
    .map((one): Scored => {
      const going = one.event.id === topic && (!dated || one.date === 1) ? CONTINUITY : 0;
      // "Hai lần trước diễn ra hôm 12/2 và 18/3" goes on about the kind of the event before.
      const kin = dated && claim.types.length === 0 && one.event.type === topicType ? CONTINUITY : 0;
      return {
        one,
        score:
          (1 - WEIGHTS.date) * one.content +
          WEIGHTS.date * datePart(one, context, sources.articleDay) +
          going +
          kin +
          (told.has(one.event.id) ? TOLD : 0),
      };
    })
    .sort((a, b) => b.score - a.score);
  const ranked = scored.filter(
    ({ score, one }) => score >= RELATED || one.event.id === topic || told.has(one.event.id),
  );
  const bestContent = Math.max(0, ...past.map(({ content }) => content));
  const words = sources.text.slice(claim.start, claim.end);
  const plural =
    (bestContent < RETOLD && isPlural(words)) ||
    isSum(words, { day: context.times.some(saysDay), month: dated });
  let same = plural
    ? null
    : dated
      ? chooseOnDay(ranked, context, topic, bestContent)
      : chooseUndated(ranked, context, topic, sources.articleDay, told);
  if (same && (isProposal(same, claim) || isBygone(same, context, sources.articleDay))) same = null;
  const misdated =
    dated && !same && !plural ? chooseAgainstDate(context, past, topic, sources.articleDay) : null;
  const against = misdated && !isAside(misdated, context, sources, isDated) ? misdated : null;
  same ??= against;
  const order = inOrder(ranked, { same, topic: dated ? null : topic, bestContent });
  const first = same ? scored.find(({ one }) => one === same) : undefined;
  const shown = [...(first ? [first] : []), ...order].slice(0, SHOWN);
  const matches = shown.map(({ one, score }) => toMatch(one, score, one === same, context, sources));
  return {
    claim,
    same,
    againstDate: against !== null,
    evidence,
    matches,
    topic: evidence.find(({ event }) => event.id === topic) ?? null,
  };
}
