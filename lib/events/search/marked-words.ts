import { foldAccents, oneTonePlacement } from '../../text/fold';
import { normalise } from '../../text/normalise';
import { eventText } from './search-words';
import type { StoreFindings } from '../types';

const wordsIn = (text: string): string[] =>
  oneTonePlacement(normalise(text).text.toLowerCase()).match(/[\p{L}\p{N}]+/gu) ?? [];

/** The words of a query that the reader wrote with diacritics, of those that were looked up folded. */
export const markedWords = (text: string, looked: readonly string[]): string[] =>
  wordsIn(text).filter((word) => {
    const bare = foldAccents(word);
    return bare !== word && looked.some((one) => one === bare);
  });

/** What holds the words as they were written: "tù binh" is not "từ Bình Nhưỡng". The last one may be a beginning. */
export function asWritten(found: StoreFindings, marked: readonly string[]): StoreFindings {
  if (marked.length === 0) return found;
  const holds = (text: string): boolean => {
    const theirs = wordsIn(text);
    return marked.every((word, index) =>
      index === marked.length - 1 ? theirs.some((one) => one.startsWith(word)) : theirs.includes(word),
    );
  };
  return {
    events: found.events.filter((event) => holds(eventText(event))),
    reports: found.reports.filter(({ title }) => holds(title ?? '')),
  };
}
