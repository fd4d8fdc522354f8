import { foldAccents } from '../../text/fold';
import { normalise } from '../../text/normalise';
import type { EventRecord, LooseReport } from '../types';

/** Syllables in nearly every title: they find nothing and would fill the index. */
const EMPTY = new Set('va cua la co cac mot nhung cho voi tai trong'.split(' '));

/** The words of a text as they are looked up: folded syllables and numbers, each once ("Tù binh" → "tu", "binh"). */
export function searchWords(text: string): string[] {
  const found = foldAccents(normalise(text).text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return [...new Set(found)].filter((word) => !EMPTY.has(word));
}

/** What of an event is looked through. */
export const eventText = ({ title, summary }: Pick<EventRecord, 'title' | 'summary'>): string =>
  `${title.vi} ${title.en ?? ''} ${summary.vi}`;

export const eventWords = (event: Pick<EventRecord, 'title' | 'summary'>): string[] =>
  searchWords(eventText(event));

export const reportWords = ({ title }: Pick<LooseReport, 'title'>): string[] => searchWords(title ?? '');
