import { describe, expect, it } from 'vitest';
import { dateFit, type DaySpan, daysOf, eventSpan, fitsInItsYear, withYearTold } from '../../lib/match/dates';
import { tagTimes } from '../../lib/time/tag-times';
import { sampleEvent } from '../events/sample-events';

const NOTATIONS: [value: string, from: string, to: string, grain: DaySpan['grain']][] = [
  ['2025-05-19', '2025-05-19', '2025-05-19', 'day'],
  ['2024-02-29', '2024-02-29', '2024-02-29', 'day'],
  ['2025-05-19T21:30', '2025-05-19', '2025-05-19', 'day'],
  ['2025-05-19T21:30+07:00', '2025-05-19', '2025-05-19', 'day'],
  ['2025-03-18T16:00+03:00/2025-03-18T18:00+03:00', '2025-03-18', '2025-03-18', 'day'],
  ['2025-03-24/2025-03-26', '2025-03-24', '2025-03-26', 'range'],
  ['2025-05-11/2025-05-20', '2025-05-11', '2025-05-20', 'range'],
  ['2025-08-27/2025-08-28', '2025-08-27', '2025-08-28', 'range'],
  ['2025-W20', '2025-05-12', '2025-05-18', 'week'],
  ['2025-W20-WE', '2025-05-17', '2025-05-18', 'week'],
  ['2025-W01', '2024-12-30', '2025-01-05', 'week'],
  ['2026-W53', '2026-12-28', '2027-01-03', 'week'],
  ['2025-05', '2025-05-01', '2025-05-31', 'month'],
  ['2024-02', '2024-02-01', '2024-02-29', 'month'],
  ['2025-02', '2025-02-01', '2025-02-28', 'month'],
  ['2025-03/2025-04', '2025-03-01', '2025-04-30', 'month'],
  ['2025-Q1', '2025-01-01', '2025-03-31', 'month'],
  ['2025-Q4', '2025-10-01', '2025-12-31', 'month'],
  ['2025', '2025-01-01', '2025-12-31', 'year'],
  ['2024-08/..', '2024-08-01', '9999-12-31', 'open'],
  ['../2025-08-07', '0001-01-01', '2025-08-07', 'open'],
];

it.each([
  ['2024-06/..', '2024-06-14', 0.6],
  ['2024-06-14/..', '2024-06-14', 0.9],
  ['2024-06/..', '2024-07-14', 0.1],
  ['2024/..', '2024-06-14', 0.1],
])('%s and an event of %s', (value, date, fit) => {
  expect(dateFit({ value }, sampleEvent({ id: 'x', date }))).toBe(fit);
});

describe('days of a time value', () => {
  it.each(NOTATIONS)('%s: %s to %s (%s)', (value, from, to, grain) => {
    expect(daysOf(value)).toMatchObject({ from, to, grain });
    // A second reading comes from what was kept and says the same.
    expect(daysOf(value)).toMatchObject({ from, to, grain });
  });

  it.each([
    'P3Y',
    'PT2H',
    'P1D',
    'PAST_REF',
    'PRESENT_REF',
    'FUTURE_REF',
    'SET',
    '2025-02-29',
    '2025-13-01',
    '',
    '/',
  ])('no days: %s', (value) => {
    expect(daysOf(value)).toBeNull();
  });
});

const truce = sampleEvent({ id: 'truce', date: '2025-05-08', dateEnd: '2025-05-11' });
const evening = sampleEvent({ id: 'evening', date: '2025-08-18', otherDays: ['2025-08-19'] });
const inferred = sampleEvent({ id: 'inferred', date: '2025-05-19', toleranceDays: 1 });
const month = sampleEvent({ id: 'month', date: '2025-03' });

describe('days of an event', () => {
  it.each([
    ['its own and its last', truce, '2025-05-08', '2025-05-11'],
    ['the same moment elsewhere', evening, '2025-08-18', '2025-08-19'],
    ['its tolerance on both sides', inferred, '2025-05-18', '2025-05-20'],
  ])('%s', (_name, event, from, to) => {
    expect(eventSpan(event)).toMatchObject({ from, to });
  });
});

describe('how a time fits an event', () => {
  it.each([
    ['its day', '2025-05-08', truce],
    ['a day inside it', '2025-05-10', truce],
    ['its last day', '2025-05-11', truce],
    ['its day elsewhere', '2025-08-19', evening],
    ['a clock time of its day', '2025-08-18T20:00', evening],
    ['a day within its tolerance', '2025-05-20', inferred],
  ])('fully: %s', (_name, value, event) => {
    expect(dateFit({ value }, event)).toBe(1);
  });

  it.each([
    ['the day before', '2025-05-07', truce],
    ['the day after', '2025-05-12', truce],
    ['its day of another year', '2024-05-08', truce],
    ['beyond its tolerance', '2025-05-21', inferred],
    ['another month', '2025-06', truce],
    ['another week', '2025-W21', truce],
    ['another year', '2024', truce],
    ['an open range that ended before it', '../2025-05-07', truce],
    ['an open range that begins after it', '2025-06/..', truce],
    ['a duration', 'P3D', truce],
    ['a vague word', 'PAST_REF', truce],
    ['a day of another month for an event known by its month', '2025-04-01', month],
  ])('not: %s', (_name, value, event) => {
    expect(dateFit({ value }, event)).toBe(0);
  });

  it('the narrower the expression, the better it fits', () => {
    const fits = ['2025-05-08', '2025-05-08/2025-05-10', '2025-W19', '2025-05', '2025', '2020/..'].map(
      (value) => dateFit({ value }, truce),
    );
    expect(fits).toEqual([...fits].sort((a, b) => b - a));
    expect(new Set(fits).size).toBe(fits.length);
  });

  it('an open range fits best the event that opens it', () => {
    expect(dateFit({ value: '2025-05-08/..' }, truce)).toBeGreaterThan(
      dateFit({ value: '2025-04-08/..' }, truce),
    );
  });

  it('a month fits an event known by its month better than one of its days does', () => {
    expect(dateFit({ value: '2025-03' }, month)).toBeGreaterThan(dateFit({ value: '2025-03-12' }, month));
    expect(dateFit({ value: '2025-03-12' }, month)).toBeGreaterThan(0);
  });
});

describe('years that the text tells', () => {
  it.each([
    ['Hai bên gặp nhau ngày 16/5/2025.', true],
    ['Hai bên gặp nhau ngày 16/5/25.', true],
    ['Hai bên gặp nhau ngày 16.5.25.', true],
    ['Hai bên gặp nhau ngày 16/5.', false],
    ['Hai bên gặp nhau ngày 16/5 năm ngoái.', true],
    ['Hai bên gặp nhau hôm qua.', true],
  ])('%s %s', (text, told) => {
    const [time] = tagTimes(text, { reference: { value: '2025-05-20', basis: 'metadata' } });
    if (!time) throw new Error('no time');
    expect(withYearTold(time, text).yearTold).toBe(told);
  });

  it.each([
    ['the same day of another year', '2026-05-08', false, true],
    ['a year that was told', '2026-05-08', true, false],
    ['another day', '2026-05-14', false, false],
    ['a month', '2026-05', false, false],
  ])('filled in by us: %s', (_name, value, yearTold, fits) => {
    expect(fitsInItsYear({ value, yearTold }, truce)).toBe(fits);
  });
});
