import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween, isRealDay, weekdayOf } from '../../lib/time/iso-days';

describe('days', () => {
  it.each([
    ['2025-01-01', -1, '2024-12-31'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2025-02-28', 1, '2025-03-01'],
    ['2022-02-24', 1264, '2025-08-11'],
    ['1969-12-31', 1, '1970-01-01'],
  ])('%s %+d days = %s', (day, amount, result) => {
    expect(addDays(day, amount)).toBe(result);
    expect(daysBetween(day, result)).toBe(amount);
  });

  it.each([
    ['2025-05-19', 1],
    ['2022-02-24', 4],
    ['2025-05-25', 7],
    ['1969-12-28', 7],
  ])('%s is weekday %d', (day, iso) => {
    expect(weekdayOf(day)).toBe(iso);
  });

  it.each([
    ['2025-01-31', 1, '2025-02'],
    ['2025-01-15', -1, '2024-12'],
    ['2025-12-31', 1, '2026-01'],
  ])('the month %2$d after %1$s', (day, amount, month) => {
    expect(addMonths(day, amount)).toBe(month);
  });

  it.each([
    [2024, 2, 29, true],
    [2025, 2, 29, false],
    [2025, 4, 31, false],
    [2025, 13, 1, false],
    [2025, 1, 0, false],
  ])('%d-%d-%d exists: %s', (year, month, day, real) => {
    expect(isRealDay(year, month, day)).toBe(real);
  });
});
