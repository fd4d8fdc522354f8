import { beforeEach, describe, expect, it } from 'vitest';
import { answers } from '../../lib/events/search/answers';
import type { EventPack, IndexedEventStore, StoreQuery } from '../../lib/events/types';
import { sampleEvent, samplePack, sampleReport } from './sample-events';

const report = (url: string) => ({
  publisher: 'vnexpress.net',
  url,
  title: 'Nga, Ukraine đàm phán',
  published: '2025-05-16',
  lang: 'vi',
  kind: 'press' as const,
});

const loose = (path: string, published: string | null, entities: string[], title = 'Tin chiến sự') =>
  sampleReport(path, published, entities, title);
const REPORTS = [
  loose('pokrovsk-ngay-1', '2025-12-01T08:00:00+07:00', ['pokrovsk', 'russia'], 'Giao tranh ở Pokrovsk'),
  loose('pokrovsk-ngay-2', '2025-12-02T08:00:00+07:00', ['pokrovsk', 'ukraine'], 'Ukraine giữ Pokrovsk'),
  loose('ca-thang', '2025-11', ['pokrovsk'], 'Tháng 11 ở mặt trận'),
  loose('khong-ngay', null, ['pokrovsk'], 'Bài không ngày'),
  loose('dien-dam', '2025-02-13', ['donald-trump'], 'Ông Trump nói về cuộc điện đàm'),
];

const EVENTS = [
  sampleEvent({
    id: '2025-05-16-istanbul-round-1',
    aliases: ['2025-05-16-old-name'],
    date: '2025-05-16',
    places: ['istanbul'],
    ordinal: { series: 'istanbul-rounds-2025', n: 1 },
    reports: [report('https://vnexpress.net/dam-phan-4886000.html')],
  }),
  sampleEvent({
    id: '2025-06-02-istanbul-round-2',
    date: '2025-06-02',
    places: ['istanbul'],
    ordinal: { series: 'istanbul-rounds-2025', n: 2 },
  }),
  sampleEvent({
    id: '2025-02-12-trump-putin-call',
    date: '2025-02-12',
    otherDays: ['2025-02-13'],
    type: 'phone_call',
    participants: ['donald-trump', 'vladimir-putin'],
  }),
  sampleEvent({
    id: '2024-06-15-swiss-summit',
    date: '2024-06-15',
    dateEnd: '2024-06-16',
    type: 'meeting',
    participants: ['ukraine', 'switzerland'],
  }),
  sampleEvent({ id: '2025-03-lavrov-rubio-call', date: '2025-03', type: 'phone_call' }),
  sampleEvent({
    id: '2025-12-01-pokrovsk-claim',
    date: '2025-12-01',
    type: 'battle',
    places: ['pokrovsk'],
    ordinal: undefined,
  }),
];
const PACK: EventPack = samplePack(EVENTS, undefined, REPORTS);

