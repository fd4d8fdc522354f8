/**
 * Source of a pattern for any of these words, each a word or several parted by bars ('uav|drone'). As in any pattern, the
 * first that fits is taken; a list with a longer word behind its own beginning ends with a boundary.
 */
export const either = (...words: readonly string[]): string => `(?:${words.join('|')})`;
