import type { Page } from 'playwright-core';
import type { PageState } from '../../lib/platform/messages';
import type { Stage } from './stage';

/** Id of the tab in front. */
export const tabOf = async ({ page, desk }: Stage): Promise<number> => {
  await page.bringToFront();
  const id = await desk.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.id);
  if (id === undefined) throw new Error('no tab is active');
  return id;
};

/** The state that a tab's page says it is in; null when no content script of ours is there. */
export const statusOf = ({ desk }: Stage, tab: number): Promise<PageState['status'] | null> =>
  desk.evaluate(async (id) => {
    const state = (await chrome.tabs
      .sendMessage(id, { type: 'page-state' })
      .catch(() => null)) as PageState | null;
    return state?.status ?? null;
  }, tab);

/** Waits until the stage's page has its analysis, or for a moment where it gets none. */
export async function settled(stage: Stage): Promise<void> {
  const tab = await tabOf(stage);
  for (let round = 0; round < 20; round += 1) {
    if ((await statusOf(stage, tab)) === 'analysed') return;
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
