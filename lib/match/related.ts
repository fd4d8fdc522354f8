import type { EntityId } from '../entities/types';
import { newestReport, reportDay, reportKey } from '../events/event-keys';
import type { EventStore, EventType, LooseReport, ToldClaim } from '../events/types';
import { addDays } from '../time/calendar';
import { participantFit, partiesOf } from './participants';
import { RELATED_REPORT } from './weights';
import { toldAlike } from './told-alike';
import { contentWords } from './words';

/** What related reports are looked for: a claim without an event, or an article without one. */
export interface RelatedQuery {
  text: string;
  entities: readonly EntityId[];
  /** ISO day that it tells; null when it tells none. */
  day: string | null;
  /** Kind of happening; null when it tells none, or of a whole article. */
  type: EventType | null;
}

export interface RelatedPage {
  url: string | null;
  publisher: string | null;
  title: string;
  /** Reports up to this day count as earlier; null when the page's day is unknown. */
  day: string | null;
}

interface Window {
  from: string;
  to: string;
}

/**
 * Days in which earlier reports are looked for: after the day that was told, else before the page; never after the
 * page.
 */
export function windowOf({ day }: RelatedQuery, page: RelatedPage): Window | null {
  const { daysBefore, daysAround } = RELATED_REPORT;
  if (day === null) return page.day === null ? null : { from: addDays(page.day, -daysBefore), to: page.day };
  const last = addDays(day, daysAround);
  const to = page.day !== null && page.day < last ? page.day : last;
  const from = addDays(day, -1);
  return from <= to ? { from, to } : null;
}

/** Tells a page's own report. */
function isPageOf({ url, publisher, title }: RelatedPage): (report: LooseReport) => boolean {
  const key = url === null ? null : reportKey(url);
  return (report) =>
    (key !== null && report.url.includes(key) && reportKey(report.url) === key) ||
    (report.publisher === publisher && report.title === title);
}

/** The two belligerents are in nearly every report: sharing them alone says nothing. */
const EVERYWHERE = new Set<EntityId>(['russia', 'ukraine']);

/** The running heads of daily digests say nothing of what is below them: "Chiến sự Ukraine ngày 1.292: …". */
const withoutHead = (title: string): string => title.replace(/^[^:;]{0,40}\d[^:;]{0,10}:\s*/, '');

/** For a text's words, per title the share of its weighted words that the text has, 0..1; rare words weigh more. */
function coverOf(titles: readonly ReadonlySet<string>[]): (words: ReadonlySet<string>) => number[] {
  const holders = new Map<string, number>();
  for (const words of titles) for (const word of words) holders.set(word, (holders.get(word) ?? 0) + 1);
  const weigh = (word: string): number => Math.log(1 + (titles.length + 10) / (1 + (holders.get(word) ?? 0)));
  return (mine) =>
    titles.map((words) => {
      let shared = 0;
      let all = 0;
      for (const word of words) {
        const weight = weigh(word);
        all += weight;
        if (mine.has(word)) shared += weight;
      }
      return all === 0 ? 0 : shared / all;
    });
}

/** The reports of every query's names in its stretch, each once; queries of one stretch are one read. */
async function readReports(
  queries: readonly RelatedQuery[],
  windows: readonly (Window | null)[],
  store: EventStore,
): Promise<LooseReport[]> {
  const reads = new Map<string, { stretch: Window; names: Set<EntityId> }>();
  queries.forEach(({ entities }, index) => {
    const stretch = windows[index];
    if (!stretch || entities.length === 0) return;
    const telling = entities.filter((entity) => !EVERYWHERE.has(entity));
    const key = `${stretch.from} ${stretch.to}`;
    const read = reads.get(key) ?? { stretch, names: new Set() };
    for (const name of telling.length > 0 ? telling : entities) read.names.add(name);
    reads.set(key, read);
  });
  const found = await Promise.all(
    [...reads.values()].map(({ stretch, names }) =>
      store.reportsWith([...names], stretch.from, stretch.to, RELATED_REPORT.mostRead),
    ),
  );
  return [...new Map(found.flat().map((report) => [reportKey(report.url), report])).values()];
}

/** Of a shelved article only what it told of this happening. */
function withTold(report: LooseReport, told: ToldClaim[]): LooseReport {
  if (!report.told) return report;
  const rest = { ...report };
  delete rest.told;
  return told.length > 0 ? { ...rest, told } : rest;
}

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
  const parties = reports.map(({ entities }) => partiesOf(entities));
  return queries.map((query, index) => {
    const stretch = windows[index];
    if (!stretch) return [];
    const words = cover(contentWords(query.text));
    const mine = partiesOf(query.entities);
    return reports
      .map((report, at) => {
        const theirs = parties[at] ?? partiesOf([]);
        const day = reportDay(report) ?? '';
        const within = stretch.from <= day && day <= stretch.to;
        const shares = query.entities.some((entity) => !EVERYWHERE.has(entity) && theirs.ids.has(entity));
        const share = words[at] ?? 0;
        const least = shares ? RELATED_REPORT.leastWords : RELATED_REPORT.mostWords;
        const score =
          RELATED_REPORT.words * share + (1 - RELATED_REPORT.words) * participantFit(mine, theirs);
        const told = toldAlike(query, mine, report);
        const fits = told.length > 0 || share >= least;
        return {
          report: withTold(report, told),
          score: within && fits ? Math.max(score, told.length > 0 ? RELATED_REPORT.told : 0) : 0,
        };
      })
      .filter(({ score }) => score >= RELATED_REPORT.least)
      .sort((a, b) => b.score - a.score || newestReport(a.report, b.report))
      .slice(0, RELATED_REPORT.shown)
      .map(({ report }) => report);
  });
}
