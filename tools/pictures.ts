/**
 * `tsx tools/pictures.ts [name …]`: the built extension in Chromium on articles of our own, one picture of each surface
 * and state in .demo/pictures. Names choose groups: page, reading, panel, widths, popup, options, states, window; `docs`
 * takes those of the README over into docs/pictures. The panel is as wide as the browser makes it; the window is tall,
 * so that its whole list fits.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Settings } from '../lib/platform/settings';
import { cardOn, cardShown } from '../tests/e2e/kit/card';
import { painted, pointIn } from '../tests/e2e/kit/highlights';
import { pour } from '../tests/fixtures/pour';
import { launchWithExtension } from './browser/launch';
import { serveHosts } from './browser/serve';
import { sampleArticle } from './demo/article';
import {
  longTitles,
  longWords,
  manyKinds,
  noHappening,
  noneChosen,
  nothingDiffers,
  offTopic,
  subjectOnly,
  undated,
  young,
} from './pictures-articles';
import { showInDocs } from './pictures-docs';
import { optionsPictures } from './pictures-options';
import { readingPictures, widthPictures } from './pictures-panel';
import { popupPictures } from './pictures-popup';
import { statePictures } from './pictures-states';
import { windowPictures } from './pictures-window';

const folder = join(import.meta.dirname, '../.demo/pictures');
const WINDOW = { width: 1180, height: 2600 };
const groups = process.argv.slice(2);
const wanted = (group: string): boolean => groups.length === 0 || groups.includes(group);

const site = {
  sample: ['vnexpress.net', '/trao-doi-0000001.html', pour('vnexpress', sampleArticle)],
  many: ['tuoitre.vn', '/hai-tuan-0000002.htm', pour('vccorp', manyKinds)],
  same: ['nhandan.vn', '/tiep-nhan-post0000003.html', pour('onecms', nothingDiffers)],
  long: ['tuoitre.vn', '/dai-0000006.htm', pour('vccorp', longTitles)],
  other: ['bao-khac.example', '/tin-0000007.html', pour('vnexpress', sampleArticle)],
  off: ['vnexpress.net', '/gia-lua-mi-0000004.html', pour('vnexpress', offTopic)],
  words: ['baoquocte.vn', '/hai-nam-0000007.html', pour('mastercms', longWords)],
  tied: ['vnexpress.net', '/tro-ve-0000008.html', pour('vnexpress', noneChosen)],
  subject: ['vnexpress.net', '/tomahawk-0000009.html', pour('vnexpress', subjectOnly)],
  empty: ['vnexpress.net', '/bon-cau-hoi-0000010.html', pour('vnexpress', noHappening)],
  young: ['vnexpress.net', '/sau-kho-0000011.html', pour('vnexpress', young(sampleArticle))],
  undated: ['vnexpress.net', '/khong-ngay-0000005.html', pour('vnexpress', undated(sampleArticle))],
} as const;
type Name = keyof typeof site;

mkdirSync(folder, { recursive: true });
const local = await serveHosts(
  (host, path) => Object.values(site).find(([h, p]) => h === host && p === path)?.[2] ?? null,
);
const browser = await launchWithExtension({
  hosts: [...new Set(Object.values(site).map(([host]) => host))],
  port: local.port,
  viewport: WINDOW,
});
browser.context.setDefaultTimeout(8000);
const desk = await browser.context.newPage();
await desk.goto(`chrome-extension://${browser.id}/icons/16.png`);
const page = await browser.context.newPage();

const set = (settings: Partial<Settings>): Promise<void> =>
  desk.evaluate((stored) => chrome.storage.local.set({ settings: stored }), settings);

async function open(name: Name): Promise<void> {
  const [host, path] = site[name];
  await page.goto(`https://${host}${path}`);
  await page.bringToFront();
}

async function picture(of: Page, name: string, height = WINDOW.height): Promise<void> {
  const { width } = of.viewportSize() ?? (await of.evaluate(() => ({ width: innerWidth })));
  await of.waitForTimeout(250);
  await of.screenshot({
    path: join(folder, `${name}.png`),
    clip: { x: 0, y: 0, width, height },
    animations: 'disabled',
  });
  console.log(`  .demo/pictures/${name}.png`);
}

/** The card over the n-th mark of a kind. */
async function hover(highlight: string, nth = 0): Promise<void> {
  await page.mouse.move(2, 2);
  await page.waitForFunction(() => document.querySelector('doi-chieu-card') === null);
  const point = await pointIn(page, highlight, nth);
  await page.mouse.move(point.x, point.y);
  await cardShown(page);
}

