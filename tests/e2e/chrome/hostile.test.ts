import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleEvent, samplePack } from '../../events/sample-events';
import { cardShown } from '../kit/card';
import { painted, pointIn } from '../kit/highlights';
import { panelInWindow } from '../kit/panel';
import { pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';

const path = (name: string): string => `vnexpress.net/trao-doi-them-tu-binh-${name}-0000007.html`;
const CODE =
  '<img src=x onerror="globalThis.ran=1"><svg onload=globalThis.ran=1>\'"><script>globalThis.ran=1</script>';
const escaped = CODE.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** Bidi overrides that are never closed, zero-width signs, what parsers make of halves of characters, and a sign that grows when lowered. */
const SIGNS = '\u202E\u2066\u200B\uFEFF\uFFFD\uFFFDİ';

const named = [
  'querySelector',
  'querySelectorAll',
  'documentElement',
  'body',
  'title',
  'createRange',
  'addEventListener',
];
const filler = 'Các bên cho biết công việc chuẩn bị vẫn tiếp tục theo những gì đã thống nhất. ';
const manyDates = Array.from(
  { length: 200 },
  (_, index) =>
    `<p class="Normal">${Array.from({ length: 50 }, (_none, at) => `ngày ${(at % 28) + 1}/${(index % 12) + 1}/2025`).join(', ')}.</p>`,
).join('\n');

const into = (html: string, more: string): string => html.replace('</article>', `${more}</article>`);
const page = pour('vnexpress', sample);
const pages = {
  [path('ma')]: pour('vnexpress', {
    ...sample,
    title: `${sample.title} ${CODE}`,
    paragraphs: sample.paragraphs.map((paragraph, index) =>
      index === 0
        ? `${paragraph} ${CODE}`
        : paragraph.replace('Rạng sáng 16/8,', `$& <img src=x onerror="globalThis.ran=1">`),
    ),
  }).replace(
    '<head>',
    `<head><meta name="author" content="${escaped}"><meta property="article:section" content="${escaped}">`,
  ),
  [path('dau')]: pour('vnexpress', {
    ...sample,
    title: `${SIGNS}${sample.title}`,
    paragraphs: sample.paragraphs.map((paragraph) => `${SIGNS} ${paragraph}`),
  }),
  [path('ten')]: page.replace(
    '<body>',
    `<body>${named.map((name) => `<img name="${name}"><form id="${name}"></form>`).join('')}`,
  ),
  [path('ngay')]: into(page, manyDates),
  [path('nang')]: into(page, `<p class="Normal">${filler.repeat(64)}</p>`.repeat(1000)),
  [path('sau')]: into(page, `${'<span>'.repeat(2500)}hôm qua${'</span>'.repeat(2500)}`),
};

let rig: Rig;
let folder: string;
const errors: string[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doi-chieu-hostile-'));
  rig = await startRig(pages);
});
afterAll(async () => {
  await rig.close();
  rmSync(folder, { recursive: true, force: true });
});

async function open(name: string): Promise<Page> {
  const opened = await rig.browser.context.newPage();
  opened.on('pageerror', (error) => errors.push(error.message));
  opened.on('dialog', (dialog) => errors.push(dialog.message()));
  await opened.goto(`https://${path(name)}`, { timeout: 20_000 });
  return opened;
}
const ranIn = (where: Page): Promise<boolean> => where.evaluate(() => 'ran' in globalThis);
/** Longest turn of a page's event loop in some time, ms. */
const longestTurn = (where: Page): Promise<number> =>
  where.evaluate(async () => {
    let longest = 0;
    for (let turn = 0; turn < 30; turn += 1) {
      const began = performance.now();
      await new Promise((done) => setTimeout(done, 20));
      longest = Math.max(longest, performance.now() - began);
    }
    return longest;
  });

