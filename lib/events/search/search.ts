import { byDate, newestReport, reportKey } from '../event-keys';
import { asWritten, markedWords } from './marked-words';
import { readQuery } from './query';
import { SEARCH_LIMIT } from './answers';
import type { IndexedEventStore, StoreFindings } from '../types';

/** So many times more are read where some fall to their diacritics. */
const SPARE = 4;

/** Events and reports for what a reader types, newest first; nothing for nothing. */
export async function searchFor(
  text: string,
  store: Pick<IndexedEventStore, 'search'>,
  limit = SEARCH_LIMIT,
): Promise<StoreFindings> {
  const queries = readQuery(text);
  const answers = await Promise.all(
    queries.map(async (query) => {
      // A reading by names or kinds has few words left, and found by them it is meant.
      const marked = query === queries[0] ? markedWords(text, query.words ?? []) : [];
      const most = marked.length === 0 ? limit : limit * SPARE;
      return asWritten(await store.search({ ...query, limit: most }), marked);
    }),
  );
  const events = new Map(answers.flatMap((answer) => answer.events.map((event) => [event.id, event])));
  const reports = new Map(
    answers.flatMap((answer) => answer.reports.map((report) => [reportKey(report.url), report])),
  );
  return {
    events: [...events.values()].sort((a, b) => byDate(b, a)).slice(0, limit),
    reports: [...reports.values()].sort(newestReport).slice(0, limit),
  };
}
