import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../lib/events/types';
import {
  eventsIn,
  firstWindow,
  laneOf,
  monthCounts,
  moved,
  overviewYears,
  reach,
  showing,
  timelineEvents,
  timelineItems,
  wholeWindow,
  widthOf,
  within,
  zoomed,
} from '../../../lib/ui/model/timeline';
import { dotsOf } from '../../../lib/ui/timeline/dots';
import { lanesIn } from '../../../lib/ui/timeline/lanes';
import { dayScale } from '../../../lib/ui/timeline/scale';
import { windowLabel } from '../../../lib/ui/timeline/window-label';
import { emptyAnalysis, sampleAnalysis, undatedAnalysis } from '../../fixtures/analysis';
import { en, vi } from '../words-of-tests';

const record = (id: string, date: string, type: EventRecord['type']): EventRecord => ({
  id,
  date,
  basis: 'stated',
  type,
  status: 'happened',
  title: { vi: id },
  summary: { vi: '' },
  participants: [],
  places: [],
  quantities: [],
  reports: [],
  disagreements: [],
  grounds: true,
});

const items = timelineItems(sampleAnalysis);
const events = timelineEvents(
  [
    record('2025-08-28-kyiv-strike', '2025-08-28', 'strike'),
    record('2025-08-24-pow-exchange', '2025-08-24', 'prisoner_exchange'),
    record('2025-08-18-trump-putin-call', '2025-08-18', 'phone_call'),
    record('2025-06', '2025-06', 'statement'),
  ],
  items,
);

describe('timelineItems', () => {
  it('are the dated items, newest first, a finding on the page’s day with the known one beside it', () => {
    expect(items.map(({ day, known, lane, item }) => [day, known, lane, item.kind])).toEqual([
      ['2025-08-25', '2025-08-24', 'exchanges', 'conflict'],
      ['2025-08-19', null, 'exchanges', 'match'],
      ['2025-08-18', null, 'talks', 'match'],
      ['2025-08-16', '2025-08-15', 'talks', 'note'],
      ['2025-08-14', null, 'exchanges', 'match'],
      ['2025-04-19', null, 'exchanges', 'note'],
    ]);
  });

  it.each([
    ['phone_call', 'talks'],
    ['strike', 'fighting'],
    ['ceasefire', 'terms'],
    ['sanction', 'other'],
    [null, 'other'],
  ])('%s lies in the lane %s', (type, lane) => {
    expect(laneOf(type)).toBe(lane);
  });
});

describe('timelineEvents', () => {
  it('leave out the article’s own events and those without a day', () => {
    expect(events.map(({ id }) => id)).toEqual(['2025-08-18-trump-putin-call', '2025-08-28-kyiv-strike']);
  });

  it.each([
    ['2025-08-01', '2025-08-31', 2],
    ['2025-08-18', '2025-08-18', 1],
    ['2025-08-19', '2025-08-27', 0],
    ['2026-01-01', '2026-12-31', 0],
  ])('from %s to %s: %i', (from, to, count) => {
    expect(eventsIn(events, { from, to })).toHaveLength(count);
  });
});

