import { describe, expect, it } from 'vitest';
import { either } from '../../lib/text/either';
import { patternOf, WORD_END, WORD_START } from '../../lib/text/pattern';

describe('a pattern of Vietnamese words', () => {
  const STRIKES = patternOf(WORD_START, either('trận|đợt', 'vụ'), WORD_END);
  it.each([
    ['sau đợt ấy', 'đợt'],
    ['Vụ hôm qua', 'Vụ'],
    ['(trận)', 'trận'],
    // A letter with its marks beside it makes another word.
    ['đợtá', undefined],
    ['ấvụ', undefined],
  ])('%s', (text, word) => {
    expect(STRIKES.exec(text)?.[0]).toBe(word);
  });
});
