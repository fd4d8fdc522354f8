import { describe, expect, it } from 'vitest';
import type { EventRecord } from '../../../lib/events/types';
import {
  laneOf,
  monthCounts,
  type TimelineEvent,
  timelineEvents,
  timelineItems,
} from '../../../lib/ui/model/timeline';
import {
  daysOfView,
  eventsIn,
  firstView,
  moved,
  overviewYears,
  reach,
  showing,
  viewOf,
  wholeView,
  widthOf,
  within,
  zoomed,
} from '../../../lib/ui/model/timeline-view';
import { dayNumber } from '../../../lib/time/iso-days';
import { binsOf } from '../../../lib/ui/timeline/bins';
import { hitAt } from '../../../lib/ui/timeline/hit';
import { lanesIn } from '../../../lib/ui/timeline/lanes';
import { dayScale, timeScale, viewOfScale, WIDTH } from '../../../lib/ui/timeline/scale';
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
    expect(events.map(({ record: { id } }) => id)).toEqual([
      '2025-08-18-trump-putin-call',
      '2025-08-28-kyiv-strike',
    ]);
  });

  it.each([
    ['2025-08-01', '2025-08-31', 2],
    ['2025-08-18', '2025-08-18', 1],
    ['2025-08-19', '2025-08-27', 0],
    ['2026-01-01', '2026-12-31', 0],
  ])('from %s to %s: %i', (from, to, count) => {
    expect(eventsIn(events, viewOf(from, to))).toHaveLength(count);
  });
});

describe('views', () => {
  const days = (view: ReturnType<typeof firstView>) => view && Object.values(daysOfView(view));

  it('begins with the weeks before publication', () => {
    expect(days(firstView(sampleAnalysis, items))).toEqual(['2025-08-12', '2025-08-28']);
  });

  it('the whole article reaches to its oldest day', () => {
    expect(days(wholeView(sampleAnalysis, items))).toEqual(['2025-04-17', '2025-08-28']);
  });

  it('is never under two weeks', () => {
    const view = firstView(sampleAnalysis, items.slice(0, 1));
    expect(view && widthOf(view)).toBe(14);
  });

  it('of an undated page stands around its inferred day', () => {
    expect(days(firstView(undatedAnalysis, timelineItems(undatedAnalysis)))?.[1]).toBe('2025-08-28');
  });

  it('there is none without a day and a publication', () => {
    const nothing = {
      ...emptyAnalysis,
      publishedAt: null,
      reference: { value: null, basis: 'none' as const },
    };
    expect(wholeView(nothing, [])).toBeNull();
  });

  it('zooms around the middle, in whole days, down to a week', () => {
    const view = viewOf('2025-08-01', '2025-08-20');
    expect(zoomed(view, 0.5)).toEqual(viewOf('2025-08-06', '2025-08-15'));
    expect(widthOf(zoomed(view, 0.01))).toBe(7);
    expect(zoomed({ from: view.from + 0.3, to: view.to + 0.3 }, 1).from % 1).toBe(0);
  });

  it.each([
    ['past the end', '2025-08-20', '2025-09-10', '2025-08-07', '2025-08-28'],
    ['before the beginning', '2025-01-01', '2025-01-10', '2025-04-17', '2025-04-26'],
    ['wider than all', '2014-01-01', '2030-01-01', '2025-04-17', '2025-08-28'],
    ['inside', '2025-05-01', '2025-05-10', '2025-05-01', '2025-05-10'],
  ])('%s: stays where the axis has something to show', (_name, from, to, start, end) => {
    const bounds = reach(viewOf('2025-04-17', '2025-08-28'), events);
    expect(bounds).toEqual(viewOf('2025-04-17', '2025-08-28'));
    expect(within(viewOf(from, to), bounds)).toEqual(viewOf(start, end));
  });

  it('moves just so far that a day is seen', () => {
    const view = viewOf('2025-08-12', '2025-08-28');
    expect(showing(view, '2025-08-14')).toBe(view);
    expect(daysOfView(showing(view, '2025-04-19')).first).toBe('2025-04-17');
    expect(daysOfView(showing(view, '2025-09-01')).last).toBe('2025-09-03');
    expect(moved(view, 3)).toEqual(viewOf('2025-08-15', '2025-08-31'));
  });

  it('names the days of which the greater part is seen', () => {
    const { from, to } = viewOf('2025-08-12', '2025-08-28');
    expect(daysOfView({ from: from + 0.4, to: to + 0.4 })).toEqual({
      first: '2025-08-12',
      last: '2025-08-28',
    });
    expect(daysOfView({ from: from + 0.6, to: to + 0.6 })).toEqual({
      first: '2025-08-13',
      last: '2025-08-29',
    });
  });

  it.each([
    [vi, '2025-08-12', '2025-08-28', '12 – 28/8/2025'],
    [vi, '2025-07-12', '2025-08-28', '12/7 – 28/8/2025'],
    [vi, '2024-12-12', '2025-08-28', '12/12/2024 – 28/8/2025'],
    [vi, '2025-08-28', '2025-08-28', '28/8/2025'],
    [en, '2025-08-12', '2025-08-28', '12 – 28 Aug 2025'],
  ])('says what both ends share once', (words, first, last, expected) => {
    expect(windowLabel(words, { first, last })).toBe(expected);
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
    expect(overviewYears(viewOf('2025-08-12', '2025-08-28'), items)).toEqual({ from: 2025, to: 2025 });
    expect(overviewYears(viewOf('2024-12-12', '2025-08-28'), items)).toEqual({ from: 2024, to: 2025 });
  });
});

