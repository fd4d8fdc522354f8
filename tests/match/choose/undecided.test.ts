import { describe, expect, it } from 'vitest';
import { tiedMatches } from '../../../lib/match/choose/undecided';
import type { Match } from '../../../lib/match/types';

const match = (event: string, relation: Match['relation'], score: number): Match => ({
  event,
  relation,
  score,
  date: '2025-05-19',
  title: event,
  type: 'talks',
  agrees: [],
  differs: [],
  reports: [],
  reportedLater: [],
});

describe('tiedMatches', () => {
  it.each([
    ['two that fit alike', [match('a', 'related', 0.7), match('b', 'related', 0.69)], true],
    ['one clearly better', [match('a', 'related', 0.8), match('b', 'related', 0.6)], false],
    ['one chosen', [match('a', 'same', 0.8), match('b', 'related', 0.8)], false],
    ['two that hardly fit', [match('a', 'related', 0.4), match('b', 'related', 0.4)], false],
    ['one alone', [match('a', 'related', 0.9)], false],
    ['none', [], false],
  ])('%s: %s', (_, matches, tied) => {
    expect(tiedMatches({ matches }) !== null).toBe(tied);
  });
});
