import type { ExtractedClaim } from '../claims/claim-of';
import { MS_A_DAY } from '../time/iso-days';
import { decide, type MatchedClaim } from './choose/decide';
import type { ToldTime } from './compare/date-fit';
import { daysOf } from './compare/dates';
import { wordIndex } from './compare/words';
import type { ClaimContext } from './score/claim-context';
import { contextOf } from './score/context-of';
import type { Evidence } from './score/evidence';
import { type Prepared, preparedEvents } from './score/prepare';
import { weigh } from './score/weigh';
import type { MatchSources } from './sources';
import { mayTell } from './split-claim';
import { type Topic, topicOf } from './topic';
import { LEAST_WORDS } from './weights';

/**
 * So many events that share most of the claim's words are weighed, besides those of its days and of the text's topic.
 */
const MOST_ALIKE = 60;

/**
 * Steps in which likeness is counted: sorting the shares of a thousand events for every clause would cost more than
 * weighing.
 */
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

/** Stretches longer than this tell the frame of a story, not a day of it, in days. */
const FRAME = 62;

/** Whether the days that a claim and the sentences before it tell are an event's. */
function daysOfContext({ times, nearby }: ClaimContext): (event: Prepared) => boolean {
  const spans = [...times, ...nearby]
    .flatMap(({ value }) => daysOf(value) ?? [])
    .filter(({ grain }) => grain !== 'open')
    .map(({ from, to }) => ({ start: Date.parse(from), end: Date.parse(to) }))
    .filter(({ start, end }) => end - start <= FRAME * MS_A_DAY);
  return ({ span }) => spans.some(({ start, end }) => start <= span.end && end >= span.start);
}

/** Weighs the events that are most alike, and those that the text tells of as it stands; `words` by event, 0..1. */
function weighAll(
  events: readonly Prepared[],
  context: ClaimContext,
  words: Float64Array,
  isToldOf: (event: Prepared) => boolean,
): Evidence[] {
  const enough = Math.max(LEAST_WORDS, leastOf(words, MOST_ALIKE));
  const evidence: Evidence[] = [];
  events.forEach((event, index) => {
    const share = words[index] ?? 0;
    if (share >= enough || isToldOf(event)) evidence.push(weigh(context, event, share));
  });
  return evidence;
}

/** Holds the claims of one text against its candidates; claims come in reading order. */
export interface Matcher {
  /** A clause; `counted`: a day that was counted from another event, `nearby`: days told before it. */
  whole(claim: ExtractedClaim, nearby: readonly ToldTime[], counted: ToldTime | null): MatchedClaim;
  /** A part of a clause; null when no event comes near enough. */
  part(claim: ExtractedClaim, nearby: readonly ToldTime[]): MatchedClaim | null;
  /** Takes in what a clause was found to be about. */
  note(claim: ExtractedClaim, same: Evidence | null): void;
  /** A clause without a day once more, when the events (by id) that the text tells under their day are known. */
  again(first: MatchedClaim, told: ReadonlySet<string>): MatchedClaim;
}

const NOTHING_TOLD: ReadonlySet<string> = new Set();

/** What the claims of a text are held against. */
interface Held {
  sources: MatchSources;
  events: readonly Prepared[];
  /** By event, the share of a claim's weighted words that it has, 0..1. */
  overlaps: (words: ReadonlySet<string>) => Float64Array;
  topic: Topic;
}

/** Decides about a claim, once the events (by id) that the text tells under their day are known. */
type Decider = (told: ReadonlySet<string>) => MatchedClaim;

function deciderOf({ sources, events, overlaps, topic }: Held, context: ClaimContext): Decider {
  const isNear = daysOfContext(context);
  const evidence = weighAll(
    events,
    context,
    overlaps(context.words),
    (event) => topic.has(event.event) || isNear(event),
  );
  const speaksOf = topic.at(context.claim, evidence);
  return (told) => decide(context, evidence, { topic: speaksOf, told, isDated: topic.isDated }, sources);
}

/** A part of a clause by itself: neither the days beside it nor the paragraph's event add to it. */
function matchPart({ sources, events, overlaps, topic }: Held, context: ClaimContext): MatchedClaim | null {
  const words = overlaps(context.words);
  const mayTellAny = events.some(({ event }, index) => mayTell(context.claim, words[index] ?? 0, event.type));
  if (!mayTellAny) return null;
  const evidence = weighAll(events, context, words, () => false);
  return decide(context, evidence, { topic: null, told: NOTHING_TOLD, isDated: topic.isDated }, sources);
}

/** The matcher of a text, over one index of the words of its candidates. */
export function matcherOf(sources: MatchSources): Matcher {
  const events = preparedEvents(sources.candidates);
  const overlaps = wordIndex(events.map(({ words }) => words));
  const held: Held = { sources, events, overlaps, topic: topicOf(sources.text) };
  const undecided = new Map<ExtractedClaim, Decider>();
  return {
    whole(claim, nearby, counted) {
      const read = contextOf(claim, nearby, sources);
      const context = counted ? { ...read, times: [counted, ...read.times] } : read;
      const among = deciderOf(held, context);
      const first = among(NOTHING_TOLD);
      const counts = claim.times.some((index) => sources.times[index]?.fromEvent);
      if (context.times.length === 0 && !counts && !first.same) undecided.set(claim, among);
      return first;
    },
    part: (claim, nearby) => matchPart(held, contextOf(claim, nearby, sources)),
    note: held.topic.note,
    again: (first, told) => (first.same ? first : (undecided.get(first.claim)?.(told) ?? first)),
  };
}
