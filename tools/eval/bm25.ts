import MiniSearch from 'minisearch';
import type { EventRecord } from '../../lib/events/types';
import { foldAccents } from '../../lib/text/fold';
import { GOLD_STORES, type GoldDocument, linesOf } from './gold';

export interface Recall {
  at1: number;
  at3: number;
}

/**
 * The usual way to link: BM25 over the events' titles and summaries, asked with the gold sentences themselves, which no
 * program is given, and never abstaining. Events that the gold cannot name are passed over, as score.mjs does.
 */
export function bm25Recall(documents: readonly GoldDocument[], events: readonly EventRecord[]): Recall {
  const goldIds = new Set(GOLD_STORES.flatMap((file) => linesOf<{ id: string }>(file)).map(({ id }) => id));
  const index = new MiniSearch<{ id: string; title: string; summary: string }>({
    fields: ['title', 'summary'],
    processTerm: (term) => foldAccents(term.toLowerCase()),
  });
  index.addAll(events.map(({ id, title, summary }) => ({ id, title: title.vi, summary: summary.vi })));
  const mentions = documents
    .filter(({ relevant }) => relevant !== false)
    .flatMap(({ mentions: found }) => found ?? [])
    .filter(({ event, opt }) => event !== null && goldIds.has(event) && !opt);
  let first = 0;
  let third = 0;
  for (const { quote, event } of mentions) {
    const ids = index
      .search(quote)
      .map(({ id }) => String(id))
      .filter((id) => goldIds.has(id));
    if (ids[0] === event) first += 1;
    if (ids.slice(0, 3).includes(event ?? '')) third += 1;
  }
  return { at1: first / mentions.length, at3: third / mentions.length };
}
