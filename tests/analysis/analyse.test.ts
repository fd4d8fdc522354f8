import { beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis/analyse';
import type { Analysis } from '../../lib/analysis/types';
import { articleText, type Article } from '../../lib/article/article';
import { memoryStore } from '../../lib/events/memory/store';
import type { IndexedEventStore } from '../../lib/events/types';
import { bundledStore } from '../match/events';
import { analysisOf, pageOf, told } from './read-page';

let store: IndexedEventStore;
beforeAll(async () => {
  store = await bundledStore();
});

const PAGE = [
  'Nga, Ukraine trao đổi tù binh sau vòng đàm phán Istanbul',
  'Nga và Ukraine hôm 24/5 trao đổi 308 tù binh mỗi bên, theo Bộ Quốc phòng Nga.',
  'Trước đó, hai phái đoàn đàm phán trực tiếp tại Istanbul ngày 16/5. Ông Trump và ông Putin điện đàm lần thứ tư trong năm hôm thứ Ba (19/5), kéo dài hơn hai giờ.',
].join('\n');
const DAY = '2025-05-26';

const ANALYSIS = [
  'schema',
  'url',
  'publisher',
  'title',
  'publishedAt',
  'reference',
  'language',
  'relevant',
  'relevance',
  'text',
  'times',
  'claims',
  'findings',
];
const CLAIM = [
  'id',
  'start',
  'end',
  'type',
  'participants',
  'place',
  'times',
  'quantities',
  'ordinal',
  'modality',
  'attribution',
  'matches',
];
const MATCH = [
  'event',
  'relation',
  'score',
  'date',
  'title',
  'type',
  'agrees',
  'differs',
  'reports',
  'reportedLater',
];
const FINDING = [
  'kind',
  'severity',
  'start',
  'end',
  'claim',
  'event',
  'claimed',
  'known',
  'message',
  'evidence',
];
const REPORT = ['publisher', 'url', 'title', 'published', 'lang'];

/** The keys of a value are those of the contract, and beside them none but the optional ones. */
function expectKeys(value: object, keys: readonly string[], optional: readonly string[] = []): void {
  const found = Object.keys(value).filter((key) => !optional.includes(key));
  expect(found.sort()).toEqual([...keys].sort());
}

function expectContract(analysis: Analysis): void {
  expectKeys(analysis, ANALYSIS, ['id', 'related']);
  expectKeys(analysis.reference, ['value', 'basis']);
  for (const time of analysis.times) {
    expectKeys(time, ['start', 'end', 'type', 'value', 'basis', 'certain'], ['mod']);
    expectKeys(time.certain, ['year', 'month', 'day']);
  }
  for (const claim of analysis.claims) {
    expectKeys(claim, CLAIM, ['related']);
    for (const report of [...(claim.related ?? []), ...(analysis.related ?? [])]) expectKeys(report, REPORT);
    for (const quantity of claim.quantities)
      expectKeys(quantity, ['start', 'end', 'value', 'unit', 'what'], ['mod']);
    if (claim.ordinal) expectKeys(claim.ordinal, ['n', 'of']);
    for (const index of claim.times) expect(analysis.times[index]).toBeDefined();
    for (const match of claim.matches) {
      expectKeys(match, MATCH);
      for (const report of [...match.reports, ...match.reportedLater]) expectKeys(report, REPORT);
    }
  }
  for (const finding of analysis.findings) {
    expectKeys(finding, FINDING);
    for (const report of finding.evidence) expectKeys(report, REPORT);
    if (finding.claim !== null) expect(analysis.claims.map(({ id }) => id)).toContain(finding.claim);
  }
  for (const { start, end } of [...analysis.times, ...analysis.claims, ...analysis.findings]) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(analysis.text.length);
  }
}

