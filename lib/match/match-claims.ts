import type { ExtractedClaim } from '../claims/extract-claims';
import { placesAround } from '../entities/gazetteer';
import { recogniseEntities } from '../entities/recognise';
import type { EntityId } from '../entities/types';
import type { EventRecord } from '../events/types';
import { contains } from '../text/span';
import type { TimeExpression } from '../time/types';
import { daysOf, eventSpan, type ToldTime, withYearTold } from './dates';
import { chooseAgainstDate, chooseOnDay, chooseUndated, PLURAL, type Scored } from './choose';
import { splitReports } from './reports';
import { type ClaimContext, type Evidence, type Prepared, weigh } from './score';
import type { Match, MatchField } from './types';
import { CONTINUITY, DATE_SHARE, RELATED } from './weights';
import { contentWords, inverseFrequencies } from './words';

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
}

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

/** At most so many events are shown for a claim. */
const SHOWN = 4;
/** Days from the page within which an undated claim of title and lead lies. */
const FRESH = 4;

const isPoint = (time: TimeExpression): boolean => time.type === 'date' || time.type === 'time';
/** Times that say when: months, years and open ranges tell the frame, days the happening. */
const saysDay = (time: TimeExpression): boolean => {
  const span = daysOf(time.value);
  return span !== null && (span.grain === 'day' || span.grain === 'range');
};
/** A month with its year said ("tháng 8 năm ngoái") dates a happening too. */
const saysMonth = (time: TimeExpression, text: string): boolean =>
  /^\d{4}-\d\d$/.test(time.value) && /năm|\d{4}/u.test(text.slice(time.start, time.end));

const wordsOf = ({ title, summary }: EventRecord): string => `${title.vi}. ${summary.vi}`;
const placesIn = (words: string): EntityId[] =>
  recogniseEntities(words).flatMap(({ kind, entity }) => (kind === 'place' ? [entity] : []));

