import type { Analysis } from '../../lib/analysis/types';
import type { TextMap } from '../../lib/article/text-map';
import type { Quietness } from '../../lib/platform/settings';
import { overlaps } from '../../lib/text/span';
import { type Item, itemsOf } from '../../lib/ui/model/items';

export type MarkKind = 'conflict' | 'note' | 'match';

/** One marked place of the page. */
export interface Mark {
  kind: MarkKind;
  item: Item;
  ranges: Range[];
  /** What each range held when it was made: a re-rendered page empties or changes it. */
  texts: string[];
}

/** The stronger kind keeps a span that two items claim. */
const STRENGTH: Record<MarkKind, number> = { conflict: 2, note: 1, match: 0 };

const isMarkKind = (kind: string): kind is MarkKind => kind in STRENGTH;

/** A match without a date or figure of its own has no value to stand on; a mark never covers a sentence. */
const isWholeClaim = ({ kind, claim, mark }: Item): boolean =>
  kind === 'match' && claim?.start === mark.start && claim.end === mark.end;

/** Marks of an article in reading order, at most one on any place; undecided and unmatched claims have none. */
export function marksOf(analysis: Analysis, map: TextMap): Mark[] {
  const kept: { kind: MarkKind; item: Item }[] = [];
  for (const item of itemsOf(analysis)) {
    if (!isMarkKind(item.kind) || isWholeClaim(item)) continue;
    const last = kept.at(-1);
    const candidate = { kind: item.kind, item };
    if (!last || !overlaps(last.item.mark, item.mark)) kept.push(candidate);
    else if (STRENGTH[candidate.kind] > STRENGTH[last.kind]) kept[kept.length - 1] = candidate;
  }
  return kept.flatMap(({ kind, item }) => {
    const ranges = map.ranges(item.mark);
    return ranges.length === 0 ? [] : [{ kind, item, ranges, texts: ranges.map(String) }];
  });
}

/** Whether the page has taken away or rewritten what a mark stood on. */
export const isLost = (mark: Mark): boolean =>
  mark.ranges.some(
    (range, index) => !range.startContainer.isConnected || String(range) !== mark.texts[index],
  );

/** Which marks the reader wants to see. */
export function shownMarks(marks: readonly Mark[], quietness: Quietness, panelOpen: boolean): Mark[] {
  if (quietness === 'badge' && !panelOpen) return [];
  const everything = quietness === 'all' || panelOpen;
  return marks.filter((mark) => everything || mark.kind !== 'match');
}
