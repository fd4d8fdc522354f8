/** A half-open stretch of text, in UTF-16 code units. */
export interface Span {
  start: number;
  end: number;
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

/** The items that lie in a span, by halving; `items` are in order of their starts. Also gives where in `items` they begin. */
export function itemsWithin<T extends Span>(items: readonly T[], span: Span): { first: number; found: T[] } {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let index = low; index < items.length; index += 1) {
    const item = items[index];
    if (!item || item.start >= span.end) break;
    found.push(item);
  }
  return { first: low, found };
}
