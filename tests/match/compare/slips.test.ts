import { describe, expect, it } from 'vitest';
import { inYearOf, isSlip, slipOf } from '../../../lib/match/compare/slips';
import { sampleEvent } from '../../events/sample-events';

const event = sampleEvent({ id: 'x', date: '2025-05-16', dateEnd: '2025-05-18' });
const june = sampleEvent({ id: 'y', date: '2025-06-02' });

const of = (value: string) => [
  {
    start: 0,
    end: 1,
    type: 'date' as const,
    value,
    basis: 'explicit' as const,
    certain: { year: true, month: true, day: true },
  },
];

describe('one slip of the pen', () => {
  it.each([
    ['the year before', '2024-05-16', event],
    ['the year after', '2026-05-16', event],
    ['the month before', '2025-04-16', event],
    ['a month with the same last digit', '2025-06-18', event],
    ['day and month swapped', '2025-02-06', june],
    ['another tens digit', '2025-05-26', event],
    ['another last digit', '2025-05-19', event],
    ['the last day of several', '2025-05-28', event],
    ['a clock time', '2025-05-26T20:00', event],
  ])('%s: %s', (_name, value, one) => {
    expect(isSlip(of(value), one)).toBe(true);
  });

  it.each([
    ['two years', '2023-05-16'],
    ['day and year', '2024-05-17'],
    ['both digits of the day', '2025-05-20'],
    ['day and month', '2025-07-27'],
    ['three months', '2025-08-16'],
    ['a month alone', '2025-06'],
    ['a duration', 'P3D'],
  ])('none: %s (%s)', (_name, value) => {
    expect(isSlip(of(value), event)).toBe(false);
  });

  it('no time is no slip', () => {
    expect(isSlip([], event)).toBe(false);
  });
});

describe('how far a slip leaves the day', () => {
  it.each([
    ['another year', '2024-05-16', event, 'far'],
    ['another month', '2025-04-16', event, 'far'],
    ['another tens digit', '2025-05-26', event, 'far'],
    ['day and month swapped', '2025-02-06', june, 'far'],
    ['another last digit', '2025-05-19', event, 'near'],
    ['no slip', '2025-08-17', event, null],
  ])('%s: %s', (_name, value, one, expected) => {
    expect(slipOf(of(value), one)).toBe(expected);
  });

  it('a feast has no month that could be mistaken', () => {
    const feast = of('2025-04-16').map((time) => ({ ...time, inWords: true }));
    expect(slipOf(feast, event)).toBe('near');
  });
});

describe('a day whose year we filled in', () => {
  const untold = (value: string) => of(value).map((time) => ({ ...time, yearTold: false }));

  it.each([
    // "hôm 16/6" in May was taken for the June before.
    ['2024-06-16', true],
    ['2024-06-25', false],
    ['2023-06-16', false],
  ])('%s: %s', (value, expected) => {
    expect(isSlip(untold(value), event)).toBe(expected);
  });

  it('the day in another year is no slip: the year is ours', () => {
    expect(isSlip(untold('2024-06-02'), june)).toBe(false);
    expect(isSlip(of('2024-06-02'), june)).toBe(true);
  });

  it('a told year stays', () => {
    expect(inYearOf({ value: '2024-06-16', yearTold: true }, '2025-05-16')).toBe('2024-06-16');
    expect(inYearOf({ value: '2024-06-16T08:00', yearTold: false }, '2025-05-16')).toBe('2025-06-16T08:00');
    expect(inYearOf({ value: '2024-12-30/2025-01-02', yearTold: false }, '2025-05-16')).toBe(
      '2024-12-30/2025-01-02',
    );
  });
});
