import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/analysis/analyse';
import type { Article } from '../../../lib/article/article';
import { articleFromText } from '../../../lib/article/plain-text';
import { memoryStore } from '../../../lib/events/memory/store';
import type { EventStore } from '../../../lib/events/types';
import { loadBundledPack } from '../../../tools/pack/load';
import { type LayoutName, pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';

/** Real articles, kept beside the project and never in it. */
const folder = join(import.meta.dirname, '../../../../shared/seeds');
const present = existsSync(folder);
if (!present) console.log('../shared/seeds is absent: the real articles are not tried in the browser.');

interface Seed {
  layout: LayoutName;
  host: string;
  title: string;
  publishedAt: string;
}

/** Where each is poured; titles and moments of ours stand in for those that a text lacks. */
const PLACES: Seed[] = [
  {
    layout: 'vccorp',
    host: 'tuoitre.vn',
    title: 'Diễn biến xung đột Nga - Ukraine',
    publishedAt: '2025-04-27T08:00:00+07:00',
  },
  {
    layout: 'onecms',
    host: 'nhandan.vn',
    title: 'Đàm phán về Ukraine và lập trường của Nga',
    publishedAt: '2025-04-16T08:00:00+07:00',
  },
  {
    layout: 'vnexpress',
    host: 'vnexpress.net',
    title: 'Nga và Mỹ hội đàm về Ukraine tại Riyadh',
    publishedAt: '2025-02-18T20:00:00+07:00',
  },
  {
    layout: 'vccorp',
    host: 'thanhnien.vn',
    title: 'Ông Putin điện đàm trước cuộc gặp về Ukraine',
    publishedAt: '2025-08-09T08:00:00+07:00',
  },
  { layout: 'mastercms', host: 'baoquocte.vn', title: '', publishedAt: '2025-05-20T06:28:00+07:00' },
];

const seeds = (present ? readdirSync(folder).sort() : []).flatMap((name, index) => {
  const place = PLACES[index];
  if (!place) return [];
  const text = readFileSync(join(folder, name), 'utf8');
  const read = articleFromText(text);
  const article = { ...place, title: read.title || place.title, paragraphs: read.paragraphs };
  return [{ name: name.slice(0, 3), text, article, address: `${place.host}/bai-bao-so-000000${index}.html` }];
});

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/** The page, with every line of the saved text that is no part of the story in a box below it. */
function pageOf({ text, article }: (typeof seeds)[number]): string {
  const story = new Set([article.title, ...article.paragraphs]);
  const rest = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !story.has(line));
  const box = `<aside><h3>Tin liên quan</h3><ul>${rest.map((line) => `<li><a href="/x">${escape(line)}</a></li>`).join('')}</ul></aside>`;
  return pour(article.layout, article).replace('</body>', `${box}</body>`);
}

describe.runIf(present)('real articles', () => {
  let rig: Rig;
  let store: EventStore;
  beforeAll(async () => {
    store = memoryStore([await loadBundledPack()]);
    rig = await startRig(Object.fromEntries(seeds.map((seed) => [seed.address, pageOf(seed)])));
  });
  afterAll(() => rig.close());

  it.each(
    seeds,
  )('$name in the layout of $article.host: the same analysis as outside the browser, drawn on the page', async ({
    article,
    address,
  }) => {
    await rig.forget();
    await rig.set({ language: 'vi', quietness: 'all' });
    const page = await rig.open(`https://${address}`);
    await expect.poll(() => rig.stateOf(page).then((state) => state?.status)).toBe('analysed');
    const [sent] = (await rig.asked()) as [Article];
    expect(sent.title).toBe(article.title.replace(/\s+/g, ' '));
    expect(sent.paragraphs).toEqual(article.paragraphs.map((paragraph) => paragraph.replace(/\s+/g, ' ')));
    expect(Date.parse(sent.publishedAt ?? '')).toBe(Date.parse(article.publishedAt));

    const state = await rig.stateOf(page);
    if (state?.status !== 'analysed') throw new Error('not analysed');
    expect(state.analysis).toEqual(JSON.parse(JSON.stringify(await analyse(sent, store, { lang: 'vi' }))));

    const { text, findings } = state.analysis;
    const drawn = await page.evaluate(() =>
      [...CSS.highlights].map(([name, all]) => [name, [...all].map(String)]),
    );
    const conflicts = findings.filter(({ severity }) => severity === 'conflict');
    const marks = new Map(drawn as [string, string[]][]);
    expect(marks.get('dc-conflict') ?? []).toEqual(conflicts.map(({ start, end }) => text.slice(start, end)));
    await expect.poll(() => rig.badgeOf(page)).toBe(conflicts.length === 0 ? '' : String(conflicts.length));
    await page.close();
  });

  it('004 on baoquocte.vn: its days are resolved and the call is found', async () => {
    const seed = seeds[4];
    const page = await rig.open(`https://${seed?.address ?? ''}`);
    await expect.poll(() => rig.stateOf(page).then((state) => state?.status)).toBe('analysed');
    const state = await rig.stateOf(page);
    if (state?.status !== 'analysed') throw new Error('not analysed');
    const { analysis } = state;
    const valueOf = (said: string): string[] =>
      analysis.times
        .filter(({ start, end }) => analysis.text.slice(start, end) === said)
        .map(({ value }) => value);
    expect(analysis.reference.value).toBe('2025-05-20');
    expect(valueOf('Tối 19/5')).toContain('2025-05-19');
    expect(valueOf('ngày 17/5')).toContain('2025-05-17');
    expect(valueOf('ngày 16/5')).toContain('2025-05-16');
    const matches = analysis.claims.flatMap((claim) => claim.matches);
    expect(matches.map(({ event }) => event)).toContain('2025-05-19-trump-putin-call');
    expect(analysis.text).not.toMatch(/Tử vi|Lịch âm|Tin thế giới 19\/5/);
  });
});
