import { describe, expect, it } from 'vitest';
import { isEarlier, splitReports } from '../../lib/match/reports';
import type { EventReport, ReportKind } from '../../lib/events/types';
import { sampleEvent } from '../events/sample-events';

describe('isEarlier', () => {
  it.each([
    ['2025-05-18', '2025-05-19', true],
    ['2025-05-19', '2025-05-19', true],
    ['2025-05-20', '2025-05-19', false],
    ['2025-04', '2025-05-01', true],
    ['2025-05', '2025-05-19', false],
    ['2025-05', '2025-05-31', true],
    [null, '2025-05-19', false],
    ['2026-01-01', null, true],
    [null, null, true],
  ])('published %s, page of %s: %s', (published, day, expected) => {
    expect(isEarlier(published, day)).toBe(expected);
  });
});

const report = (published: string | null, kind: ReportKind = 'press'): EventReport => ({
  publisher: 'bao.vn',
  url: `https://bao.vn/${published}-${kind}`,
  title: null,
  published,
  lang: 'vi',
  kind,
});

describe('splitReports', () => {
  it('shows press and foreign alone, newest first on both sides, without inner fields', () => {
    const event = sampleEvent({
      id: 'x',
      date: '2025-05-19',
      reports: [
        report('2025-05-17'),
        report('2025-05-19', 'foreign'),
        report('2025-05-19', 'listing'),
        report('2025-05-18', 'aggregator'),
        report('2025-05-18', 'other'),
        report('2025-06-01'),
        report('2025-06-03'),
      ],
    });
    const { earlier, later } = splitReports(event, '2025-05-20');
    expect(earlier.map(({ published }) => published)).toEqual(['2025-05-19', '2025-05-17']);
    expect(later.map(({ published }) => published)).toEqual(['2025-06-03', '2025-06-01']);
    expect(Object.keys(earlier[0] ?? {})).toEqual(['publisher', 'url', 'title', 'published', 'lang']);
  });
});
