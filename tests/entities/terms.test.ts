import { describe, expect, it } from 'vitest';
import { covers, surelyCovers } from '../../lib/entities/terms';
import type { Role } from '../../lib/entities/types';

const role = (dates: Partial<Role>): Role => ({ office: 'president', of: 'ukraine', ...dates });
const told = { fromSource: 'https://example.org/from', toSource: 'https://example.org/to' };

describe('covers', () => {
  it.each([
    ['2020-01-09', false],
    ['2020-01-10', true],
    ['2021-03-31', true],
    ['2021-04-01', false],
  ])('%s: %s; both ends are included, months too', (day, expected) => {
    expect(covers(role({ from: '2020-01-10', to: '2021-03' }), day)).toBe(expected);
  });
});

describe('surelyCovers', () => {
  const days = { from: '2020-01-10', to: '2021-03-20' };

  it.each([
    ['a day after a told start', '2020-01-12', { ...days, ...told }, false],
    ['days after a told start', '2020-01-13', { ...days, ...told }, true],
    ['before a told end', '2021-03-17', { ...days, ...told }, true],
    ['right before a told end', '2021-03-18', { ...days, ...told }, false],
    ['weeks after a start that no report tells', '2020-03-10', days, false],
    ['months after it', '2020-03-11', days, true],
    ['weeks before an end that no report tells', '2021-01-20', days, false],
    ['months before it', '2021-01-18', days, true],
    ['after a month, told or not', '2020-03-01', { from: '2020-01', ...told }, false],
    ['long after a month', '2020-03-02', { from: '2020-01', seen: '2020-09-01', ...told }, true],
    ['in the last month', '2021-03-10', { from: '2020-01-10', to: '2021-03', ...told }, false],
    ['long before a last year', '2021-10-01', { from: '2020-01-10', to: '2021', ...told }, true],
    ['outside', '2022-01-01', { ...days, ...told }, false],
    ['an unknown start', '2020-06-01', { to: '2021-03-20', ...told }, false],
    [
      'open, when he was last seen in it',
      '2026-05-05',
      { from: '2020-01-10', seen: '2026-05-05', ...told },
      true,
    ],
    ['open, later', '2026-05-06', { from: '2020-01-10', seen: '2026-05-05', ...told }, false],
    ['open, never seen in it', '2020-05-06', { from: '2020-01-10', ...told }, false],
  ])('%s', (_, day, dates, expected) => {
    expect(surelyCovers(role(dates), day)).toBe(expected);
  });
});
