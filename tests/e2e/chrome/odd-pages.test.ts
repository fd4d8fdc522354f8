import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pour } from '../../fixtures/pour';
import { cardShown } from '../kit/card';
import { painted, pointIn } from '../kit/highlights';
import { panelInTab } from '../kit/panel';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';

const path = (name: string): string => `vnexpress.net/trao-doi-them-tu-binh-${name}-0000005.html`;

/** Markup, broken halves of characters and marks of writing direction, as a hostile or broken page may hold them. */
const hostile = {
  ...sample,
  title: `${sample.title} <img src=x onerror="globalThis.ran=1">`,
  paragraphs: sample.paragraphs.map((paragraph, index) =>
    index === 2
      ? `${paragraph} <script>globalThis.ran = 1</script> \u202Eđảo\u202C {{constructor}} "><svg onload=globalThis.ran=1>`
      : paragraph,
  ),
};
const filler =
  'Các bên cho biết công việc chuẩn bị vẫn đang được tiến hành theo những gì đã thống nhất trước đó. ';
const huge = { ...sample, paragraphs: [...sample.paragraphs, ...Array<string>(420).fill(filler.repeat(50))] };
const deep = pour('vnexpress', sample).replace(
  '</body>',
  `${'<div>'.repeat(3000)}x${'</div>'.repeat(3000)}</body>`,
);
/** Halves of characters that a script wrote: a parser would have replaced them. One stands beside the conflict's own words. */
const halves = pour('vnexpress', sample).replace(
  '</body>',
  () => `<script>
    const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      if (node.data.trim()) node.data = '\\ud83d' + node.data.replace('hôm qua', '\\udc00 $& \\ud800') + '\\udfff';
  </script></body>`,
);
const bodiless = pour('vnexpress', { ...sample, paragraphs: [''] });
const undated = pour('vnexpress', { ...sample, publishedAt: null });

let rig: Rig;
const errors: string[] = [];
beforeAll(async () => {
  rig = await startRig({
    [path('la')]: pour('vnexpress', hostile),
    [path('dai')]: pour('vnexpress', huge),
    [path('sau')]: deep,
    [path('nua')]: halves,
    [path('trong')]: bodiless,
    [path('khong-ngay')]: undated,
  });
});
afterAll(() => rig.close());

async function open(name: string): Promise<Page> {
  const page = await rig.browser.context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('dialog', (dialog) => errors.push(dialog.message()));
  await page.goto(`https://${path(name)}`);
  return page;
}

it('takes markup in the article for text', async () => {
  const page = await open('la');
  await painted(page);
  const point = await pointIn(page, 'dc-conflict');
  await page.mouse.move(point.x, point.y);
  expect((await cardShown(page)).text).toContain(sample.known);
  expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
  const [article] = await rig.asked();
  expect(article?.title).toContain('<img src=x onerror="globalThis.ran=1">');
  expect(errors).toEqual([]);
});

it('reads two million characters without freezing the page', async () => {
  const page = await open('dai');
  // The page goes on working while it is read: ten turns of its event loop, none far apart.
  const slowest = await page.evaluate(async () => {
    let longest = 0;
    for (let turn = 0; turn < 10; turn += 1) {
      const started = performance.now();
      await new Promise((done) => setTimeout(done, 20));
      longest = Math.max(longest, performance.now() - started);
    }
    return longest;
  });
  expect(slowest).toBeLessThan(2000);
  await expect.poll(() => rig.stateOf(page).then((state) => state?.status)).toBe('analysed');
  expect((await painted(page))['dc-conflict']).toContain(sample.conflict);
  expect(errors).toEqual([]);
  await page.close();
});

it('finds the article on a page of three thousand nested boxes', async () => {
  const page = await open('sau');
  expect((await painted(page))['dc-conflict']).toEqual([sample.conflict]);
  expect(errors).toEqual([]);
});

it('marks the right words on a page of broken characters, and the panel draws them', async () => {
  const page = await open('nua');
  expect((await painted(page))['dc-conflict']).toEqual([sample.conflict]);
  expect(await page.locator('article').evaluate((article) => article.textContent?.isWellFormed())).toBe(
    false,
  );
  const panel = await panelInTab(rig, page);
  await panel.locator('article[data-kind="conflict"] .Mark', { hasText: sample.conflict }).waitFor();
  await panel.close();
  await page.close();
  expect(errors).toEqual([]);
});

it('lets a page without a body be', async () => {
  await rig.forget();
  const page = await open('trong');
  await page.waitForTimeout(1000);
  expect(await rig.asked()).toEqual([]);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  expect(errors).toEqual([]);
});

it('analyses a page without a publication time, and rests no conflict on a day that it inferred', async () => {
  const page = await open('khong-ngay');
  await expect.poll(() => rig.stateOf(page).then((state) => state?.status)).toBe('analysed');
  const state = await rig.stateOf(page);
  if (state?.status !== 'analysed') throw new Error('not analysed');
  expect(state.analysis.publishedAt).toBeNull();
  const { text, findings } = state.analysis;
  const said = findings.map(({ start, end }) => text.slice(start, end));
  expect(said).not.toContain(sample.conflict);
  expect(errors).toEqual([]);
});