it('markup in title, text and metadata stays text on the page, in the card and in the panel', async () => {
  const opened = await open('ma');
  await painted(opened);
  const point = await pointIn(opened, 'dc-conflict');
  await opened.mouse.move(point.x, point.y);
  expect((await cardShown(opened)).text).toContain(sample.known);
  await opened.keyboard.press('Escape');
  const panel = await panelInWindow(rig, opened);
  await panel.locator('.ClaimItem').first().waitFor();
  expect(await panel.locator('body').innerText()).toContain('onerror="globalThis.ran=1"');
  expect(await panel.locator('img[src="x"], svg[onload], script:not([src])').count()).toBe(0);
  expect(await ranIn(panel)).toBe(false);
  expect(await ranIn(opened)).toBe(false);
  await panel.close();
  await opened.close();
});

it('broken and invisible signs move no mark', async () => {
  const opened = await open('dau');
  expect((await painted(opened))['dc-conflict']).toEqual([sample.conflict]);
  await opened.close();
});

it('a page that takes the names of the document’s own methods loses our marks at most', async () => {
  const opened = await open('ten');
  expect(await longestTurn(opened)).toBeLessThan(2000);
  expect(await opened.locator('h1').innerText()).toBe(sample.title);
  await opened.close();
});

describe.each([
  ['ten thousand dates', 'ngay'],
  ['five megabytes', 'nang'],
  ['text below 2,500 boxes', 'sau'],
])('an article with %s', (_name, name) => {
  it('is analysed while page and panel go on', async () => {
    const opened = await open(name);
    expect(await longestTurn(opened)).toBeLessThan(3000);
    await expect.poll(() => rig.stateOf(opened).then((state) => state?.status)).toBe('analysed');
    expect((await painted(opened))['dc-conflict']).toContain(sample.conflict);
    await opened.close();
  });
});

it('markup in every field of a pack stays text in options, search and panel', async () => {
  const event = sampleEvent({
    id: '2025-08-24-ma-doc',
    date: '2025-08-24',
    type: 'prisoner_exchange',
    title: { vi: `Trao đổi tù binh ${CODE}`, en: CODE },
    summary: { vi: CODE, en: CODE },
    quantities: [{ what: CODE, value: 146, unit: CODE, by: CODE }],
    reports: [
      {
        publisher: CODE.slice(0, 190),
        url: `https://vi-du.example/"><script>globalThis.ran=1</script>`,
        title: CODE,
        published: '2025-08-24',
        lang: 'vi',
        kind: 'press',
        origin: CODE.slice(0, 190),
      },
    ],
    tzNote: CODE,
    disagreements: [{ field: CODE, values: [CODE], note: CODE, kind: 'disputed' }],
    grounds: true,
  });
  const file = join(folder, 'ma.json');
  writeFileSync(
    file,
    JSON.stringify({ ...samplePack([event]), name: CODE.slice(0, 190), licence: CODE.slice(0, 190) }),
  );
  const options = await rig.open(`chrome-extension://${rig.browser.id}/options.html`);
  options.on('dialog', (dialog) => errors.push(dialog.message()));
  await options.locator('.Pack').first().waitFor();
  await options.setInputFiles('input[type="file"]', file);
  await options.getByRole('button', { name: 'Nạp gói này' }).click();
  await options.locator('.Pack').nth(1).waitFor();
  expect(await options.locator('.Pack').nth(1).innerText()).toContain('onerror="globalThis.ran=1"');
  expect(await options.locator('img[src="x"], script:not([src])').count()).toBe(0);
  expect(await ranIn(options)).toBe(false);
  await options.close();

  const opened = await open('dau');
  await expect.poll(() => rig.stateOf(opened).then((state) => state?.status)).toBe('analysed');
  const panel = await panelInWindow(rig, opened);
  await panel.locator('.ClaimItem').first().waitFor();
  await panel.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  expect(await panel.locator('img[src="x"], script:not([src])').count()).toBe(0);
  expect(await ranIn(panel)).toBe(false);
  const schemes = await panel
    .locator('a[href]')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).protocol));
  expect(schemes.filter((scheme) => scheme !== 'https:' && scheme !== 'http:')).toEqual([]);
  await panel.close();
  await opened.close();
});

it('nothing above raised an error or a dialog', () => {
  expect(errors).toEqual([]);
});
