import type { CardWords } from '../card-messages';
import { numericDay, shortDay } from '../dates';

/** 12 – 28/8/2025 · 12 – 28 Aug 2025: what both ends share is said once. */
export function windowLabel(words: CardWords, { first, last }: { first: string; last: string }): string {
  const end = numericDay(words, last);
  if (first === last) return end;
  if (first.slice(0, 7) === last.slice(0, 7)) return `${Number(first.slice(8))} – ${end}`;
  return first.slice(0, 4) === last.slice(0, 4)
    ? `${shortDay(words, first)} – ${end}`
    : `${numericDay(words, first)} – ${end}`;
}
