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

/** The reports behind an item, newest first, those after the article apart. */
export function reportsOf(analysis: Analysis, item: Item): { earlier: Report[]; later: Report[] } {
  const evidence = item.finding?.evidence ?? [];
  const later = evidence.filter((report) => isLater(report, analysis.publishedAt));
  const earlier = evidence.filter((report) => !later.includes(report));
  const match = item.match;
  return {
    earlier: newestFirst(distinct([...earlier, ...(item.finding ? [] : (match?.reports ?? []))])),
    later: newestFirst(distinct([...later, ...(match?.reportedLater ?? [])])),
  };
}

/** Findings without an event say themselves on what they rest: the calendar, publication, another place of the article. */
export function sideOf(analysis: Analysis, item: Item): Side {
  const finding = item.finding;
  if (finding?.event === null) return told(finding.message).side ?? 'article';
  const { earlier, later } = reportsOf(analysis, item);
  return earlier.length === 0 && later.length > 0 ? 'later' : 'earlier';
}

function distinct(reports: Report[]): Report[] {
  const seen = new Set<string>();
  return reports.filter((report) => !seen.has(report.url) && seen.add(report.url));
}

function newestFirst(reports: Report[]): Report[] {
  return [...reports].sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
}
