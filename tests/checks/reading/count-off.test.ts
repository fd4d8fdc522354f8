import { expect, it } from 'vitest';
import { countedFrom, isOffCount } from '../../../lib/checks/reading/count-off';
import type { Counted } from '../../../lib/time/types';

const counted = (amount: number, unit: Counted['unit']): Counted => ({ amount, unit, from: 'publication' });

it.each([
  ['2024-04-21', 3, 'day', '2024-04-24'],
  ['2024-04-21', -2, 'week', '2024-04-07'],
  ['2024-03-31', -1, 'month', '2024-02-29'],
  ['2024-04-21', -2, 'year', null],
] as const)('from %s by %i %s', (from, amount, unit, expected) => {
  expect(countedFrom(from, counted(amount, unit))).toBe(expected);
});

it.each([
  [3, 'day', '2024-04-23', false],
  [3, 'day', '2024-04-22', true],
  [-3, 'day', '2024-04-17', false],
  [-3, 'day', '2024-04-16', true],
  // What was begun may be left out, not added.
  [-2, 'month', '2024-02-01', false],
  [-2, 'month', '2024-01-20', true],
  [-2, 'month', '2024-03-01', false],
  [-2, 'month', '2024-03-10', true],
  [-2, 'week', '2024-04-02', false],
  [-2, 'week', '2024-04-12', true],
  [-1, 'year', '2020-04-12', false],
] as const)('%i %s from 21/4 is off %s: %s', (amount, unit, day, expected) => {
  expect(isOffCount('2024-04-21', counted(amount, unit), day)).toBe(expected);
});
