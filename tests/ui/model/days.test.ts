import { describe, expect, it } from 'vitest';
import { firstDay, inHanoi, isRealDay } from '../../../lib/ui/model/days';

describe('days', () => {
  it.each([
    ['2025-02-28', true],
    ['2025-02-29', false],
    ['2025-13-01', false],
    ['2025-02', false],
  ])('the calendar has %s: %s', (value, real) => {
    expect(isRealDay(value)).toBe(real);
  });

  it.each([
    ['2025-08-25T23:30:00Z', { day: '2025-08-26', time: '06:30' }],
    ['2025-08-26', { day: '2025-08-26', time: null }],
    ['hôm qua', null],
  ])('%s in Hanoi', (moment, expected) => {
    expect(inHanoi(moment)).toEqual(expected);
  });

  it.each([
    ['2025-05', '2025-05-01'],
    ['2025-03-24/2025-03-26', '2025-03-24'],
    ['2025', null],
    ['PT2H', null],
    ['2025-W20', null],
  ])('first day of %s: %s', (value, expected) => {
    expect(firstDay(value)).toBe(expected);
  });
});
