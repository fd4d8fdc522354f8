import { analyse, type AnalyseOptions } from '../../lib/analysis/analyse';
import type { Analysis } from '../../lib/analysis/types';
import type { Article } from '../../lib/article/article';
import type { Finding } from '../../lib/checks/types';
import type { EventStore } from '../../lib/events/types';

/** A page of a day (noon in Hanoi), or of no known day; the first line is the title when there is a second. */
export function pageOf(text: string, day: string | null): Article {
  const lines = text.split('\n');
  const title = lines.length > 1 ? (lines.shift() ?? '') : '';
  return {
    url: null,
    publisher: null,
    title,
    publishedAt: day === null ? null : `${day}T12:00:00+07:00`,
    publishedBasis: day === null ? null : 'metadata',
    paragraphs: lines,
  };
}

export const analysisOf = (
  text: string,
  day: string | null,
  store: EventStore,
  options?: AnalyseOptions,
): Promise<Analysis> => analyse(pageOf(text, day), store, options);

/** Findings as 'kind severity: words, claimed against known'. */
export const told = ({ findings, text }: { findings: readonly Finding[]; text: string }): string[] =>
  findings.map(
    ({ kind, severity, start, end, claimed, known }) =>
      `${kind} ${severity}: ${text.slice(start, end)}, ${claimed} against ${known}`,
  );
