import { describe, expect, it } from 'vitest';
import { dateFit, fitsInItsYear, nightFit, withYearTold } from '../../../lib/match/compare/date-fit';
import { tagTimes } from '../../../lib/time/tag-times';
import { sampleEvent } from '../../events/sample-events';

const truce = sampleEvent({ id: 'truce', date: '2025-05-08', dateEnd: '2025-05-11' });
const evening = sampleEvent({ id: 'evening', date: '2025-08-18', otherDays: ['2025-08-19'] });
const inferred = sampleEvent({ id: 'inferred', date: '2025-05-19', toleranceDays: 1 });
const month = sampleEvent({ id: 'month', date: '2025-03' });

it.each([
  ['2024-06/..', '2024-06-14', 0.6],
  ['2024-06-14/..', '2024-06-14', 0.9],
  ['2024-06/..', '2024-07-14', 0.1],
  ['2024/..', '2024-06-14', 0.1],
])('%s and an event of %s', (value, date, fit) => {
  expect(dateFit({ value }, sampleEvent({ id: 'x', date }))).toBe(fit);
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

it.each([
  ['a night that ends on its day', 'night', 'strike', '2025-11-13', 0.85],
  ['a night of that day', 'night', 'strike', '2025-11-14', 0],
  ['no night', 'morning', 'strike', '2025-11-13', 0],
  ['what is held by day', 'night', 'meeting', '2025-11-13', 0],
] as const)('%s', (_name, dayPart, type, value, fit) => {
  expect(nightFit({ value, dayPart }, sampleEvent({ id: 'x', date: '2025-11-14', type }))).toBe(fit);
});