describe('the contract', () => {
  it('holds for an article with everything in it', async () => {
    const analysis = await analysisOf(PAGE, DAY, store);
    expect(analysis.claims.length).toBeGreaterThan(2);
    expect(analysis.findings.length).toBeGreaterThan(1);
    expect(analysis.claims.some(({ matches }) => matches.some(({ reports }) => reports.length > 0))).toBe(
      true,
    );
    expectContract(analysis);
  });

  it('survives being written as JSON', async () => {
    const analysis = await analysisOf(PAGE, DAY, store);
    expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
  });

  it('finds what differs, each once and in reading order', async () => {
    expect(told(await analysisOf(PAGE, DAY, store))).toEqual([
      'figure conflict: 308, 308 against 307',
      'ordinal conflict: thứ tư, 4 against 3',
      'weekday conflict: thứ Ba, Tuesday against Monday',
    ]);
  });

  it('the text is title and paragraphs as given', async () => {
    const page = pageOf(PAGE, DAY);
    expect((await analyse(page, store)).text).toBe(PAGE);
    const untitled = await analyse({ ...page, title: '' }, store);
    expect(untitled.text).toBe(page.paragraphs.join('\n'));
  });

  it('times and claims stand in reading order, claims are numbered', async () => {
    const { times, claims } = await analysisOf(PAGE, DAY, store);
    for (const list of [times, claims])
      expect(list.map(({ start }) => start)).toEqual(list.map(({ start }) => start).sort((a, b) => a - b));
    expect(claims.map(({ id }) => id)).toEqual(claims.map((_, index) => `c${index + 1}`));
  });

  it('same stands before related in every claim', async () => {
    const { claims } = await analysisOf(PAGE, DAY, store);
    for (const { matches } of claims) {
      const relations = matches.map(({ relation }) => relation);
      expect(relations.lastIndexOf('same')).toBeLessThanOrEqual(0);
    }
    expect(claims.some(({ matches }) => matches[0]?.relation === 'same')).toBe(true);
  });

  it('what the page says of itself passes through', async () => {
    const page: Article = {
      ...pageOf(PAGE, DAY),
      id: 'bai-1',
      url: 'https://vnexpress.net/bai-1.html',
      publisher: 'vnexpress.net',
    };
    expect(await analyse(page, store)).toMatchObject({
      schema: 1,
      id: 'bai-1',
      url: 'https://vnexpress.net/bai-1.html',
      publisher: 'vnexpress.net',
      publishedAt: '2025-05-26T12:00:00+07:00',
      language: 'vie',
      relevant: true,
    });
    expect('id' in (await analyse(pageOf(PAGE, DAY), store))).toBe(false);
  });

  it('leaves the article and the store as they were', async () => {
    const page = pageOf(PAGE, DAY);
    const before = JSON.stringify([page, await store.between('2025-05-01', '2025-05-31')]);
    await analyse(page, store);
    expect(JSON.stringify([page, await store.between('2025-05-01', '2025-05-31')])).toBe(before);
  });

  it('the same page and store give the same value, whatever was read between', async () => {
    const first = await analysisOf(PAGE, DAY, store);
    await analysisOf('Sumy trúng tập kích hôm 13/4.', '2025-04-14', store);
    expect(await analysisOf(PAGE, DAY, store)).toEqual(first);
    expect(await analysisOf(PAGE, DAY, await bundledStore())).toEqual(first);
  });
});

describe('decomposed letters', () => {
  it('offsets cut the same words out of the text as it was given', async () => {
    const composed = await analysisOf(PAGE, DAY, store);
    const decomposed = await analysisOf(PAGE.normalize('NFD'), DAY, store);
    expect(decomposed.text).toBe(PAGE.normalize('NFD'));
    expect(decomposed.text.length).toBeGreaterThan(composed.text.length);
    const words = ({ text, times, claims, findings }: Analysis): string[] =>
      [...times, ...claims, ...claims.flatMap(({ quantities }) => quantities), ...findings].map(
        ({ start, end }) => text.slice(start, end).normalize('NFC'),
      );
    expect(words(decomposed)).toEqual(words(composed));
    expectContract(decomposed);
  });

  it('nothing but the offsets differs', async () => {
    const values = ({ times, claims, findings }: Analysis): unknown => [
      times.map(({ value, type, basis }) => [value, type, basis]),
      claims.map(({ type, participants, place, matches }) => [type, participants, place, matches]),
      findings.map(({ kind, claimed, known, message }) => [kind, claimed, known, message]),
    ];
    expect(values(await analysisOf(PAGE.normalize('NFD'), DAY, store))).toEqual(
      values(await analysisOf(PAGE, DAY, store)),
    );
  });
});

describe('the day that the page counts from', () => {
  it.each([
    ['2025-05-26T23:30:00+07:00', '2025-05-26'],
    ['2025-05-26T18:00:00Z', '2025-05-27'],
    ['2025-05-26T20:00:00-04:00', '2025-05-27'],
  ])('%s is %s in Hanoi', async (publishedAt, value) => {
    const analysis = await analyse({ ...pageOf(PAGE, DAY), publishedAt }, store);
    expect(analysis.reference).toEqual({ value, basis: 'metadata' });
    expect(analysis.publishedAt).toBe(publishedAt);
  });

  it.each(['metadata', 'page-text', 'url'] as const)('says where it was found: %s', async (basis) => {
    const analysis = await analyse({ ...pageOf(PAGE, DAY), publishedBasis: basis }, store);
    expect(analysis.reference.basis).toBe(basis);
  });

  it('of an undated page comes from the days with years that it tells', async () => {
    const text = 'Ngày 24/5/2025, Nga và Ukraine trao đổi 307 tù binh mỗi bên.';
    const analysis = await analysisOf(text, null, store);
    expect(analysis.publishedAt).toBeNull();
    expect(analysis.reference.basis).toBe('inferred');
    expect(analysis.reference.value?.slice(0, 7)).toBe('2025-05');
    // Every report may have been there before a page of unknown day.
    expect(analysis.claims[0]?.matches[0]?.reportedLater).toEqual([]);
  });

  it('of an undated page that tells none is none, and no day is certain', async () => {
    const analysis = await analysisOf('Hôm qua, hai đoàn đã gặp nhau.', null, store);
    expect(analysis.reference).toEqual({ value: null, basis: 'none' });
    expect(analysis.times.map(({ certain }) => certain)).toEqual([{ year: false, month: false, day: false }]);
    expect(analysis.findings).toEqual([]);
  });
});