describe('axis', () => {
  const view = viewOf('2025-08-12', '2025-08-28');
  const dated = (day: string, type: EventRecord['type'], id: string = type): TimelineEvent => ({
    day,
    at: dayNumber(day),
    lane: laneOf(type),
    record: record(id, day, type),
  });

  it('puts each day in the middle of its share and bands the weekends', () => {
    const scale = dayScale(vi, view);
    expect(scale.x('2025-08-12')).toBeCloseTo(WIDTH / 17 / 2);
    expect(scale.place(dayNumber('2025-08-26'))).toBeCloseTo((WIDTH / 17) * 14);
    expect(scale.weekends.map(({ day }) => day)).toEqual(['2025-08-18', '2025-08-25']);
    expect(scale.weekends[0]?.width).toBeCloseTo((WIDTH / 17) * 2);
    expect(scale.minor).toHaveLength(17);
    const labels = scale.ticks.map(({ label }) => label);
    expect(labels).toEqual(['12', '14', '16', '18', '20', '22', '24', '26', '28']);
  });

  it('cuts a weekend at the edge of the view', () => {
    const saturday = dayScale(vi, viewOf('2025-08-17', '2025-08-23'));
    expect(saturday.weekends.map(({ x, width }) => [x, Math.round(width)])).toEqual([
      [0, Math.round(WIDTH / 7)],
      [WIDTH - WIDTH / 7, Math.round(WIDTH / 7)],
    ]);
  });

  it('goes from a view to a scale and back', () => {
    const back = viewOfScale(timeScale(view));
    expect(back.from).toBeCloseTo(view.from);
    expect(back.to).toBeCloseTo(view.to);
  });

  it.each([
    ['2025-07-28', '2025-08-08', '1/8'],
    ['2025-01-20', '2025-08-28', 'T5'],
    ['2014-01-01', '2026-08-28', '2020'],
  ])('labels by days, months or years: %s – %s', (from, to, label) => {
    const scale = dayScale(vi, viewOf(from, to));
    expect(scale.ticks.map((tick) => tick.label)).toContain(label);
    expect(scale.ticks.length).toBeLessThanOrEqual(13);
  });

  it('drops empty lanes and keeps at most four', () => {
    expect(lanesIn(view, items, events).map(({ lane }) => lane)).toEqual(['exchanges', 'talks', 'fighting']);
    const every = (['statement', 'agreement', 'strike', 'meeting', 'body_exchange'] as const).map((type) =>
      dated('2025-08-20', type),
    );
    expect(lanesIn(view, [], every).map(({ lane }) => lane)).toEqual([
      'exchanges',
      'talks',
      'fighting',
      'other',
    ]);
  });

  it('draws one dot for neighbours, lifts it over a mark and hollows what came later', () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      dated(index % 2 === 0 ? '2025-08-18' : '2025-08-28', 'talks', String(index)),
    );
    const scale = dayScale(vi, view);
    const bins = binsOf(
      many,
      scale.step,
      () => 50,
      [{ at: dayNumber('2025-08-18') + 0.5, y: 50 }],
      '2025-08-26',
    );
    expect(bins.map(({ y, later, events: held }) => [y, later, held.length])).toEqual([
      [38, false, 2500],
      [50, true, 2500],
    ]);
  });

  it('keeps its dots apart in wide views and grows them with their events', () => {
    const wide = dayScale(vi, viewOf('2022-01-01', '2026-12-31'));
    const many = Array.from({ length: 3000 }, (_, index) => {
      const at = dayNumber('2022-01-01') + ((index * 7) % 1800);
      return { ...dated('2022-01-01', 'strike', String(index)), at };
    });
    const bins = binsOf(many, wide.step, () => 50, [], null);
    expect(bins.length).toBeLessThanOrEqual(WIDTH / 5 + 1);
    const single = binsOf(many.slice(0, 1), wide.step, () => 50, [], null);
    expect(bins[0]?.height).toBeGreaterThan(single[0]?.height ?? 0);
    expect(Math.max(...bins.map(({ height }) => height))).toBeLessThanOrEqual(16);
  });

  it('a dot stands in the middle of its days', () => {
    const [single] = binsOf([dated('2025-08-18', 'strike')], 20, () => 50, [], null);
    expect(single?.at).toBe(dayNumber('2025-08-18') + 0.5);
  });

  it('finds the mark, else the dot, that a click means', () => {
    const scale = dayScale(vi, view);
    const [entry] = items;
    if (!entry) throw new Error('The sample has items.');
    const placed = [{ entry, xs: [100, 130], y: 50 }];
    const bins = binsOf([dated('2025-08-20', 'strike')], scale.step, () => 80, [], null);
    const x = scale.place(bins[0]?.at ?? 0);
    expect(hitAt({ x: 115, y: 55 }, placed, bins, scale.place)?.of).toBe('item');
    expect(hitAt({ x: x + 4, y: 82 }, placed, bins, scale.place)).toEqual({ of: 'bin', bin: bins[0] });
    expect(hitAt({ x: 300, y: 20 }, placed, bins, scale.place)).toBeNull();
  });
});
