import type { ExtractedClaim } from '../claims/claim-of';
import type { EventRecord } from '../events/types';
import type { TimeExpression } from '../time/types';
import { contextOf, daysBefore } from './context-of';
import type { ToldTime } from './dates';
import { decide, type MatchedClaim } from './decide';
import { preparedEvents } from './prepare';
import { weigh } from './score';
import { splitClaim } from './split-claim';
import { topicOf } from './topic';
import { wordIndex } from './words';

export type { MatchedClaim } from './decide';

export interface MatchSources {
  text: string;
  claims: readonly ExtractedClaim[];
  times: readonly TimeExpression[];
  candidates: readonly EventRecord[];
  /** Day of publication, stated or inferred, ISO; null when unknown. Undated claims are news of these days. */
  articleDay: string | null;
  /** Reports up to this day count as earlier; null (unknown publication time) lets all count. */
  reportsUntil: string | null;
  lang: 'vi' | 'en';
}

/** Holds every claim against the candidates; the result is in reading order, a part behind the clause that holds it. */
export function matchClaims(sources: MatchSources): MatchedClaim[] {
  const prepared = preparedEvents(sources.candidates);
  const overlaps = wordIndex(prepared.map(({ words }) => words));
  const topic = topicOf(sources.text);
  const matchOne = (
    claim: ExtractedClaim,
    { nearby, going, counted }: { nearby: readonly ToldTime[]; going: boolean; counted?: ToldTime },
  ): MatchedClaim => {
    const context = contextOf(claim, nearby, sources);
    if (counted) context.times = [counted, ...context.times];
    const words = overlaps(context.words);
    const evidence = prepared.map((event, index) => weigh(context, event, words[index] ?? 0));
    return decide(context, evidence, going ? topic.at(claim, evidence) : null, sources);
  };
  const found = sources.claims.flatMap((claim, index) => {
    const nearby = daysBefore(index, sources);
    const whole = matchOne(claim, { nearby, going: true });
    const matched = splitClaim(whole, sources.times, {
      part: (part) => matchOne(part, { nearby, going: false }),
      rest: (rest, counted) => matchOne(rest, { nearby, going: true, ...(counted && { counted }) }),
    });
    topic.note(claim, matched[0]?.same ?? null);
    return matched;
  });
  return found.map((one, index) => ({ ...one, claim: { ...one.claim, id: `c${index + 1}` } }));
}
