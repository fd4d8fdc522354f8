/** Where a Vietnamese word begins and ends in a pattern: `\b` knows the letters of ASCII alone. Needs the flag `u`. */
export const WORD_START = '(?<!\\p{L})';
export const WORD_END = '(?!\\p{L})';

/** A pattern from its parts in their order, blind to case. */
export const patternOf = (...parts: readonly string[]): RegExp => new RegExp(parts.join(''), 'iu');
