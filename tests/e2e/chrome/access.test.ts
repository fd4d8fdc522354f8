import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../kit/axe';
import { painted } from '../kit/highlights';
import { pour } from '../kit/pour';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';

const address = 'vnexpress.net/trao-doi-0000001.html';

describe.each(['light', 'dark'] as const)('axe, %s theme', (theme) => {
  let rig: Rig;
  let page: Page;
  beforeAll(async () => {
    rig = await startRig({ [address]: pour('vnexpress', sample) });
    await rig.set({ language: 'vi', theme });
    page = await rig.open(`https://${address}`);
    await painted(page);
  });
  afterAll(() => rig.close());

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
