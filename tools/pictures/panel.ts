import type { Page } from 'playwright-core';
import { cardOn } from '../../tests/e2e/kit/card';
import { painted } from '../../tests/e2e/kit/highlights';
import { hover } from './page';
import type { Stage } from './stage';

/** The real side panel, as wide as the browser makes it: lists, then what filters, search and folds make of one. */
export async function panelPictures(stage: Stage): Promise<void> {
  await stage.set({ language: 'vi' });
  const panel = await openPanel(stage);
  await lists(stage, panel);
  await stage.set({ language: 'vi', theme: 'light' });
  await stage.open('sample');
  await panel.locator('article[data-kind="conflict"]').first().waitFor();
  await stage.page.waitForTimeout(500);
  await narrowed(stage, panel);
  await unfolded(stage, panel);
}

/** Opens it by the card's button: the browser wants a click of the reader. */
async function openPanel(stage: Stage): Promise<Page> {
  const { page } = stage;
  // Pictures of other groups leave the window as small as a popup, and the panel is as tall as the window; a size that the
  // page has already is not set anew.
  const { width, height } = stage.window;
  await page.setViewportSize({ width, height: height - 1 });
  await page.setViewportSize(stage.window);
  await stage.open('sample');
  await painted(page);
  await hover(stage, 'dc-conflict');
  const card = await cardOn(page);
  const button = card?.middleOf('Mở bảng bên');
  if (!button) throw new Error('There is no card.');
  await page.mouse.move(button.x, button.y, { steps: 3 });
  await page.mouse.click(button.x, button.y);
  const panel = await stage.surface('sidepanel.html');
  await panel.locator('.ClaimItem').first().waitFor();
  return panel;
}

async function lists({ set, open, page, picture }: Stage, panel: Page): Promise<void> {
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
}

async function narrowed({ picture }: Stage, panel: Page): Promise<void> {
  const chip = panel.locator('.FilterChip').nth(2);
  await chip.click();
  await picture(panel, 'panel-filtered', 900);
  await chip.click();
  const search = panel.locator('input[type="search"]');
  await search.fill('thang 4');
  await picture(panel, 'panel-search', 900);
  await search.fill('không có chữ này');
  await picture(panel, 'panel-search-nothing', 500);
  await search.fill('');
}

async function unfolded({ page, picture }: Stage, panel: Page): Promise<void> {
  const unfold = (): Promise<void> =>
    panel.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
  // A row draws what is in it, folds among it, only once it is open.
  await unfold();
  await unfold();
  await page.waitForTimeout(300);
  await unfold();
  await picture(panel, 'panel-open', await heightOf(panel));
}

/** As tall as what it shows. */
const heightOf = (of: Page): Promise<number> =>
  of.evaluate(() => {
    const foot = document.querySelector('footer')?.getBoundingClientRect().bottom ?? 0;
    const main = document.querySelector('main')?.getBoundingClientRect().bottom ?? 0;
    return Math.ceil(Math.min(innerHeight, Math.max(foot, main)));
  });