/** Both stores answer alike: every case here runs over memory and over IndexedDB. */
export function describeStore(name: string, make: (pack: EventPack) => Promise<IndexedEventStore>): void {
  const ids = (events: { id: string }[]): string[] => events.map((event) => event.id);

  describe(name, () => {
    let store: IndexedEventStore;
    beforeEach(async () => {
      store = await make(PACK);
    });

    it.each([
      ['a single day', '2025-05-16', '2025-05-16', ['2025-05-16-istanbul-round-1']],
      [
        'both ends included',
        '2025-05-16',
        '2025-06-02',
        ['2025-05-16-istanbul-round-1', '2025-06-02-istanbul-round-2'],
      ],
      ['the other day of the same moment', '2025-02-13', '2025-02-13', ['2025-02-12-trump-putin-call']],
      ['the last day of several', '2024-06-16', '2024-06-20', ['2024-06-15-swiss-summit']],
      ['any day of a month-only record', '2025-03-20', '2025-03-20', ['2025-03-lavrov-rubio-call']],
      ['nothing outside', '2025-04-01', '2025-05-15', []],
      ['nothing when the range is upside down', '2025-06-02', '2025-05-16', []],
    ])('between: %s', async (_, from, to, expected) => {
      expect(ids(await store.between(from, to))).toEqual(expected);
    });

    it('between: in the order of days, then of ids, each once', async () => {
      const all = ids(await store.between('2020-01-01', '2030-01-01'));
      expect(all).toEqual([
        '2024-06-15-swiss-summit',
        '2025-02-12-trump-putin-call',
        '2025-03-lavrov-rubio-call',
        '2025-05-16-istanbul-round-1',
        '2025-06-02-istanbul-round-2',
        '2025-12-01-pokrovsk-claim',
      ]);
    });

    it.each([
      ['a person', ['donald-trump'], undefined, undefined, ['2025-02-12-trump-putin-call']],
      ['a place', ['istanbul'], '2025-06-01', '2025-06-30', ['2025-06-02-istanbul-round-2']],
      [
        'the region around the place',
        ['donetsk-oblast'],
        undefined,
        undefined,
        ['2025-12-01-pokrovsk-claim'],
      ],
      [
        'any of several, each once',
        ['switzerland', 'donald-trump', 'vladimir-putin'],
        undefined,
        undefined,
        ['2024-06-15-swiss-summit', '2025-02-12-trump-putin-call'],
      ],
      ['only inside the range', ['russia'], '2025-05-01', '2025-05-31', ['2025-05-16-istanbul-round-1']],
      ['an entity nobody knows', ['atlantis'], undefined, undefined, []],
      ['no entity', [], undefined, undefined, []],
    ])('withEntities: %s', async (_, entities, from, to, expected) => {
      expect(ids(await store.withEntities(entities, from, to))).toEqual(expected);
    });

    it('withEntities: a name that begins another is not that other', async () => {
      expect(ids(await store.withEntities(['donetsk']))).toEqual([]);
    });

    it.each([
      ['a whole month', '2025-05-01', '2025-05-31', 1],
      ['several', '2025-02-01', '2025-06-30', 4],
      ['a third of one', '2025-05-01', '2025-05-10', 0],
      ['most of one', '2025-06-01', '2025-06-20', 1],
      ['before everything', '2020-01-01', '2020-12-31', 0],
      ['upside down', '2025-06-02', '2025-05-16', 0],
    ])('about: %s', async (_, from, to, expected) => {
      expect(await store.about(from, to)).toBe(expected);
    });

    it('at most so many, the first ones', async () => {
      expect(ids(await store.between('2025-05-01', '2025-12-31', 1))).toEqual([
        '2025-05-16-istanbul-round-1',
      ]);
      expect(ids(await store.withEntities(['istanbul'], undefined, undefined, 1))).toEqual([
        '2025-05-16-istanbul-round-1',
      ]);
    });

    it('byIds: by id or alias, each once, unknown ones left out', async () => {
      const found = await store.byIds(['2025-05-16-old-name', 'gone', '2025-05-16-istanbul-round-1']);
      expect(ids(found)).toEqual(['2025-05-16-istanbul-round-1']);
    });

    it.each([
      [
        'a place, newest first, the undated one last',
        ['pokrovsk'],
        undefined,
        undefined,
        ['pokrovsk-ngay-2', 'pokrovsk-ngay-1', 'ca-thang', 'khong-ngay'],
      ],
      ['the region around the place', ['donetsk-oblast'], '2025-12-02', '2025-12-02', ['pokrovsk-ngay-2']],
      [
        'both ends included',
        ['pokrovsk'],
        '2025-12-01',
        '2025-12-02',
        ['pokrovsk-ngay-2', 'pokrovsk-ngay-1'],
      ],
      ['a month counts on its last day', ['pokrovsk'], '2025-11-30', '2025-11-30', ['ca-thang']],
      ['not on its first', ['pokrovsk'], '2025-11-01', '2025-11-29', []],
      ['any of several, each once', ['russia', 'pokrovsk'], '2025-12-01', '2025-12-01', ['pokrovsk-ngay-1']],
      ['nobody knows the entity', ['atlantis'], undefined, undefined, []],
      ['no entity', [], undefined, undefined, []],
    ])('reportsWith: %s', async (_, entities, from, to, expected) => {
      const found = await store.reportsWith(entities, from, to);
      expect(found.map(({ url }) => /([^/]+)\.htm$/.exec(url)?.[1])).toEqual(expected);
    });

    it.each<[string, StoreQuery, string[], string[]]>([
      ['words with diacritics or without', { words: ['giao', 'tranh'] }, [], ['pokrovsk-ngay-1']],
      ['the beginning of the last word', { words: ['ukraine', 'pok'] }, [], ['pokrovsk-ngay-2']],
      ['not the beginning of another', { words: ['pok', 'ukraine'] }, [], []],
      ['a person', { entities: ['donald-trump'] }, ['2025-02-12-trump-putin-call'], ['dien-dam']],
      ['several people: each', { entities: ['donald-trump', 'istanbul'] }, [], []],
      [
        'a type in a time; reports have none',
        { types: ['phone_call'], from: '2025-03-01', to: '2025-03-31' },
        ['2025-03-lavrov-rubio-call'],
        [],
      ],
      [
        'days alone, newest first',
        { from: '2025-12-01', to: '2025-12-02' },
        ['2025-12-01-pokrovsk-claim'],
        ['pokrovsk-ngay-2', 'pokrovsk-ngay-1'],
      ],
      [
        'words and days',
        { words: ['hop'], from: '2025-06-01', to: '2025-06-30' },
        ['2025-06-02-istanbul-round-2'],
        [],
      ],
      ['at most so many', { words: ['hai', 'ben'], limit: 1 }, ['2025-12-01-pokrovsk-claim'], []],
      ['a time upside down', { words: ['hai'], from: '2025-12-02', to: '2025-12-01' }, [], []],
      ['nothing asked, nothing found', {}, [], []],
    ])('search: %s', async (_, query, events, reports) => {
      const found = await store.search(query);
      expect(ids(found.events)).toEqual(events);
      expect(found.reports.map(({ url }) => /([^/]+)\.htm$/.exec(url)?.[1])).toEqual(reports);
    });

    it('search answers as looking at every record does', async () => {
      for (const query of [
        { words: ['ukr'] },
        { words: ['nga', 'ukraine'], from: '2025-01-01' },
        { entities: ['russia'], to: '2025-12-01' },
        { types: ['talks', 'meeting'] as const, words: ['gap', 'nhau'] },
      ])
        expect(await store.search(query)).toEqual(answers(query, EVENTS, REPORTS));
    });

    it('extent, and null when empty', async () => {
      expect(await store.extent()).toEqual({ from: '2024-06-15', to: '2025-12-01', events: 6 });
      expect(await (await make(samplePack([]))).extent()).toBeNull();
    });

    it('gives the records as they were put', async () => {
      expect((await store.byIds(['2025-05-16-istanbul-round-1']))[0]).toEqual(PACK.events[0]);
    });
  });
}
