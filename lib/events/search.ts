import { byDate, newestReport, reportKey } from './event-keys';
import { readQuery } from './query';
import { SEARCH_LIMIT } from './answers';
import type { IndexedEventStore, StoreFindings } from './types';

/** Events and reports for what a reader types, newest first; nothing for nothing. */
export async function searchFor(
  text: string,
  store: Pick<IndexedEventStore, 'search'>,
  limit = SEARCH_LIMIT,
): Promise<StoreFindings> {
  const answers = await Promise.all(readQuery(text).map((query) => store.search({ ...query, limit })));
  const events = new Map(answers.flatMap((answer) => answer.events.map((event) => [event.id, event])));
  const reports = new Map(
    answers.flatMap((answer) => answer.reports.map((report) => [reportKey(report.url), report])),
  );
  return {
    events: [...events.values()].sort((a, b) => byDate(b, a)).slice(0, limit),
    reports: [...reports.values()].sort(newestReport).slice(0, limit),
  };
}
