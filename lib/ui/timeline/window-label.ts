import type { CardWords } from '../card-messages';
import { numericDay, shortDay } from '../dates';
import type { Window } from '../model/timeline';

/** 12 – 28/8/2025 · 12 – 28 Aug 2025: what both ends share is said once. */
export function windowLabel(words: CardWords, { from, to }: Window): string {
  const end = numericDay(words, to);
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8))} – ${end}`;
  return from.slice(0, 4) === to.slice(0, 4)
    ? `${shortDay(words, from)} – ${end}`
    : `${numericDay(words, from)} – ${end}`;
}