describe('windows', () => {
  it('begins with the weeks before publication', () => {
    expect(firstWindow(sampleAnalysis, items)).toEqual({ from: '2025-08-12', to: '2025-08-28' });
  });

  it('the whole article reaches to its oldest day', () => {
    expect(wholeWindow(sampleAnalysis, items)).toEqual({ from: '2025-04-17', to: '2025-08-28' });
  });

  it('is never under two weeks', () => {
    const one = items.slice(0, 1);
    const window = firstWindow(sampleAnalysis, one);
    expect(window && widthOf(window)).toBe(14);
  });

  it('of an undated page stands around its inferred day', () => {
    expect(firstWindow(undatedAnalysis, timelineItems(undatedAnalysis))?.to).toBe('2025-08-28');
  });

  it('there is none without a day and a publication', () => {
    const nothing = {
      ...emptyAnalysis,
      publishedAt: null,
      reference: { value: null, basis: 'none' as const },
    };
    expect(wholeWindow(nothing, [])).toBeNull();
  });

  it('zooms around the middle, down to a week', () => {
    const window = { from: '2025-08-01', to: '2025-08-20' };
    expect(zoomed(window, 0.5)).toEqual({ from: '2025-08-06', to: '2025-08-15' });
    expect(widthOf(zoomed(window, 0.01))).toBe(7);
    expect(widthOf(zoomed(window, 1000))).toBe(5000);
  });

  it.each([
    ['past the end', '2025-08-20', '2025-09-10', '2025-08-07', '2025-08-28'],
    ['before the beginning', '2025-01-01', '2025-01-10', '2025-04-17', '2025-04-26'],
    ['wider than all', '2014-01-01', '2030-01-01', '2025-04-17', '2025-08-28'],
    ['inside', '2025-05-01', '2025-05-10', '2025-05-01', '2025-05-10'],
  ])('%s: stays where the axis has something to show', (_name, from, to, start, end) => {
    const bounds = reach({ from: '2025-04-17', to: '2025-08-28' }, events);
    expect(bounds).toEqual({ from: '2025-04-17', to: '2025-08-28' });
    expect(within({ from, to }, bounds)).toEqual({ from: start, to: end });
  });

  it('moves just so far that a day is seen', () => {
    const window = { from: '2025-08-12', to: '2025-08-28' };
    expect(showing(window, '2025-08-14')).toBe(window);
    expect(showing(window, '2025-04-19').from).toBe('2025-04-17');
    expect(showing(window, '2025-09-01').to).toBe('2025-09-03');
    expect(moved(window, 3)).toEqual({ from: '2025-08-15', to: '2025-08-31' });
  });

  it.each([
    [vi, '2025-08-12', '2025-08-28', '12 – 28/8/2025'],
    [vi, '2025-07-12', '2025-08-28', '12/7 – 28/8/2025'],
    [vi, '2024-12-12', '2025-08-28', '12/12/2024 – 28/8/2025'],
    [en, '2025-08-12', '2025-08-28', '12 – 28 Aug 2025'],
  ])('says what both ends share once', (words, from, to, expected) => {
    expect(windowLabel(words, { from, to })).toBe(expected);
  });
});

describe('overview', () => {
  it('counts events a month', () => {
    expect([...monthCounts(['2025-08-01', '2025-08-31', '2025-09-01'])]).toEqual([
      ['2025-08', 2],
      ['2025-09', 1],
    ]);
  });

  it('covers the years of the article and the window', () => {
    expect(overviewYears({ from: '2025-08-12', to: '2025-08-28' }, items)).toEqual({ from: 2025, to: 2025 });
    expect(overviewYears({ from: '2024-12-12', to: '2025-08-28' }, items)).toEqual({ from: 2024, to: 2025 });
  });
});

describe('axis', () => {
  const window = { from: '2025-08-12', to: '2025-08-28' };

  it('puts each day in the middle of its share and bands the weekends', () => {
    const scale = dayScale(vi, window);
    expect(scale.x('2025-08-12')).toBeCloseTo(368 / 17 / 2);
    expect(scale.left('2025-08-26')).toBeCloseTo((368 / 17) * 14);
    expect(scale.weekends).toHaveLength(2);
    expect(scale.minor).toHaveLength(17);
    expect(scale.ticks.map(({ label }) => label)).toEqual([
      '12',
      '14',
      '16',
      '18',
      '20',
      '22',
      '24',
      '26',
      '28',
    ]);
  });

  it.each([
    [{ from: '2025-07-28', to: '2025-08-08' }, '1/8'],
    [{ from: '2025-01-20', to: '2025-08-28' }, 'T5'],
    [{ from: '2014-01-01', to: '2026-08-28' }, '2020'],
  ])('labels by days, months or years: %o', (wide, label) => {
    const scale = dayScale(vi, wide);
    expect(scale.ticks.map((tick) => tick.label)).toContain(label);
    expect(scale.ticks.length).toBeLessThanOrEqual(13);
  });

  it('drops empty lanes and keeps at most four', () => {
    expect(lanesIn(window, items, events).map(({ lane }) => lane)).toEqual([
      'exchanges',
      'talks',
      'fighting',
    ]);
    const every = (['statement', 'agreement', 'strike', 'meeting', 'body_exchange'] as const).map((type) => ({
      id: type,
      day: '2025-08-20',
      lane: laneOf(type),
    }));
    expect(lanesIn(window, [], every).map(({ lane }) => lane)).toEqual([
      'exchanges',
      'talks',
      'fighting',
      'other',
    ]);
  });

  it('draws one dot for neighbours, lifts it over a mark and hollows what came later', () => {
    const many = Array.from({ length: 5000 }, (_, index) => ({
      id: String(index),
      day: index % 2 === 0 ? '2025-08-18' : '2025-08-28',
      lane: 'talks' as const,
    }));
    const scale = dayScale(vi, window);
    const dots = dotsOf(many, scale.x, () => 50, [{ x: scale.x('2025-08-18'), y: 50 }], '2025-08-26');
    expect(dots.map(({ y, later }) => [y, later])).toEqual([
      [36, false],
      [50, true],
    ]);
  });
});
