import type { TextMap } from '../../lib/article/text-map';
import type { Mark } from './marks';

export interface Point {
  x: number;
  y: number;
}

/** Pixels around a line of text that still count as on it: underlines lie below the glyphs. */
const SLACK = 3;

const holds = (rect: DOMRect, { x, y }: Point): boolean =>
  x >= rect.left - SLACK && x <= rect.right + SLACK && y >= rect.top - SLACK && y <= rect.bottom + SLACK;

/** The box of a mark's line under a point, null when the point lies beside the mark. */
export function lineUnder(mark: Mark, point: Point): DOMRect | null {
  for (const range of mark.ranges)
    for (const rect of range.getClientRects()) if (holds(rect, point)) return rect;
  return null;
}

/** Text offset under a point of the window, or null outside the article; behind the last letter of a text node, that letter's. */
export function offsetAtPoint(map: TextMap, { x, y }: Point): number | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (!caret) return null;
  const { offsetNode, offset } = caret;
  return map.offsetAt(offsetNode, offset) ?? (offset > 0 ? map.offsetAt(offsetNode, offset - 1) : null);
}

/** The mark that holds an offset; marks are sorted and do not overlap. A caret may stand at the mark's very end. */
export function markAtOffset(marks: readonly Mark[], offset: number): Mark | null {
  let low = 0;
  let high = marks.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    if (!mark) return null;
    if (offset < mark.item.mark.start) high = middle - 1;
    else if (offset > mark.item.mark.end) low = middle + 1;
    else return mark;
  }
  return null;
}

/**
 * The mark under a point. The caret nearest to a point may lie in a text beside it, so the mark's boxes have the last
 * word. (`highlightsFromPoint` would cost 0.5 ms per 100 ranges; this does not grow with them.)
 */
export function markAtPoint(marks: readonly Mark[], map: TextMap, point: Point): Mark | null {
  if (marks.length === 0) return null;
  const offset = offsetAtPoint(map, point);
  const mark = offset === null ? null : markAtOffset(marks, offset);
  return mark && lineUnder(mark, point) ? mark : null;
}
