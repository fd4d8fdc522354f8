import { describe, expect, it } from 'vitest';
import { type DaySpan, daysOf, eventSpan } from '../../../lib/match/compare/dates';
import { sampleEvent } from '../../events/sample-events';

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

describe('days of an event', () => {
  it.each([
    ['its own and its last', truce, '2025-05-08', '2025-05-11'],
    ['the same moment elsewhere', evening, '2025-08-18', '2025-08-19'],
    ['its tolerance on both sides', inferred, '2025-05-18', '2025-05-20'],
  ])('%s', (_name, event, from, to) => {
    expect(eventSpan(event)).toMatchObject({ from, to });
  });
});
