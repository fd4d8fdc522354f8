import { newestReport, reportDay } from '../../events/event-keys';
import type { EventStore, LooseReport, ToldClaim } from '../../events/types';
import type { DayRange } from '../compare/dates';
import { participantFit, type Parties, partiesOf } from '../compare/participants';
import { contentWords } from '../compare/words';
import { RELATED_REPORT } from '../weights';
import {
  isPageOf,
  isTelling,
  readReports,
  type RelatedPage,
  type RelatedQuery,
  windowOf,
} from './related-reads';
import { toldAlike } from './told-alike';

/** The running heads of daily digests say nothing of what is below them: "Chiến sự Ukraine ngày 1.292: …". */
const withoutHead = (title: string): string => title.replace(/^[^:;]{0,40}\d[^:;]{0,10}:\s*/, '');

/** For a text's words, per title the share of its weighted words that the text has, 0..1; rare words weigh more. */
function coverOf(titles: readonly ReadonlySet<string>[]): (words: ReadonlySet<string>) => number[] {
  const holders = new Map<string, number>();
  for (const words of titles) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  const weights = new Map(
    [...holders].map(([word, count]) => [word, Math.log(1 + (titles.length + 10) / (1 + count))]),
  );
  const weighed = titles.map((words) => {
    const pairs = [...words].map((word) => [word, weights.get(word) ?? 0] as const);
    return { pairs, all: pairs.reduce((sum, [, weight]) => sum + weight, 0) };
  });
  return (mine) =>
    weighed.map(({ pairs, all }) => {
      let shared = 0;
      for (const [word, weight] of pairs) if (mine.has(word)) shared += weight;
      return all === 0 ? 0 : shared / all;
    });
}

/** Of a shelved article only what it told of this happening. */
function withTold(report: LooseReport, told: ToldClaim[]): LooseReport {
  if (!report.told) return report;
  const rest = { ...report };
  delete rest.told;
  return told.length > 0 ? { ...rest, told } : rest;
}

/** A report as one query sees it. */
interface Candidate {
  report: LooseReport;
  parties: Parties;
  /** Share of its title's weighted words that the query has, 0..1. */
  words: number;
}

interface Scored {
  report: LooseReport;
  /** 0..1; 0 for what is not related. */
  score: number;
}

/** How much of a query a report tells: words and parties, or the happening itself as the shelf has it. */
function relate(query: RelatedQuery, mine: Parties, candidate: Candidate, days: DayRange): Scored {
  const { report, parties, words } = candidate;
  const told = toldAlike(query, mine, report);
  const day = reportDay(report) ?? '';
  const namesOne = query.entities.some((entity) => isTelling(entity) && parties.ids.has(entity));
  const least = namesOne ? RELATED_REPORT.leastWords : RELATED_REPORT.mostWords;
  const fits = told.length > 0 || words >= least;
  if (!fits || day < days.from || day > days.to) return { report, score: 0 };
  const score = RELATED_REPORT.words * words + (1 - RELATED_REPORT.words) * participantFit(mine, parties);
  return {
    report: withTold(report, told),
    score: told.length > 0 ? Math.max(score, RELATED_REPORT.told) : score,
  };
}

/** The related of all, best first. */
const mostRelated = (scored: readonly Scored[]): LooseReport[] =>
  scored
    .filter(({ score }) => score >= RELATED_REPORT.least)
    .sort((a, b) => b.score - a.score || newestReport(a.report, b.report))
    .slice(0, RELATED_REPORT.shown)
    .map(({ report }) => report);

/**
 * Reports for each query, the most related first; none rather than a mere neighbour: one must share much of the words,
 * and a name beside the two belligerents unless it shares most of them.
 */
export async function relatedReports(
  queries: readonly RelatedQuery[],
  page: RelatedPage,
  store: EventStore,
): Promise<LooseReport[][]> {
  const windows = queries.map((query) => windowOf(query, page));
  const isPage = isPageOf(page);
  const reports = (await readReports(queries, windows, store)).filter((report) => !isPage(report));
  const cover = coverOf(reports.map(({ title }) => contentWords(withoutHead(title ?? ''))));
  const held = reports.map((report) => ({ report, parties: partiesOf(report.entities) }));
  return queries.map((query, index) => {
    const days = windows[index];
    if (!days) return [];
    const words = cover(contentWords(query.text));
    const mine = partiesOf(query.entities);
    return mostRelated(held.map((one, at) => relate(query, mine, { ...one, words: words[at] ?? 0 }, days)));
  });
}
