import { describe, expect, it } from 'vitest';
import { dateFit, daysOf, eventSpan, fitsInItsYear, withYearTold } from '../../lib/match/dates';
import type { TimeExpression } from '../../lib/time/types';
import { sampleEvent } from '../events/sample-events';

describe('daysOf', () => {
  it.each([
    ['2025-05-19', '2025-05-19', '2025-05-19', 'day'],
    ['2025-05-19T21:30+07:00', '2025-05-19', '2025-05-19', 'day'],
    ['2025-05', '2025-05-01', '2025-05-31', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['2025', '2025-01-01', '2025-12-31', 'year'],
    ['2025-Q1', '2025-01-01', '2025-03-31', 'month'],
    ['2025-W20', '2025-05-12', '2025-05-18', 'week'],
    ['2025-W20-WE', '2025-05-17', '2025-05-18', 'week'],
    ['2025-08-27/2025-08-28', '2025-08-27', '2025-08-28', 'range'],
    ['2024-08/..', '2024-08-01', '9999-12-31', 'open'],
    ['../2025-08-07', '0001-01-01', '2025-08-07', 'open'],
  ])('%s', (value, from, to, grain) => {
    expect(daysOf(value)).toEqual({ from, to, grain });
  });

  it.each(['P3Y', 'SET', 'PAST_REF', '2025-02-29', ''])('"%s" covers no day', (value) => {
    expect(daysOf(value)).toBeNull();
  });
});

describe('dateFit', () => {
  const call = sampleEvent({ id: 'a', date: '2025-05-19' });
  it('the day beats its week, the week its month, the month its year, and a miss is nothing', () => {
    const fits = ['2025-05-19', '2025-W21', '2025-05', '2025', '2025-05-20'].map((value) =>
      dateFit({ value }, call),
    );
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    expect(fits[0]).toBe(1);
    expect(fits.at(-1)).toBe(0);
  });

  it('takes every day of a long event, its other days and its tolerance', () => {
    const talks = sampleEvent({ id: 'b', date: '2026-02-04', dateEnd: '2026-02-05' });
    expect(dateFit({ value: '2026-02-05' }, talks)).toBe(1);
    const night = sampleEvent({ id: 'c', date: '2026-01-08', otherDays: ['2026-01-09'] });
    expect(dateFit({ value: '2026-01-09' }, night)).toBe(1);
    const loose = sampleEvent({ id: 'd', date: '2025-04-26', toleranceDays: 1 });
    expect(eventSpan(loose)).toMatchObject({ from: '2025-04-25', to: '2025-04-27' });
  });

  it('fits a month-only record loosely', () => {
    expect(dateFit({ value: '2025-03-12' }, sampleEvent({ id: 'e', date: '2025-03' }))).toBeLessThan(1);
  });
});

describe('withYearTold', () => {
  const told = (text: string, words: string): boolean => {
    const start = text.indexOf(words);
    const time: TimeExpression = {
      start,
      end: start + words.length,
      type: 'date',
      value: '2025-03-29',
      basis: 'publication',
      certain: { year: true, month: true, day: true },
    };
    return withYearTold(time, text).yearTold;
  };
  it.each([
    ['Hôm 29/3, hai đoàn gặp nhau', 'Hôm 29/3', false],
    ['ngày 29/3/2022 hai đoàn gặp nhau', 'ngày 29/3/2022', true],
    ['ngày 29.3.22 hai đoàn gặp nhau', 'ngày 29.3.22', true],
    ['ngày 29/3 năm ngoái hai đoàn gặp nhau', 'ngày 29/3', true],
    ['hôm qua hai đoàn gặp nhau', 'hôm qua', true],
  ])('%s', (text, words, expected) => {
    expect(told(text, words)).toBe(expected);
  });

  it('lets a day of an unsaid year fit the event of that day in another year', () => {
    const event = sampleEvent({ id: 'f', date: '2022-03-29' });
    expect(fitsInItsYear({ value: '2025-03-29', yearTold: false }, event)).toBe(true);
    expect(fitsInItsYear({ value: '2025-03-29', yearTold: true }, event)).toBe(false);
    expect(fitsInItsYear({ value: '2025-03-28', yearTold: false }, event)).toBe(false);
  });
});
