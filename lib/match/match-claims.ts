import type { ExtractedClaim } from '../claims/claim-of';
import type { EventRecord } from '../events/types';
import type { TimeExpression } from '../time/types';
import { contextOf, daysBefore } from './context-of';
import { daysOf, type ToldTime } from './dates';
import { decide, type MatchedClaim } from './decide';
import { type Prepared, preparedEvents } from './prepare';
import { type ClaimContext, type Evidence, weigh } from './score';
import { mayTell, splitClaim } from './split-claim';
import { topicOf } from './topic';
import { LEAST_WORDS } from './weights';
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

/** So many events that share most of the claim's words are weighed, besides those of its days and of the text's topic. */
const MOST_ALIKE = 60;

/** Steps in which likeness is counted: sorting the shares of a thousand events for every clause would cost more than weighing. */
const STEPS = 200;

/** The likeness that about the n most alike reach, from their shares 0..1. */
function leastOf(shares: Float64Array, n: number): number {
  const counts = new Uint16Array(STEPS + 1);
  for (const share of shares)
    counts[Math.floor(share * STEPS)] = (counts[Math.floor(share * STEPS)] ?? 0) + 1;
  let step = STEPS;
  for (let reached = counts[step] ?? 0; reached < n && step > 0; reached += counts[step] ?? 0) step -= 1;
  return step / STEPS;
}

/** Stretches longer than this tell the frame of a story, not a day of it. */
const FRAME = 62 * 86_400_000;

/** Whether the days that a claim and the sentences before it tell are an event's. */
function daysOfContext({ times, nearby }: ClaimContext): (event: Prepared) => boolean {
  const spans = [...times, ...nearby]
    .flatMap(({ value }) => daysOf(value) ?? [])
    .filter(({ grain }) => grain !== 'open')
    .map(({ from, to }) => ({ start: Date.parse(from), end: Date.parse(to) }))
    .filter(({ start, end }) => end - start <= FRAME);
  return ({ span }) => spans.some(({ start, end }) => start <= span.end && end >= span.start);
}

/** Holds every claim against the candidates; the result is in reading order, a part behind the clause that holds it. */
export function matchClaims(sources: MatchSources): MatchedClaim[] {
  const prepared = preparedEvents(sources.candidates);
  const overlaps = wordIndex(prepared.map(({ words }) => words));
  const topic = topicOf(sources.text);
  const again = new Map<ExtractedClaim, (told: ReadonlySet<string>) => MatchedClaim>();
  /** `going`: it may go on about what was told before. */
  const among = (context: ClaimContext, words: Float64Array, going: boolean): MatchedClaim => {
    const enough = Math.max(LEAST_WORDS, leastOf(words, MOST_ALIKE));
    const evidence: Evidence[] = [];
    const isNear = daysOfContext(context);
    prepared.forEach((event, index) => {
      const share = words[index] ?? 0;
      if (share >= enough || (going && (topic.has(event.event) || isNear(event))))
        evidence.push(weigh(context, event, share));
    });
    const goingOn = going ? topic.at(context.claim, evidence) : null;
    const first = decide(context, evidence, goingOn, sources, topic.isDated);
    const counts = context.claim.times.some((index) => sources.times[index]?.fromEvent);
    if (going && context.times.length === 0 && !counts && !first.same)
      again.set(context.claim, (told) => decide(context, evidence, goingOn, sources, topic.isDated, told));
    return first;
  };
  /** `counted`: a day that was counted from another event. */
  const matchOne = (claim: ExtractedClaim, nearby: ToldTime[], counted: ToldTime | null): MatchedClaim => {
    const context = contextOf(claim, nearby, sources);
    if (counted) context.times = [counted, ...context.times];
    return among(context, overlaps(context.words), true);
  };
  const matchPart = (part: ExtractedClaim, nearby: ToldTime[]): MatchedClaim | null => {
    const context = contextOf(part, nearby, sources);
    const words = overlaps(context.words);
    const near = prepared.some(({ event }, index) => mayTell(part, words[index] ?? 0, event.type));
    return near ? among(context, words, false) : null;
  };
  const found = sources.claims.flatMap((claim, index) => {
    const nearby = daysBefore(index, sources);
    const matched = splitClaim(matchOne(claim, nearby, null), sources.times, {
      part: (part) => matchPart(part, nearby),
      rest: (rest, counted) => matchOne(rest, nearby, counted),
    });
    topic.note(claim, matched[0]?.same ?? null);
    return matched;
  });
  const told = new Set(found.flatMap(({ same }) => (same?.date === 1 ? [same.event.id] : [])));
  const retold = found.map((one) => (one.same ? one : (again.get(one.claim)?.(told) ?? one)));
  return retold.map((one, index) => ({ ...one, claim: { ...one.claim, id: `c${index + 1}` } }));
}
