import type { Page } from 'playwright-core';
import { cardShown } from './card';
import { pointIn } from './highlights';
import type { Rig } from './rig';

/** The side panel beside a page, opened by a click in the card of its first mark of a kind. */
export async function panelBeside(rig: Rig, page: Page, highlight = 'dc-conflict'): Promise<Page> {
  const point = await pointIn(page, highlight);
  await page.mouse.move(point.x, point.y);
  const place = (await cardShown(page)).middleOf('Mở bảng bên');
  await page.mouse.move(place.x, place.y, { steps: 3 });
  await page.mouse.click(place.x, place.y);
  const panel = await rig.browser.surface('sidepanel.html');
  await panel.locator('.ClaimItem[data-kind]').first().waitFor();
  return panel;
}

/** The panel of a page in a tab of its own, as Firefox for Android shows it. */
export async function panelInTab(rig: Rig, page: Page, width = 400): Promise<Page> {
  const tab = await rig.tabOf(page);
  const panel = await rig.browser.context.newPage();
  await panel.setViewportSize({ width, height: 900 });
  await panel.goto(`chrome-extension://${rig.browser.id}/sidepanel.html?tab=${tab}`);
  return panel;
}

/** The panel of a page in a window of its own, so that both are seen at once, and the page goes on being drawn. */
export async function panelInWindow(rig: Rig, page: Page): Promise<Page> {
  const tab = await rig.tabOf(page);
  const opening = rig.browser.context.waitForEvent('page');
  await rig.desk.evaluate(
    (url) => chrome.windows.create({ url, width: 420, height: 560 }),
    `chrome-extension://${rig.browser.id}/sidepanel.html?tab=${tab}`,
  );
  const panel = await opening;
  await panel.setViewportSize({ width: 400, height: 500 });
  await panel.locator('.ClaimItem[data-kind]').first().waitFor();
  return panel;
}
