import { describe, expect, it } from 'vitest';
import type { EventReport, ReportKind } from '../../../lib/events/types';
import { isEarlier, splitReports } from '../../../lib/match/choose/reports';
import { sampleEvent } from '../../events/sample-events';

describe('earlier than the article', () => {
  it.each([
    ['the day before', '2025-05-18', '2025-05-19', true],
    ["the article's own day", '2025-05-19', '2025-05-19', true],
    ['a time of its own day', '2025-05-19T23:00+07:00', '2025-05-19', true],
    ['the day after', '2025-05-20', '2025-05-19', false],
    ['a month that has ended', '2025-04', '2025-05-01', true],
    ['its own month, not ended', '2025-05', '2025-05-19', false],
    ['its own month on its last day', '2025-05', '2025-05-31', true],
    ['a short month that has ended', '2025-02', '2025-03-01', true],
    ['a month to come', '2025-06', '2025-05-31', false],
    ['a day that nobody knows', null, '2025-05-19', false],
    ['any report of a page without a day', '2030-01-01', null, true],
    ['an undated report of a page without a day', null, null, true],
  ])('%s (%s beside %s)', (_name, published, day, expected) => {
    expect(isEarlier(published, day)).toBe(expected);
  });
});

const report = (published: string | null, kind: ReportKind = 'press', path = 'a'): EventReport => ({
  publisher: 'vnexpress.net',
  url: `https://vnexpress.net/${path}-${published ?? 'khong-ro'}.html`,
  title: 'Bản tin',
  published,
  lang: 'vi',
  kind,
});

describe('reports on both sides of the day', () => {
  const event = sampleEvent({
    id: 'x',
    date: '2025-05-16',
    reports: [
      report('2025-05-16'),
      report('2025-05-18'),
      report('2025-05-19', 'foreign'),
      report('2025-05-24'),
      report('2025-05'),
      report(null),
      report('2025-05-17', 'listing'),
      report('2025-05-17', 'aggregator'),
      report('2025-05-17', 'other'),
    ],
  });
  const days = (reports: readonly { published: string | null }[]) =>
    reports.map(({ published }) => published);

  it('newest first', () => {
    const { earlier, later } = splitReports(event, '2025-05-19');
    expect(days(earlier)).toEqual(['2025-05-19', '2025-05-18', '2025-05-16']);
    expect(days(later)).toEqual(['2025-05-24', '2025-05', null]);
  });

  it.each([null, '2025-05-19', '2026-01-01'])('listings and aggregators are never shown (%s)', (day) => {
    const { earlier, later } = splitReports(event, day);
    expect([...earlier, ...later]).toHaveLength(6);
    expect(days([...earlier, ...later])).not.toContain('2025-05-17');
  });

  it('a page of unknown day has them all before it', () => {
    expect(splitReports(event, null).later).toEqual([]);
  });

  it('carries what a reader sees and nothing else', () => {
    const [first] = splitReports(event, '2025-05-16').earlier;
    expect(Object.keys(first ?? {}).sort()).toEqual(['lang', 'published', 'publisher', 'title', 'url']);
  });

  it('leaves the record as it was', () => {
    const before = JSON.stringify(event);
    splitReports(event, '2025-05-19');
    expect(JSON.stringify(event)).toBe(before);
  });
});
