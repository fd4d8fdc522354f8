import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../../lib/events/types';
import { dates } from '../../../../tools/pack/checks/dates';
import { event, problems } from './samples';

describe('dates', () => {
  it.each<[string, Partial<EventRecord>]>([
    ['a stated day', {}],
    ['several days', { dateEnd: '2025-05-18' }],
    ['an inferred day with its tolerance', { basis: 'inferred', toleranceDays: 1 }],
    ['a month', { id: '2025-05-x', date: '2025-05', basis: 'inferred' }],
    ['a day mended by two', { date: '2025-05-14' }],
  ])('accept %s', (_, part) => {
    expect(problems(dates, event(part))).toBe('');
  });

  it.each<[string, Partial<EventRecord>, string]>([
    ['an end before the start', { dateEnd: '2025-05-15' }, 'not after date'],
    ['a stated day with a tolerance', { toleranceDays: 1 }, 'stated day has toleranceDays'],
    ['an inferred day without one', { basis: 'inferred' }, 'no toleranceDays'],
    ['an id of another day', { id: '2025-04-16-x' }, 'the id says 2025-04-16'],
  ])('refuse %s', (_, part, message) => {
    expect(problems(dates, event(part))).toContain(message);
  });
});
