import { foldAccents } from '../../../lib/text/fold';
import type { EventRecord, EventType } from '../../../lib/events/types';
import { apart } from './apart';
import { daysApart, type RecordCheck } from './problem';

/** Shares of the words of both titles, and of both titles and summaries, from which two records may be one happening. */
const TITLES = 0.5;
const TEXTS = 0.4;
/** Share of the parties of both. */
const PARTIES = 0.3;
/** Round talks are a meeting for one paper and talks for another. */
const ONE_KIND: Partial<Record<EventType, string>> = { meeting: 'talks', announcement: 'statement' };

const words = (text: string): Set<string> => new Set(foldAccents(text).match(/[\p{L}\p{N}.]+/gu) ?? []);

function share(first: ReadonlySet<string>, second: ReadonlySet<string>): number {
  const both = [...first].filter((item) => second.has(item)).length;
  return both === 0 ? 0 : both / (first.size + second.size - both);
}

interface Prepared {
  event: EventRecord;
  kind: string;
  parties: Set<string>;
  title: Set<string>;
  text: Set<string>;
}

const prepared = (event: EventRecord): Prepared => ({
  event,
  kind: ONE_KIND[event.type] ?? event.type,
  parties: new Set(event.participants),
  title: words(event.title.vi),
  text: words(`${event.title.vi} ${event.summary.vi}`),
});

const alike = (a: Prepared, b: Prepared): boolean =>
  a.kind === b.kind &&
  share(a.parties, b.parties) >= PARTIES &&
  (share(a.title, b.title) >= TITLES || share(a.text, b.text) >= TEXTS);

/** One happening told twice: days at most one apart, one kind, the same parties, much the same words. */
export const twins: RecordCheck = (events) => {
  const ordered = events.map(prepared).sort((a, b) => (a.event.date < b.event.date ? -1 : 1));
  return ordered.flatMap((first, index) => {
    const found: { id: string; problem: string }[] = [];
    for (const second of ordered.slice(index + 1)) {
      if (daysApart(first.event.date, second.event.date) > 1) break;
      if (alike(first, second) && !apart(first.event.id, second.event.id)) {
        found.push({ id: first.event.id, problem: `may be the same as ${second.event.id}` });
      }
    }
    return found;
  });
};
