import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from '../kit/axe';
import { painted } from '../kit/highlights';
import { CONTROLS, namesOn } from '../kit/names';
import { pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';

const address = 'vnexpress.net/trao-doi-0000001.html';

/** Controls without a name in the accessibility tree, of `least` or more. */
async function nameless(page: Page, least: number): Promise<unknown[]> {
  const named = await namesOn(page, CONTROLS);
  expect(named.length).toBeGreaterThanOrEqual(least);
  return named.filter(({ name }) => name === '');
}

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

  it('finds nothing in the popup: the article, the whole store with an event open, the outlet off', {
    timeout: 90_000,
  }, async () => {
    await rig.set({ language: 'vi', theme, offSites: [] });
    await page.bringToFront();
    // A try before this one may have left the outlet off.
    await page.reload();
    await painted(page);
    const popup = await rig.openBehind('popup.html');
    await popup.locator('.TimelineList button').first().waitFor();
    expect(await violations(popup)).toEqual([]);
    expect(await nameless(popup, 15)).toEqual([]);
    // A tab behind another one draws once a second, and a real click waits for two frames.
    for (let press = 0; press < 12; press += 1)
      await popup.locator('.TimelineZoom .IconButton').first().dispatchEvent('click');
    await popup.locator('.TimelineBar input').nth(1).check();
    await popup.locator('.TimelineList summary').first().click();
    await popup.locator('.TimelineList a').first().waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.locator('.PopupHeader [role="switch"]').uncheck();
    await popup.locator('.StateView').waitFor();
    expect(await violations(popup)).toEqual([]);
    await popup.close();
  });

  it('finds nothing in the options', async () => {
    const options = await rig.open(`chrome-extension://${rig.browser.id}/options.html`);
    await options.locator('h1').first().waitFor();
    expect(await violations(options)).toEqual([]);
    await options.locator('.OptionsHeader .TextButton').click();
    await options.locator('.Welcome').waitFor();
    await options.locator('.Erase button').click();
    expect(await nameless(options, 30)).toEqual([]);
    expect(await violations(options)).toEqual([]);
  });
});
