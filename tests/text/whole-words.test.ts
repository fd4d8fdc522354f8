import { describe, expect, it } from 'vitest';
import { anyWord, everyWord } from '../../lib/text/whole-words';

describe('whole words', () => {
  it.each([
    ['uav roi xuong kiev', ['uav', 'kiev']],
    ['kievan, uavs', []],
    ['ten lua, ten lua', ['ten lua', 'ten lua']],
    ['ten  lua', []],
    ['', []],
  ])('of several lists in “%s”', (text, found) => {
    expect([...text.matchAll(everyWord('uav|ten lua', 'kiev'))].map(String)).toEqual(found);
    expect(anyWord('uav|ten lua', 'kiev').test(text)).toBe(found.length > 0);
  });

  it('one that is asked again begins at the beginning', () => {
    const word = anyWord('uav');
    expect([word.test('uav'), word.test('uav')]).toEqual([true, true]);
  });
});
