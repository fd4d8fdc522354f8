import type { EventRecord, EventReport, Report } from '../../events/types';

const citable = (report: EventReport): boolean => report.kind === 'press' || report.kind === 'foreign';

/** Last day that a publication day or month covers. */
const endOf = (published: string): string =>
  published.length === 7 ? `${published}-31` : published.slice(0, 10);

/**
 * CONTRACT, "Earlier": the article's own day counts, a month only once it has ended; an unknown publication time lets
 * all count.
 */
export function isEarlier(published: string | null, publicationDay: string | null): boolean {
  if (publicationDay === null) return true;
  if (published === null) return false;
  return endOf(published) <= publicationDay;
}

const newestFirst = (a: Report, b: Report): number =>
  (a.published ?? '') < (b.published ?? '') ? 1 : (a.published ?? '') > (b.published ?? '') ? -1 : 0;

const shown = ({ publisher, url, title, published, lang }: EventReport): Report => ({
  publisher,
  url,
  title,
  published: published?.slice(0, 10) ?? null,
  lang,
});

/**
 * An event's citable reports on both sides of the article's day; a report of unknown day stands with the later ones.
 */
export function splitReports(
  event: EventRecord,
  publicationDay: string | null,
): { earlier: Report[]; later: Report[] } {
  const earlier: Report[] = [];
  const later: Report[] = [];
  for (const report of event.reports)
    if (citable(report)) (isEarlier(report.published, publicationDay) ? earlier : later).push(shown(report));
  return { earlier: earlier.sort(newestFirst), later: later.sort(newestFirst) };
}
