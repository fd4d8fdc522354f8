import { afterAll, beforeAll, expect, it } from 'vitest';
import { pour } from '../../fixtures/pour';
import { highlightsOf, painted } from '../kit/highlights';
import { type Rig, startRig } from '../kit/rig';
import { layouts, sample } from '../kit/sample';
import { noticedBy, placeWitness } from '../kit/witness';

const address = (host: string): string => `${host}/trao-doi-them-146-tu-binh-0000001.html`;

let rig: Rig;
beforeAll(async () => {
  rig = await startRig(
    Object.fromEntries(layouts.map(([layout, host]) => [address(host), pour(layout, sample)])),
  );
});
afterAll(() => rig.close());

it.each(
  layouts,
)('%s page of %s: article found, conflict marked, badge set, DOM untouched', async (_layout, host) => {
  await rig.forget();
  const page = await rig.browser.context.newPage();
  await placeWitness(page);
  await page.goto(`https://${address(host)}`);
  const marks = await painted(page);

  const [article, ...more] = await rig.asked();
  expect(more).toEqual([]);
  expect(article).toMatchObject({ publisher: host, title: sample.title, publishedBasis: 'metadata' });
  expect(article?.paragraphs).toEqual(sample.paragraphs);
  expect(Date.parse(article?.publishedAt ?? '')).toBe(Date.parse(sample.publishedAt));

  expect(marks['dc-conflict']).toEqual([sample.conflict]);
  expect(marks['dc-match']).toBeUndefined();
  await expect.poll(() => rig.badgeOf(page)).toBe('1');
  expect(await noticedBy(page)).toEqual({ mutations: 0, messages: 0 });
});

it('marks matches as well when the reader wants everything, and nothing when only the badge', async () => {
  const page = await rig.open(`https://${address('vnexpress.net')}`);
  await painted(page);
  await rig.set({ language: 'vi', quietness: 'all' });
  const state = await rig.stateOf(page);
  if (state?.status !== 'analysed') throw new Error('not analysed');
  const { text, claims, findings } = state.analysis;
  const everything = await painted(page, 'dc-match');
  const conflicts = findings.filter(({ severity }) => severity === 'conflict');
  expect(everything['dc-conflict']).toEqual(conflicts.map(({ start, end }) => text.slice(start, end)));
  // Each matched place is a time or a figure of a claim, the shortest span that carries the value.
  expect(everything['dc-match']?.length).toBeGreaterThan(2);
  const spans = claims.flatMap(({ times, quantities }) => [
    ...times.flatMap((index) => state.analysis.times[index] ?? []),
    ...quantities,
  ]);
  const values = spans.map(({ start, end }) => text.slice(start, end));
  for (const match of everything['dc-match'] ?? []) expect(values).toContain(match);

  await rig.set({ language: 'vi', quietness: 'badge' });
  await page.waitForFunction(() => CSS.highlights.size === 0);
  await expect.poll(() => rig.badgeOf(page)).toBe('1');
  await rig.set({ language: 'vi' });
  expect(Object.keys(await painted(page))).not.toContain('dc-match');
  expect(await highlightsOf(page)).toMatchObject({ 'dc-conflict': [sample.conflict] });
});
