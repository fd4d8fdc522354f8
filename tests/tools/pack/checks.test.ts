import { describe, expect, it } from 'vitest';
import type { EventRecord, EventReport } from '../../../lib/events/types';
import { RECORD_CHECKS } from '../../../tools/pack/checks/all';
import { loadBundledPack, readYearFiles } from '../../../tools/pack/load';
import { sampleEvent } from '../../events/sample-events';

const problems = (...events: EventRecord[]): string[] =>
  RECORD_CHECKS.flatMap((check) => check(events)).map(({ problem }) => problem);
const event = (part: Partial<EventRecord>): EventRecord =>
  sampleEvent({ id: '2025-05-16-x', date: '2025-05-16', ...part });
const report = (part: Partial<EventReport> = {}): EventReport => ({
  publisher: 'tuoitre.vn',
  url: 'https://tuoitre.vn/dam-phan-20250516.htm',
  title: null,
  published: '2025-05-16',
  lang: 'vi',
  kind: 'press',
  ...part,
});

describe('the checks of the record', () => {
  it('find nothing in the bundled record', async () => {
    const { events } = await loadBundledPack();
    expect(RECORD_CHECKS.flatMap((check) => check(events))).toEqual([]);
  });

  it.each<[string, Partial<EventRecord>]>([
    ['a plain record', {}],
    ['a Friday that is one', { summary: { vi: 'Hai bên gặp nhau hôm thứ Sáu.' } }],
    [
      'ordinals that look like weekdays',
      { summary: { vi: 'Vòng đàm phán thứ hai và gói trừng phạt thứ bảy.' } },
    ],
    [
      "a party's words in quotation marks",
      { summary: { vi: 'Moskva gọi là "chiến dịch quân sự đặc biệt".' } },
    ],
    ['grounds with an article', { grounds: true, reports: [report()] }],
    ['the next day elsewhere', { otherDays: ['2025-05-17'] }],
    ['several days', { dateEnd: '2025-05-18', otherDays: ['2025-05-19'] }],
  ])('accept %s', (_, part) => {
    expect(problems(event(part))).toEqual([]);
  });

  it.each<[string, Partial<EventRecord>, RegExp]>([
    ['an end before the start', { dateEnd: '2025-05-15' }, /not after date/],
    ['a stated day with a tolerance', { toleranceDays: 1 }, /stated day has toleranceDays/],
    ['an inferred day without one', { basis: 'inferred' }, /no toleranceDays/],
    ['another day far off', { otherDays: ['2025-05-20'] }, /not beside/],
    ['an id of another day', { id: '2025-04-16-x' }, /the id says 2025-04-16/],
    ['a weekday that it is not', { summary: { vi: 'Hai bên gặp nhau hôm thứ Ba.' } }, /weekday "ba"/],
    ['loaded words', { title: { vi: 'Quân đội giải phóng thành phố' } }, /giải phóng/],
    [
      'loaded words in English',
      { summary: { vi: 'Nga đưa quân.', en: 'Russia began its invasion.' } },
      /invasion/,
    ],
    ['an unknown party', { participants: ['atlantis'] }, /unknown entity atlantis/],
    ['a person as a place', { places: ['vladimir-putin'] }, /is no place/],
    [
      'one report twice',
      { reports: [report(), report({ url: 'http://m.tuoitre.vn/dam-phan-20250516.htm?a=1' })] },
      /same report twice/,
    ],
    [
      'a tag page as an article',
      { reports: [report({ url: 'https://tuoitre.vn/tag/nga' })] },
      /listing page/,
    ],
    [
      'a report of another time',
      { reports: [report({ published: '2024-01-01' })] },
      /a report of 2024-01-01/,
    ],
    ['a publisher of another host', { reports: [report({ publisher: 'vov.vn' })] }, /did not publish/],
    ['grounds without an article', { grounds: true }, /without a citable article/],
    [
      'grounds on a listing page alone',
      { grounds: true, reports: [report({ kind: 'listing' })] },
      /without a citable article/,
    ],
    [
      'grounds on an inferred day',
      { grounds: true, basis: 'inferred', toleranceDays: 1, reports: [report()] },
      /inferred day/,
    ],
    [
      'grounds on a month',
      { id: '2025-05-x', date: '2025-05', grounds: true, reports: [report()] },
      /on a month/,
    ],
    ['grounds on a plan', { grounds: true, status: 'planned', reports: [report()] }, /on a plan/],
    ['an unknown series', { ordinal: { series: 'rounds', n: 1 } }, /unknown series rounds/],
    [
      'a member of another kind',
      { type: 'visit', ordinal: { series: 'istanbul-rounds-2025', n: 1 } },
      /a visit in/,
    ],
    [
      'a member without its parties',
      { participants: ['russia'], ordinal: { series: 'istanbul-rounds-2025', n: 1 } },
      /ukraine missing/,
    ],
  ])('refuse %s', (_, part, message) => {
    expect(problems(event(part)).join('\n')).toMatch(message);
  });

  it('refuse numbers of a series that do not grow, and let one package be proposed and adopted', () => {
    const round = (date: string, n: number, type: EventRecord['type'] = 'talks'): EventRecord =>
      event({
        id: `${date}-x`,
        date,
        type,
        participants: type === 'sanction' ? ['european-union', 'russia'] : ['russia', 'ukraine'],
        ordinal: { series: type === 'sanction' ? 'eu-sanctions-packages' : 'istanbul-rounds-2025', n },
        title: { vi: `Vòng ${n} ngày ${date}` },
      });
    expect(problems(round('2025-05-16', 1), round('2025-06-02', 2))).toEqual([]);
    expect(problems(round('2025-05-16', 2), round('2025-06-02', 1)).join()).toMatch(/number 1 comes after/);
    expect(problems(round('2025-05-16', 1), round('2025-06-02', 1)).join()).toMatch(/number 1 comes after/);
    expect(problems(round('2026-02-06', 20, 'sanction'), round('2026-02-20', 20, 'sanction'))).toEqual([]);
  });

  it('point out one happening told twice', () => {
    const first = event({ title: { vi: 'Nga và Ukraine trao đổi 246 tù binh mỗi bên' } });
    const second = event({ id: '2025-05-16-y', title: { vi: 'Nga, Ukraine trao đổi 246 tù binh mỗi bên' } });
    expect(problems(first, second)).toEqual(['may be the same as 2025-05-16-y']);
  });
});

describe('the year files', () => {
  it('hold their own year, in order', async () => {
    for (const { file, events } of await readYearFiles()) {
      const keys = events.map((record) => `${record.date} ${record.id}`);
      expect(keys).toEqual([...keys].sort());
      expect(events.filter((record) => !record.date.startsWith(file.slice(0, 4)))).toEqual([]);
    }
  });
});
