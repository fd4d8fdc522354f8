import type { Mark } from './marks';

/**
 * From a known mark one step on, around the ends, also where it is not among the marks itself; from nowhere to the first
 * mark below the window's top. Undefined when there is none.
 */
export function nextMark(
  marks: readonly Mark[],
  from: Mark | null,
  direction: 'next' | 'previous',
): Mark | undefined {
  const { length } = marks;
  const at = from ? marks.indexOf(from) : -1;
  if (at >= 0) return marks[(at + (direction === 'next' ? 1 : -1) + length) % length];
  const after = from
    ? marks.findIndex(({ item }) => item.mark.start > from.item.mark.start)
    : marks.findIndex(({ ranges }) => (ranges[0]?.getBoundingClientRect().top ?? -1) >= 0);
  const next = Math.max(0, after);
  return marks[direction === 'next' ? next : (next - 1 + length) % length];
}
