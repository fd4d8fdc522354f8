import { reportKey } from '../../../lib/events/event-keys';
import type { EventReport } from '../../../lib/events/types';
import { daysApart, each } from './problem';

/** Reports of these kinds are articles that the panel may show. */
export const isCitable = ({ kind }: EventReport): boolean => kind === 'press' || kind === 'foreign';

/** Pages that list articles, whatever kind the record gives them: tags, searches, topics, front pages. */
const LISTING =
  /\/(?:tag|tags|tu-khoa|topic|chu-de|search|tim-kiem|su-kien)\/|^https?:\/\/[^/]+\/?$|[?&]page=\d/iu;
/** A report may announce what happens; longer before, it is another story. */
const LONGEST_BEFORE = 45;

export const reports = each((event) => {
  const problems: string[] = [];
  const keys = new Set<string>();
  for (const report of event.reports) {
    const key = reportKey(report.url);
    if (keys.has(key)) problems.push(`the same report twice: ${report.url}`);
    keys.add(key);
    if (isCitable(report) && LISTING.test(report.url))
      problems.push(`a listing page is called an article: ${report.url}`);
    if (report.published && daysApart(report.published, event.date) > LONGEST_BEFORE) {
      problems.push(`a report of ${report.published} for ${event.date}: ${report.url}`);
    }
    if (!report.url.includes(report.publisher))
      problems.push(`${report.publisher} did not publish ${report.url}`);
  }
  return problems;
});

/** What a record needs before a conflict may rest on it. */
export const grounds = each((event) => {
  if (!event.grounds) return [];
  const problems: string[] = [];
  if (event.basis !== 'stated' || event.toleranceDays !== undefined)
    problems.push('grounds on an inferred day');
  if (event.date.length !== 10) problems.push('grounds on a month');
  if (event.status === 'planned') problems.push('grounds on a plan');
  const citable = event.reports.filter((report) => isCitable(report) && !LISTING.test(report.url));
  if (citable.length === 0) problems.push('grounds without a citable article');
  return problems;
});
