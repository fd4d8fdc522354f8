import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../lib/events/types';
import { dataChart } from '../../tools/docs/data-chart-svg';

const event = (date: string, grounds: boolean, type: EventRecord['type'] = 'strike'): EventRecord =>
  ({ date, grounds, type }) as EventRecord;

const events = [
  event('2014-03-18', true, 'vote'),
  event('2022-02-24', true),
  event('2022-02-25', false),
  event('2022-04', false, 'aid'),
];

describe('dataChart', () => {
  const svg = dataChart(events);

  it.each([
    ['the years before as one bar', 'before: 1, 1 ground'],
    ['a month', '2022-02: 2, 1 ground'],
    ['a month that has nothing', '2022-03: 0, 0 ground'],
    ['a month-only day', '2022-04: 1, 0 ground'],
    ['a type by its name', 'strike: 2, 1 ground'],
  ])('draws %s', (_, title) => expect(svg).toContain(`<title>${title}</title>`));

  it('has months up to the last event and none beyond', () => {
    expect(svg).toContain('4 events by month, 2022-02 to 2022-04');
    expect(svg).not.toContain('2022-05');
  });

  it('follows light and dark', () => expect(svg).toContain('prefers-color-scheme: dark'));
});
