import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, firstDay, inHanoi, isoWeekday } from '../../../lib/ui/model/days';

describe('days', () => {
  it.each([
    ['2025-08-25', 1, '2025-08-26'],
    ['2025-12-31', 1, '2026-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['1969-12-31', 1, '1970-01-01'],
  ])('%s %i → %s', (day, count, expected) => {
    expect(addDays(day, count)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(count);
  });

  it.each([
    ['2025-08-25', 1],
    ['2025-08-24', 7],
    ['2022-02-24', 4],
    ['1969-12-28', 7],
  ])('%s is weekday %i', (day, expected) => {
    expect(isoWeekday(day)).toBe(expected);
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
