import type { Analysis } from '../../analysis/types';
import type { Report } from '../../events/types';
import { inHanoi } from './days';
import type { Item } from './items';
import { type Side, told } from './told';

/**
 * Whether a report came out after the article (CONTRACT): one of the article's own day counts as earlier, a month alone
 * does once it has ended, and with an unknown publication time all do.
 */
export function isLater(report: Report, publishedAt: string | null): boolean {
  const article = publishedAt === null ? null : inHanoi(publishedAt);
  if (!article || report.published === null) return false;
  return report.published.length === 7
    ? report.published >= article.day.slice(0, 7)
    : report.published.slice(0, 10) > article.day;
}

export interface ItemReports {
  earlier: Report[];
  later: Report[];
  /** Of an unknown day: on neither side of the article. */
  undated: Report[];
}

/** The reports behind an item, newest first, by the side of the article on which they stand. */
export function reportsOf(analysis: Analysis, { finding, match }: Item): ItemReports {
  const evidence = finding?.evidence ?? [];
  const isAfter = (report: Report): boolean => isLater(report, analysis.publishedAt);
  const earlier = [
    ...evidence.filter((report) => !isAfter(report)),
    ...(finding ? [] : (match?.reports ?? [])),
  ];
  const later = [...evidence.filter(isAfter), ...(match?.reportedLater ?? [])];
  return {
    earlier: newestFirst(distinct(earlier.filter(isDated))),
    later: newestFirst(distinct(later.filter(isDated))),
    undated: distinct([...earlier, ...later].filter((report) => !isDated(report))),
  };
}

/** The reports that stand first: the earlier ones, or those of unknown day where there is nothing else; the rest are folded away. */
export function firstReports({ earlier, later, undated }: ItemReports): {
  side: 'earlier' | 'source';
  reports: readonly Report[];
} {
  return earlier.length + later.length > 0
    ? { side: 'earlier', reports: earlier }
    : { side: 'source', reports: undated };
}

const isDated = ({ published }: Report): boolean => published !== null;

/** Findings without an event say themselves on what they rest: the calendar, publication, another place of the article. */
export function sideOf(analysis: Analysis, item: Item): Side {
  const finding = item.finding;
  if (finding?.event === null) return told(finding.message).side ?? 'article';
  const { earlier, later, undated } = reportsOf(analysis, item);
  if (earlier.length > 0) return 'earlier';
  if (later.length > 0) return 'later';
  return undated.length > 0 ? 'source' : 'earlier';
}

function distinct(reports: Report[]): Report[] {
  const seen = new Set<string>();
  return reports.filter((report) => !seen.has(report.url) && seen.add(report.url));
}

function newestFirst(reports: Report[]): Report[] {
  return [...reports].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
}
