import type { Analysis } from '../../analysis/types';
import { shortDay } from '../dates';
import { eventTitle } from '../event-title';
import { yearOf } from '../labels';
import type { SurfaceWords } from '../messages';
import type { Item } from '../model/items';
import { paragraphAround, quoteOf } from '../model/quote';
import type { TimelineEvent } from '../model/timeline';
import type { Hit } from './hit';
import { windowLabel } from './window-label';

/** What a mark or dot of the axis is called: day and title, or how many events a dot holds. */
export function hitName(words: SurfaceWords, analysis: Analysis, hit: Hit): string {
  const year = yearOf(analysis);
  return hit.of === 'item'
    ? `${shortDay(words, hit.entry.day, year)}: ${itemTitle(analysis, hit.entry.item)}`
    : nameOfEvents(words, hit.bin.events, year);
}

function nameOfEvents(words: SurfaceWords, held: readonly TimelineEvent[], year?: string): string {
  const [first, last] = [held[0], held.at(-1)];
  if (!first || !last) return '';
  return held.length === 1
    ? `${shortDay(words, first.day, year)}: ${eventTitle(words, first.record)}`
    : words.text('popup.picked', {
        n: held.length,
        window: windowLabel(words, { first: first.day, last: last.day }),
      });
}

/** The event that an item was held against, else its passage. */
export function itemTitle(analysis: Analysis, item: Item): string {
  if (item.match) return item.match.title;
  const quote = quoteOf(analysis.text, item.mark, item.claim ?? paragraphAround(analysis.text, item.mark));
  return `“${quote.before}${quote.mark}${quote.after}”`;
}
