import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardShown } from '../kit/card';
import { painted, pointIn } from '../kit/highlights';
import { pour } from '../kit/pour';
import { type Rig, startRig } from '../kit/rig';
import { coffee, sample } from '../kit/sample';

const address = 'vnexpress.net/trao-doi-0000001.html';

/** What axe finds on a surface (in one run: a second page would close the popup), as 'rule: first element'. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

describe.each(['light', 'dark'] as const)('axe, %s theme', (theme) => {
  let rig: Rig;
  let page: Page;
  beforeAll(async () => {
    rig = await startRig({
      [address]: pour('vnexpress', sample),
      'vnexpress.net/ca-phe-2.html': pour('vnexpress', coffee),
    });
    await rig.set({ language: 'vi', theme });
    page = await rig.open(`https://${address}`);
    await painted(page);
  });
  afterAll(() => rig.close());

  it('finds nothing in the side panel, folds open, and none in its state off the topic', async () => {
    const point = await pointIn(page, 'dc-conflict');
    await page.mouse.move(point.x, point.y);
    const place = (await cardShown(page)).middleOf('Mở bảng bên');
    await page.mouse.move(place.x, place.y, { steps: 3 });
    await page.mouse.click(place.x, place.y);
    const panel = await rig.browser.surface('sidepanel.html');
    await panel.locator('.ClaimItem').first().waitFor();
    await panel.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await violations(panel)).toEqual([]);
    const off = await rig.open('https://vnexpress.net/ca-phe-2.html');
    await panel.locator('.StateView').first().waitFor();
    expect(await violations(panel)).toEqual([]);
    await off.close();
    await panel.close();
  });

  it('finds nothing in the popup', async () => {
    await page.bringToFront();
    await rig.desk.evaluate(() => chrome.action.openPopup());
    const popup = await rig.browser.surface('popup.html');
    await popup.locator('.TimelineList button').first().waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('finds nothing in the options', async () => {
    const options = await rig.open(`chrome-extension://${rig.browser.id}/options.html`);
    await options.locator('h1').first().waitFor();
    expect(await violations(options)).toEqual([]);
  });
});
