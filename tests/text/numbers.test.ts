import { describe, expect, it } from 'vitest';
import { wordsToNumber } from '../../lib/text/number-words';
import { numbers } from '../../lib/text/numbers';

describe('wordsToNumber', () => {
  it.each([
    ['không', 0],
    ['một', 1],
    ['mười', 10],
    ['mười lăm', 15],
    ['hai mươi', 20],
    ['hai mươi mốt', 21],
    ['ba mươi lăm', 35],
    ['một trăm linh năm', 105],
    ['hai trăm', 200],
    ['một nghìn hai trăm', 1200],
    ['ba triệu', 3e6],
    ['ba chục', 30],
  ])('%s = %d', (words, value) => {
    expect(wordsToNumber(words)).toBe(value);
  });

  it.each(['mươi', 'lẻ hai', 'hai ba', 'mười mười', 'ngày'])('%s is no number', (words) => {
    expect(wordsToNumber(words)).toBeNull();
  });
});

describe('numbers', () => {
  const values = (text: string): number[] => numbers(text).map(({ value }) => value);

  it.each([
    ['1.000 tù binh', [1000]],
    ['mất 2,5 triệu đô', [2.5e6]],
    ['khoảng 300.000 quân', [300000]],
    ['ba mươi người và 12 xe', [30, 12]],
    ['246 đổi 246', [246, 246]],
    ['1,2 tỷ', [1.2e9]],
  ])('%s', (text, expected) => {
    expect(values(text)).toEqual(expected);
  });

  it.each([
    'Su-35',
    'T-90M',

    '19.5.2025',
    'S-300',
  ])('%s holds none that stands alone', (text) => {
    expect(numbers(text).filter(({ form }) => form === 'figures')).toEqual([]);
  });

  it('gives the place of every number', () => {
    const text = 'Có 23 nhà và bốn xe.';
    expect(numbers(text).map(({ start, end, form }) => [text.slice(start, end), form])).toEqual([
      ['23', 'figures'],
      ['bốn', 'words'],
    ]);
  });
});
