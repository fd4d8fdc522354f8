import { describe, expect, it } from 'vitest';
import { memoryStore } from '../../../lib/events/memory/store';
import { readQuery } from '../../../lib/events/search/query';
import { daysAsked } from '../../../lib/events/search/query-days';
import { searchFor } from '../../../lib/events/search/search';
import { searchWords } from '../../../lib/events/search/search-words';
import { sampleEvent, samplePack } from '../sample-events';

describe('words', () => {
  it.each([
    ['Trao đổi TÙ BINH', ['trao', 'doi', 'tu', 'binh']],
    ['một và một', []],
    ['Đức – Đức', ['duc']],
    ['1.212 thi thể', ['1', '212', 'thi', 'the']],
    ['tu\u0300 binh', ['tu', 'binh']],
  ])('%s', (text, expected) => {
    expect(searchWords(text)).toEqual(expected);
  });
});

describe('days', () => {
  it.each([
    ['24/8/2025', '2025-08-24', '2025-08-24', ''],
    ['ngay 24-8-2025 kursk', '2025-08-24', '2025-08-24', 'kursk'],
    ['2025-08-24', '2025-08-24', '2025-08-24', ''],
    ['5 thang 9 nam 2025', '2025-09-05', '2025-09-05', ''],
    ['putin thang 2/2025', '2025-02-01', '2025-02-28', 'putin'],
    ['thang 2 nam 2024', '2024-02-01', '2024-02-29', ''],
    ['2025-02', '2025-02-01', '2025-02-28', ''],
    ['istanbul 2025', '2025-01-01', '2025-12-31', 'istanbul'],
  ])('%s', (text, from, to, rest) => {
    const asked = daysAsked(text);
    expect([asked?.from, asked?.to, asked?.rest.trim()]).toEqual([from, to, rest]);
  });

  it.each(['31/2/2025', '1.212 tu binh', 'ngay 1.345', '13/2025', 'goi 19'])('none in %s', (text) => {
    expect(daysAsked(text)).toBeNull();
  });
});

describe('readings', () => {
  it.each([
    ['pu', [{ words: ['pu'] }]],
    ['Putin', [{ words: ['putin'] }, { words: [], entities: ['vladimir-putin'], types: [] }]],
    [
      'điện đàm Trump 2025',
      [
        { words: ['dien', 'dam', 'trump'], from: '2025-01-01', to: '2025-12-31' },
        {
          words: [],
          entities: ['donald-trump'],
          types: ['phone_call'],
          from: '2025-01-01',
          to: '2025-12-31',
        },
      ],
    ],
    ['16/5/2025', [{ words: [], from: '2025-05-16', to: '2025-05-16' }]],
    ['', []],
    ['   ', []],
  ])('%s', (text, expected) => {
    expect(readQuery(text)).toEqual(expected);
  });
});

describe('answers', () => {
  const call = sampleEvent({
    id: '2025-05-19-call',
    date: '2025-05-19',
    type: 'phone_call',
    title: { vi: 'Tổng thống Mỹ và Tổng thống Nga nói chuyện hai giờ', en: 'US and Russian presidents talk' },
    summary: { vi: 'Cuộc gọi kéo dài hai giờ.' },
    participants: ['donald-trump', 'vladimir-putin'],
  });
  const talks = sampleEvent({
    id: '2025-05-16-istanbul',
    date: '2025-05-16',
    title: { vi: 'Nga và Ukraine đàm phán' },
    summary: { vi: 'Hai phái đoàn gặp nhau.' },
    places: ['istanbul'],
  });
  const report = {
    publisher: 'tuoitre.vn',
    url: 'https://tuoitre.vn/a.htm',
    title: 'Ông Putin tới Bắc Kinh',
    published: '2025-09-01T08:00:00+07:00',
    lang: 'vi',
    entities: ['vladimir-putin', 'beijing'],
  };
  const store = memoryStore([samplePack([talks, call], undefined, [report])]);
  it.each([
    ['điện đàm', [call.id], 0],
    ['dien dam putin', [call.id], 0],
    ['Istanbul', [talks.id], 0],
    ['dam phan', [talks.id], 0],
    ['putin', [call.id], 1],
    ['Bắc Kinh', [], 1],
    ['russian presidents', [call.id], 0],
    ['tháng 5/2025', [call.id, talks.id], 0],
    ['putin 9/2025', [], 1],
    ['không có gì như thế', [], 0],
    ['', [], 0],
  ])('%s', async (text, events, reports) => {
    const found = await searchFor(text, store);
    expect(found.events.map(({ id }) => id)).toEqual(events);
    expect(found.reports).toHaveLength(reports);
  });

  it('gives at most so many', async () => {
    expect((await searchFor('2025', store, 1)).events).toHaveLength(1);
  });
});

describe('diacritics', () => {
  const from = (title: string, at: number) =>
    sampleEvent({
      id: `2025-05-1${at}-a`,
      date: `2025-05-1${at}`,
      title: { vi: title },
      summary: { vi: 'x' },
      type: 'other',
    });
  const events = [
    from('Đoàn tù binh trở về', 1),
    from('Quân từ Bình Nhưỡng tới Kursk', 2),
    from('Hoà đàm bế tắc', 3),
  ];
  const store = memoryStore([samplePack(events)]);
  it.each([
    ['without them, everything', 'doan tu binh', [0]],
    ['bare words find both', 'tu binh', [1, 0]],
    ['written, only what is written so', 'đoàn tù binh', [0]],
    ['the other one', 'từ bình', [1]],
    ['either placement of a tone', 'hòa đàm bế tắc', [2]],
    ['the last word half typed', 'quân từ bì', [1]],
  ])('%s: %s', async (_, text, expected) => {
    const found = await searchFor(text, store);
    expect(found.events).toEqual(expected.map((index) => events[index]));
  });
});