/** As tall as what it shows. */
const heightOf = (of: Page): Promise<number> =>
  of.evaluate(() => {
    const foot = document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0;
    const main = document.querySelector('main')?.getBoundingClientRect().bottom ?? 0;
    return Math.ceil(Math.min(innerHeight, Math.max(foot, main)));
  });

async function openPanel(): Promise<Page> {
  await open('sample');
  await painted(page);
  await hover('dc-conflict');
  const card = await cardOn(page);
  const button = card?.middleOf('Mở bảng bên');
  if (!button) throw new Error('There is no card.');
  await page.mouse.move(button.x, button.y, { steps: 3 });
  await page.mouse.click(button.x, button.y);
  const panel = await browser.surface('sidepanel.html');
  await panel.locator('.ClaimItem').first().waitFor();
  return panel;
}

async function pagePictures(): Promise<void> {
  await set({ language: 'vi', quietness: 'all' });
  for (const name of ['sample', 'many'] as const) {
    await open(name);
    await painted(page);
    await picture(page, `page-${name}`, 1000);
    for (const kind of ['conflict', 'note', 'match']) {
      const count = await page.evaluate((of) => CSS.highlights.get(`dc-${of}`)?.size ?? 0, kind);
      for (let nth = 0; nth < Math.min(count, name === 'many' ? 6 : 2); nth += 1) {
        await hover(`dc-${kind}`, nth);
        await picture(page, `card-${name}-${kind}-${nth + 1}`, 1000);
      }
    }
  }
  await set({ language: 'en', quietness: 'all' });
  await page.waitForTimeout(500);
  await hover('dc-conflict', 3);
  await picture(page, 'card-many-en', 1000);
}

async function panelPictures(panel: Page): Promise<void> {
  for (const [look, settings] of [
    ['vi', { language: 'vi', theme: 'light' }],
    ['vi-dark', { language: 'vi', theme: 'dark' }],
    ['en', { language: 'en', theme: 'light' }],
  ] as const) {
    await set(settings);
    for (const name of ['sample', 'many', 'same'] as const) {
      await open(name);
      await panel.locator('.ClaimItem').first().waitFor();
      await page.waitForTimeout(500);
      await picture(panel, `panel-${name}-${look}`, await heightOf(panel));
    }
  }
  await set({ language: 'vi', theme: 'light' });
  await open('sample');
  await panel.locator('article[data-kind="conflict"]').first().waitFor();
  await page.waitForTimeout(500);
  await panel.locator('.FilterChip').nth(2).click();
  await picture(panel, 'panel-filtered', 900);
  await panel.locator('.FilterChip').nth(2).click();
  const search = panel.locator('input[type="search"]');
  await search.fill('thang 4');
  await picture(panel, 'panel-search', 900);
  await search.fill('không có chữ này');
  await picture(panel, 'panel-search-nothing', 500);
  await search.fill('');
  for (let round = 0; round < 2; round += 1)
    await panel.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
  await page.waitForTimeout(300);
  await panel.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  await picture(panel, 'panel-open', await heightOf(panel));
}

const stage = {
  context: browser.context,
  id: browser.id,
  surface: browser.surface,
  window: WINDOW,
  folder,
  desk,
  set,
  open,
  page,
  picture,
};
if (wanted('window')) await windowPictures(folder);
if (wanted('page')) await pagePictures();
if (wanted('widths')) await widthPictures(stage);
if (wanted('reading')) await readingPictures(stage);
if (wanted('popup')) await popupPictures(stage);
if (wanted('options')) await optionsPictures(stage);
if (wanted('states')) await statePictures(stage);
if (wanted('panel')) {
  await set({ language: 'vi' });
  await panelPictures(await openPanel());
}
if (groups.includes('docs')) showInDocs(folder);
await browser.close().catch(() => undefined);
local.close();
process.exit(0);
