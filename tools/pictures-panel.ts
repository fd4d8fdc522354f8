import type { BrowserContext, Page } from 'playwright-core';
import type { Settings } from '../lib/platform/settings';
import { cardShown } from '../tests/e2e/kit/card';
import { painted, pointIn } from '../tests/e2e/kit/highlights';

export type StageArticle =
  | 'sample'
  | 'many'
  | 'same'
  | 'off'
  | 'undated'
  | 'long'
  | 'words'
  | 'other'
  | 'tied'
  | 'subject'
  | 'empty'
  | 'young';

/** What the pictures of `tools/pictures.ts` are taken with. */
export interface Stage {
  context: BrowserContext;
  /** Id of the extension. */
  id: string;
  /** The page of the extension that ends so, as soon as it is open. */
  surface(path: string): Promise<Page>;
  /** The tall window, in CSS pixels. */
  window: { width: number; height: number };
  /** Where pictures go. */
  folder: string;
  /** A page of the extension. */
  desk: Page;
  set(settings: Partial<Settings>): Promise<void>;
  /** Opens one of the articles in the stage's own tab. */
  open(name: StageArticle): Promise<void>;
  /** The tab that `open` uses. */
  page: Page;
  picture(of: Page, name: string, height?: number): Promise<void>;
}

export const tabOf = async ({ page, desk }: Stage): Promise<number> => {
  await page.bringToFront();
  const id = await desk.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  if (id === undefined) throw new Error('no tab is active');
  return id;
};

/** Waits until the stage's page has its analysis, or for a moment where it gets none. */
export async function settled(stage: Stage): Promise<void> {
  const tab = await tabOf(stage);
  for (let round = 0; round < 20; round += 1) {
    const state = await stage.desk.evaluate(
      (id) => chrome.tabs.sendMessage(id, { type: 'page-state' }).catch(() => null),
      tab,
    );
    if (state?.status === 'analysed') return;
    await stage.desk.waitForTimeout(100);
  }
}

/** Makes the window as tall as what it shows, and gives the height. */
export async function grow(panel: Page, width: number): Promise<number> {
  const height = await panel.evaluate(() => Math.ceil(document.documentElement.scrollHeight));
  await panel.setViewportSize({ width, height });
  return height;
}

/** The panel in a tab of its own, as Firefox for Android shows it, at any width. */
export async function panelAt(stage: Stage, width: number, ready = '.ClaimItem[data-kind]'): Promise<Page> {
  const tab = await tabOf(stage);
  const panel = await stage.context.newPage();
  await panel.setViewportSize({ width, height: 400 });
  await panel.goto(`chrome-extension://${stage.id}/sidepanel.html?tab=${tab}`);
  await panel.locator(ready).first().waitFor();
  await panel.waitForTimeout(300);
  return panel;
}

const WIDTHS = [320, 400, 800];

/** The panel at three widths, in both languages and themes; long titles; a passage; what the reader set aside. */
export async function widthPictures(stage: Stage): Promise<void> {
  for (const [look, settings] of [
    ['vi', { language: 'vi', theme: 'light' }],
    ['en-dark', { language: 'en', theme: 'dark' }],
  ] as const) {
    await stage.set(settings);
    for (const name of ['sample', 'many', 'words'] as const) {
      await stage.open(name);
      await stage.page.waitForTimeout(700);
      for (const width of WIDTHS) {
        const panel = await panelAt(stage, width);
        await stage.picture(panel, `panel-${width}-${name}-${look}`, await grow(panel, width));
        await panel.close();
      }
    }
  }
  await stage.set({ language: 'vi', theme: 'light' });
  await stage.open('sample');
  await stage.page.waitForTimeout(700);
  const panel = await panelAt(stage, 400);
  await panel.getByRole('button', { name: 'Không phải sự kiện này' }).first().click();
  await panel.locator('.SetAside').first().waitFor();
  await stage.picture(panel, 'panel-set-aside', await grow(panel, 400));
  await panel.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await panel.locator('article[data-kind="conflict"]').first().waitFor();
  await panel.locator('.FilterChip').nth(2).click();
  await stage.picture(panel, 'panel-filter-state', 400);
  await panel.close();
}

/** What the reader does with a card and a passage: set apart, quiet, copied; the marks on a dark ground and in forced colours. */
export async function readingPictures(stage: Stage): Promise<void> {
  const { page, picture, set, open, context } = stage;
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const card = async (name: string, button?: string): Promise<void> => {
    await open('sample');
    await painted(page);
    const point = await pointIn(page, 'dc-conflict');
    await page.mouse.move(point.x, point.y);
    const shown = await cardShown(page);
    if (button) {
      const place = shown.middleOf(button);
      await page.mouse.move(place.x, place.y, { steps: 3 });
      await page.mouse.click(place.x, place.y);
      await page.waitForTimeout(300);
    }
    await picture(page, `card-${name}`, 1000);
  };
  await set({ language: 'vi', quietness: 'all' });
  await card('copied', 'Chép thư gửi tòa soạn');
  await card('set-aside', 'Không phải sự kiện này');
  await stage.desk.evaluate(() => chrome.storage.local.remove('rejections'));
  await card('quiet', 'Tắt dấu ở báo này');
  await set({ language: 'vi', quietness: 'all' });
  await page.emulateMedia({ forcedColors: 'active' });
  await card('forced-colours');
  await page.emulateMedia({ forcedColors: null });
  await open('sample');
  await painted(page, 'dc-match');
  await page.addStyleTag({
    content: 'html, body, body * { background: #15141a !important; color: #e8e6ee !important }',
  });
  await set({ language: 'vi', quietness: 'badge' });
  await set({ language: 'vi', quietness: 'all' });
  await painted(page, 'dc-match-on-dark');
  const point = await pointIn(page, 'dc-note-on-dark');
  await page.mouse.move(point.x, point.y);
  await cardShown(page);
  await picture(page, 'card-dark', 1000);
}