function once<T>(make: () => T): () => T {
  let made: { value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

export function preparedEvents(candidates: readonly EventRecord[]): Prepared[] {
  return candidates.map((event) => ({
    event,
    words: contentWords(wordsOf(event)),
    named: once(() => placesIn(wordsOf(event))),
  }));
}

/** Holds every claim against the candidates; order and length of the result are those of the claims. */
export function matchClaims(sources: MatchSources): MatchedClaim[] {
  const prepared = preparedEvents(sources.candidates);
  const weightOf = inverseFrequencies(prepared.map(({ words }) => words));
  const topic = topicOf(sources.text);
  return sources.claims.map((claim, index) => {
    const context = contextOf(claim, index, sources);
    const evidence = prepared.map((event) => weigh(context, event, weightOf));
    const matched = decide(context, evidence, topic.at(claim, evidence), sources);
    topic.note(claim, matched.same);
    return matched;
  });
}

/** So much of a record's words recalls it. */
const RECALLED = 0.12;
/** How many chosen events a text is taken to have in mind. */
const IN_MIND = 4;
/** "cuộc điện đàm", "hội nghị này" in a later paragraph: names the kind of what was told before. */
const BACK_REFERENCE =
  /(?:^|[^\p{L}])(?:cuộc|hội nghị|thượng đỉnh|thỏa thuận|thoả thuận|phiên|vòng|đợt|vụ)(?!\p{L})/iu;

/** The event that a text speaks of, as far as it has been read: the paragraph's, else the last of the kind named again. */
function topicOf(text: string): {
  at(claim: ExtractedClaim, evidence: readonly Evidence[]): string | null;
  note(claim: ExtractedClaim, same: Evidence | null): void;
} {
  let line = -1;
  let event: string | null = null;
  let told: EventRecord[] = [];
  return {
    at: (claim, evidence) => {
      if (claim.line === line && event !== null) return event;
      if (!BACK_REFERENCE.test(text.slice(claim.start, claim.end))) return null;
      const ofKind = told.find(({ type }) => type === claim.types[0]);
      if (ofKind) return ofKind.id;
      const worded = evidence.filter(
        ({ words, event: { id } }) => words >= RECALLED && told.some((one) => one.id === id),
      );
      return worded.sort((a, b) => b.words - a.words)[0]?.event.id ?? null;
    },
    note: (claim, same) => {
      if (claim.line !== line) event = null;
      line = claim.line;
      if (!same) return;
      event = same.event.id;
      told = [same.event, ...told.filter(({ id }) => id !== same.event.id)].slice(0, IN_MIND);
    },
  };
}

function contextOf(
  claim: ExtractedClaim,
  index: number,
  { text, claims, times }: MatchSources,
): ClaimContext {
  const own = claim.times.flatMap((position) => times[position] ?? []).filter(isPoint);
  // The days told just before it, at most two claims back and nearest first, and the sentence around a clause.
  const nearby: ToldTime[] = [];
  for (let back = index - 1; back >= Math.max(0, index - 3) && nearby.length < 3; back -= 1) {
    const before = claims[back];
    if (!before) break;
    for (const position of [...before.times].reverse()) {
      const time = times[position];
      if (time && isPoint(time) && saysDay(time)) nearby.push(withYearTold(time, text));
    }
  }
  return {
    claim,
    words: contentWords(text.slice(claim.start, claim.end)),
    times: own.filter((time) => contains(claim, time)).map((time) => withYearTold(time, text)),
    nearby,
    places: claim.places,
  };
}

/** Days between an event and the page's day: undated news is fresh news. */
function freshness(event: EventRecord, articleDay: string | null): number {
  if (articleDay === null) return 0;
  const { from, to } = eventSpan(event);
  const day = Date.parse(articleDay);
  const distance =
    Date.parse(from) > day
      ? (Date.parse(from) - day) / 86_400_000 + 2
      : Math.max(0, (day - Date.parse(to)) / 86_400_000);
  if (distance <= FRESH) return 0.85;
  return distance <= 14 ? 0.55 : distance <= 60 ? 0.35 : 0.15;
}

/** The date's part of the score: own times decide, else the day told before, else freshness. */
function datePart(evidence: Evidence, context: ClaimContext, articleDay: string | null): number {
  const fresh = freshness(evidence.event, articleDay);
  if (evidence.date !== null && context.times.some(saysDay)) return evidence.date;
  if (evidence.date !== null && evidence.date > 0) return Math.max(evidence.date, 0.4 * fresh);
  if (evidence.date !== null && context.times.every((time) => daysOf(time.value) !== null))
    return 0.1 * fresh;
  return Math.max(
    0.9 * evidence.nearDate,
    context.claim.inTitle || context.claim.line <= 1 ? fresh : 0.75 * fresh,
  );
}

function decide(
  context: ClaimContext,
  evidence: readonly Evidence[],
  topic: string | null,
  sources: MatchSources,
): MatchedClaim {
  const { claim } = context;
  const dated = context.times.some((time) => saysDay(time) || saysMonth(time, sources.text));
  const scored = evidence
    .map((one): Scored => {
      const going = one.event.id === topic && !dated ? CONTINUITY : 0;
      return {
        one,
        score:
          (1 - DATE_SHARE) * one.content + DATE_SHARE * datePart(one, context, sources.articleDay) + going,
      };
    })
    .sort((a, b) => b.score - a.score);
  const ranked = scored.filter(({ score, one }) => score >= RELATED || one.event.id === topic);
  const plural = PLURAL.test(sources.text.slice(claim.start, claim.end));
  const coarse = context.times.length > 0;
  const bestContent = Math.max(0, ...evidence.map(({ content }) => content));
  let same = plural ? null : dated ? chooseOnDay(ranked, bestContent) : chooseUndated(ranked, coarse);
  const against =
    dated && !same && !plural ? chooseAgainstDate(context, evidence, topic, sources.articleDay) : null;
  same ??= against;
  const order = ranked.filter(({ one }) => one !== same);
  // What goes on about the paragraph's event without a day of its own is shown beside that event first.
  const going = !dated && !same ? order.findIndex(({ one }) => one.event.id === topic) : -1;
  if (going > 0) order.unshift(...order.splice(going, 1));
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

function toMatch(
  one: Evidence,
  score: number,
  same: boolean,
  context: ClaimContext,
  { reportsUntil, lang }: MatchSources,
): Match {
  const { event } = one;
  const agrees: MatchField[] = [];
  const differs: MatchField[] = [];
  const put = (field: MatchField, value: number | null, from = 0.6): void => {
    if (value === null) return;
    (value >= from ? agrees : differs).push(field);
  };
  put('date', context.times.length > 0 ? one.date : null, 0.3);
  if (one.participants !== null && one.participants >= 0.5) agrees.push('participants');
  if (one.type >= 0.8 && event.type !== 'other') agrees.push('type');
  const placed = one.place !== null && event.places.some((id) => placesAround(id).length > 0);
  if (placed) put('place', one.place, 0.5);
  put('figure', one.figure, 0.99);
  put('ordinal', one.ordinal);
  const { earlier, later } = splitReports(event, reportsUntil);
  return {
    event: event.id,
    relation: same ? 'same' : 'related',
    score: Math.round(Math.min(1, score) * 1000) / 1000,
    date: event.date,
    title: lang === 'en' ? (event.title.en ?? event.title.vi) : event.title.vi,
    type: event.type,
    agrees,
    differs: same ? differs : differs.filter((field) => field !== 'date'),
    reports: earlier,
    reportedLater: later,
  };
}
