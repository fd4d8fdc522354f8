import { expect, describe, it } from 'vitest';
import { memoryStore } from '../../../lib/events/memory/store';
import type { LooseReport, ToldClaim } from '../../../lib/events/types';
import { relatedReports } from '../../../lib/match/related/related';
import type { RelatedPage, RelatedQuery } from '../../../lib/match/related/related-reads';
import { samplePack, sampleReport } from '../../events/sample-events';

const report = (path: string, published: string | null, title: string, entities = ['ukraine', 'odesa']) =>
  sampleReport(path, published, entities, title);

const PORT = 'Cảng Odesa cháy lớn sau đợt tập kích bằng UAV';
const query: RelatedQuery = {
  text: 'UAV Nga tập kích cảng Odesa trong đêm, gây cháy lớn tại kho nhiên liệu',
  entities: ['russia', 'odesa'],
  day: null,
  type: 'strike',
};
const page: RelatedPage = {
  url: 'https://vnexpress.net/bai-1.html',
  publisher: 'vnexpress.net',
  title: 'Odesa cháy lớn',
  day: '2026-03-10',
};

async function found(
  reports: LooseReport[],
  asked: Partial<RelatedQuery> = {},
  on: Partial<RelatedPage> = {},
): Promise<string[]> {
  const store = memoryStore([samplePack([], undefined, reports)]);
  const [related = []] = await relatedReports([{ ...query, ...asked }], { ...page, ...on }, store);
  return related.map(({ url }) => url.replace(/.*\/(.*)\.htm.*/, '$1'));
}

describe('as of then', () => {
  it.each([
    ['the day before', '2026-03-09', ['a']],
    ['the page’s own day', '2026-03-10T23:00:00+07:00', ['a']],
    ['the day after', '2026-03-11', []],
    ['two weeks before', '2026-02-24', ['a']],
    ['long before', '2026-02-20', []],
    ['a month that has not ended', '2026-03', []],
    ['a month that has', '2026-02', ['a']],
    ['nobody knows when', null, []],
  ])('%s', async (_, published, expected) => {
    expect(await found([report('a', published, PORT)])).toEqual(expected);
  });

  it.each([
    ['on the day', '2026-01-05', ['a']],
    ['the day before it, where the night began', '2026-01-04', ['a']],
    ['within the week after', '2026-01-12', ['a']],
    ['later', '2026-01-20', []],
  ])('of a day that was told: %s', async (_, published, expected) => {
    expect(await found([report('a', published, PORT)], { day: '2026-01-05' })).toEqual(expected);
  });

  it('a day that was told never reaches past the page', async () => {
    expect(await found([report('a', '2026-03-12', PORT)], { day: '2026-03-09' })).toEqual([]);
    expect(await found([report('a', '2026-03-12', PORT)], { day: '2026-03-20' })).toEqual([]);
  });

  it('a page without a day has its told days alone', async () => {
    const reports = [report('a', '2026-01-06', PORT)];
    expect(await found(reports, {}, { day: null })).toEqual([]);
    expect(await found(reports, { day: '2026-01-05' }, { day: null })).toEqual(['a']);
  });
});

describe('never a mere neighbour', () => {
  it.each([
    [
      'the same place on the same day, something else',
      'Nhà hát Odesa mở lại sau trùng tu',
      ['odesa', 'ukraine'],
    ],
    ['the belligerents and few of the words', 'Nga và Ukraine bàn về tù binh', ['russia', 'ukraine']],
    ['no title', '', ['odesa']],
  ])('%s', async (_, title, entities) => {
    expect(await found([report('a', '2026-03-10', title, entities)])).toEqual([]);
  });

  it('the belligerents alone are enough where most of the words are the same', async () => {
    const same = report('a', '2026-03-10', 'UAV Nga tập kích cảng trong đêm, cháy kho nhiên liệu', [
      'russia',
    ]);
    expect(await found([same], { entities: ['russia', 'ukraine'] })).toEqual(['a']);
  });

  it('a digest’s running head counts for nothing', async () => {
    const digest = report('a', '2026-03-09', 'Chiến sự Ukraine ngày 1.474: Hai bên bàn lương thực', [
      'ukraine',
      'odesa',
    ]);
    const text = 'Chiến sự Ukraine ngày 1.475: UAV tập kích cảng Odesa';
    expect(await found([digest], { text })).toEqual([]);
  });
});

describe('never the page itself', () => {
  it.each([
    ['its address, however written', { url: 'http://m.tuoitre.vn/a.htm?utm=1' }],
    [
      'its title at the same publisher',
      { url: 'https://tuoitre.vn/khac.htm', publisher: 'tuoitre.vn', title: PORT },
    ],
  ])('%s', async (_, on) => {
    expect(await found([report('a', '2026-03-10', PORT)], {}, on)).toEqual([]);
  });
});

it('the one that shares more stands first, at most four', async () => {
  const reports = [
    report('xa', '2026-03-09', 'Tập kích UAV vào cảng Odesa'),
    report('gan', '2026-03-08', 'UAV Nga tập kích cảng Odesa, cháy lớn kho nhiên liệu', ['russia', 'odesa']),
    ...['a', 'b', 'c', 'd'].map((path) => report(path, '2026-03-07', PORT)),
  ];
  const order = await found(reports);
  expect(order[0]).toBe('gan');
  expect(order).toHaveLength(4);
});

describe('an article of the reader’s shelf', () => {
  const told = (part: Partial<ToldClaim>): ToldClaim => ({
    type: 'strike',
    participants: ['russia'],
    place: 'odesa',
    day: '2026-03-09',
    quantities: [{ what: 'drones', value: 40, unit: 'drones' }],
    ...part,
  });
  const read = (...claims: ToldClaim[]): LooseReport => ({
    ...report('doc', '2026-03-09', 'Một ngày ở Biển Đen', ['russia', 'odesa']),
    told: claims,
  });

  async function toldIn(
    article: LooseReport,
    asked: Partial<RelatedQuery> = {},
  ): Promise<ToldClaim[] | null> {
    const store = memoryStore([samplePack([], undefined, [article])]);
    const [related = []] = await relatedReports([{ ...query, day: '2026-03-09', ...asked }], page, store);
    return related[0]?.told ?? null;
  }

  it('is found by what it told, whatever its title says, and gives that alone', async () => {
    const talks = told({ type: 'talks' });
    expect(await toldIn(read(told({}), talks))).toEqual([told({})]);
  });

  it.each([
    ['another kind', told({ type: 'talks' })],
    ['other days', told({ day: '2026-03-02' })],
    ['other parties', told({ participants: ['ukraine'], place: 'belgorod' })],
  ])('is not of this happening: %s', async (_, claim) => {
    expect(await toldIn(read(claim))).toBeNull();
  });

  it('a night may be the next day’s, and no day fits any', async () => {
    expect(await toldIn(read(told({ day: '2026-03-10' })))).toHaveLength(1);
    expect(await toldIn(read(told({ day: null })))).toHaveLength(1);
  });

  it('found by its title, it does not tell what it told of something else', async () => {
    const article = { ...read(told({ type: 'talks' })), title: PORT };
    const store = memoryStore([samplePack([], undefined, [article])]);
    const [related = []] = await relatedReports([query], page, store);
    expect(related.map((one) => 'told' in one)).toEqual([false]);
  });
});