describe('languages', () => {
  it('titles and messages come in English on demand, the rest stays', async () => {
    const [vietnamese, english] = [
      await analysisOf(PAGE, DAY, store),
      await analysisOf(PAGE, DAY, store, { lang: 'en' }),
    ];
    expect(english.findings.map(({ message }) => message)).toEqual([
      'Figure differs from earlier reports; this page: 308 · earlier reports: 307.',
      'Ordinal differs from earlier reports; this page: 4 · earlier reports: 3.',
      'Weekday differs from the calendar; this page: Tuesday · the calendar: Monday.',
    ]);
    expect(english.findings.map(({ start, claimed, known }) => [start, claimed, known])).toEqual(
      vietnamese.findings.map(({ start, claimed, known }) => [start, claimed, known]),
    );
    const title = ({ claims }: Analysis): string | undefined =>
      claims.find(({ matches }) => matches[0]?.event === '2025-05-16-istanbul-round-1')?.matches[0]?.title;
    expect(title(english)).toMatch(/Istanbul/);
    expect(title(english)).not.toBe(title(vietnamese));
  });

  it('a page in English is read, but is none of ours', async () => {
    const text =
      'Russia and Ukraine swap prisoners\nRussia and Ukraine exchanged 307 prisoners each on Saturday, the second day of a large swap agreed at talks in Istanbul between the two delegations.';
    const analysis = await analysisOf(text, DAY, store);
    expect(analysis).toMatchObject({ language: 'eng', relevant: false, findings: [] });
    expectContract(analysis);
  });
});

describe('pages that are no article of ours', () => {
  it.each([
    ['nothing at all', ''],
    ['white space', ' \n \n '],
    ['one letter', 'a'],
    ['marks alone', '… — “”'],
    ['half a surrogate pair', 'Bóng đá \ud83d hôm 19/5'],
    ['figures alone', '1.000 12/5 30/2 99/99/9999 00:00'],
    ['lines without end', '\n'.repeat(2000)],
    ['a line without a break', 'Nga'.repeat(20_000)],
  ])('%s', async (_name, text) => {
    const analysis = await analysisOf(text, DAY, store);
    expect(analysis.text).toBe(articleText(pageOf(text, DAY)));
    expect(analysis.findings.filter(({ event }) => event !== null)).toEqual([]);
    expectContract(analysis);
  });

  it('football is not about the war', async () => {
    const text =
      'Đội tuyển Việt Nam thắng 2-0 ở vòng loại\nTrận đấu trên sân Mỹ Đình tối 20/5 thu hút 30.000 khán giả. Huấn luyện viên hài lòng với hàng công.';
    const analysis = await analysisOf(text, DAY, store);
    expect(analysis).toMatchObject({ language: 'vie', relevant: false, findings: [] });
    expect(analysis.relevance).toBeLessThan(0.5);
  });

  it('an empty store gives claims without matches', async () => {
    const analysis = await analysisOf(PAGE, DAY, memoryStore([]));
    expect(analysis.claims.length).toBeGreaterThan(2);
    expect(analysis.claims.flatMap(({ matches }) => matches)).toEqual([]);
    expect(told(analysis)).toEqual(['weekday conflict: thứ Ba, Tuesday against Monday']);
  });

  it('two megabytes are read within five seconds', { timeout: 30_000 }, async () => {
    const line = `${PAGE.replaceAll('\n', ' ')}\n`;
    const text = line.repeat(Math.ceil(2_000_000 / line.length));
    // The time of this process alone: other programs on the machine must not decide.
    const began = process.cpuUsage();
    const analysis = await analysisOf(text, DAY, store);
    const { user, system } = process.cpuUsage(began);
    expect((user + system) / 1000).toBeLessThan(5000);
    expect(analysis.text.length).toBe(text.length);
    expect(analysis.claims.length).toBeGreaterThan(100);
  });
});
