import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pour } from '../../fixtures/pour';
import { EXTENSION, type FirefoxRig, startFirefox, STEADILY } from '../kit/firefox';
import { sample } from '../kit/sample';
import { PATIENCE } from '../kit/patience';

const address = 'vnexpress.net/trao-doi-0000001.html';

interface Manifest extends Record<string, unknown> {
  permissions: string[];
  browser_specific_settings: { gecko_android?: { strict_min_version: string } };
}

/** The build as Firefox for Android takes it: keys that it does not know are passed over, and their interfaces are missing. */
function asOnAndroid(folder: string): Manifest {
  cpSync(EXTENSION, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  const permissions = manifest.permissions.filter((name) => name !== 'contextMenus');
  // JSON leaves out what is undefined.
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, permissions, sidebar_action: undefined, commands: undefined }),
  );
  return manifest;
}

/** No Android runs here: a desk's Firefox without those interfaces, with the other's name. */
describe('where Firefox has no sidebar, no page menu and no keyboard commands', () => {
  let folder: string;
  let manifest: Manifest;
  let rig: FirefoxRig;
  let page: Page;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'doi-chieu-android-'));
    manifest = asOnAndroid(folder);
    rig = await startFirefox(
      { [address]: pour('vnexpress', sample) },
      {
        extension: folder,
        preferences: {
          'general.useragent.override':
            'Mozilla/5.0 (Android 15; Mobile; rv:142.0) Gecko/142.0 Firefox/142.0',
          // A finger: coarse, and it does not hover.
          'ui.primaryPointerCapabilities': 1,
          'ui.allPointerCapabilities': 1,
        },
      },
    );
    page = await rig.open(address);
  });
  afterAll(async () => {
    await rig.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('the extension says that it runs there', () => {
    expect(manifest.browser_specific_settings.gecko_android).toEqual({ strict_min_version: '142.0' });
  });

  it('the worker starts whole, and pages get their marks', async () => {
    // What an installation does comes last in the worker: a missing interface before it would stop it.
    await (await rig.ownPage('options.html#welcome')).close();
    await page.waitForFunction(() => CSS.highlights.has('dc-conflict'), STEADILY);
    const options = await rig.openOwn('options.html');
    const there = await options.evaluate(() => {
      const api = (globalThis as unknown as { browser: Record<string, unknown> }).browser;
      return ['sidebarAction', 'contextMenus', 'menus', 'commands'].filter((name) => api[name] !== undefined);
    });
    expect(there).toEqual([]);
    await options.waitForSelector('.Shortcuts', PATIENCE);
    await options.close();
  });

  /** The popup speaks of the tab that the browser shows: the driver returns before it does. */
  async function inFront(): Promise<void> {
    await page.bringToFront();
    await page.waitForFunction(() => document.visibilityState === 'visible', STEADILY);
  }

  it('the popup is as wide as the screen, with its axis and its button whole', async () => {
    await inFront();
    const popup = await rig.openOwn('popup.html');
    await popup.waitForSelector('.TimelineAxis', PATIENCE);
    await popup.setViewport({ width: 360, height: 700 });
    const edges = await popup.evaluate(() => {
      const edgeOf = (selector: string, edge: 'right' | 'bottom'): number =>
        Math.round(document.querySelector(selector)?.getBoundingClientRect()[edge] ?? Number.NaN);
      return {
        screen: innerWidth,
        page: document.documentElement.scrollWidth,
        axis: edgeOf('.TimelineAxis', 'right'),
        bar: edgeOf('.TimelineBar', 'right'),
        button: edgeOf('.PopupFoot button', 'bottom') <= innerHeight,
      };
    });
    expect(edges).toEqual({ screen: 360, page: 360, axis: 344, bar: 360, button: true });
    await popup.close();
  });

  it('the popup opens the panel of its page in a tab, and the page then shows its matches', async () => {
    await inFront();
    const popup = await rig.openOwn('popup.html');
    await popup.waitForSelector('.TimelineAxis', PATIENCE);
    // The popup closes itself: the driver's own click would wait for it in vain.
    await popup.$eval('.PopupFoot button', (button) => setTimeout(() => (button as HTMLElement).click()));
    const panel = await rig.ownPage('sidepanel.html?tab=');
    await panel.waitForSelector('.ClaimItem[data-kind="conflict"]', PATIENCE);
    await page.waitForFunction(() => CSS.highlights.has('dc-match'), STEADILY);
    await panel.close();
  });

  it('so does the card', async () => {
    await page.bringToFront();
    const { x, y } = await page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('dc-conflict') ?? [])] as Range[];
      range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    await page.waitForFunction(() => document.querySelector('doi-chieu-card') !== null, STEADILY);
    // The card's root is closed: its widest button is found by where it stands, in the last quarter of the card.
    const before = (await rig.browser.pages()).length;
    const box = await page.evaluate(() => {
      const { left, bottom } =
        document.querySelector('doi-chieu-card')?.getBoundingClientRect() ?? new DOMRect();
      return { left, bottom };
    });
    for (let up = 20; up < 110 && (await rig.browser.pages()).length === before; up += 15) {
      await page.mouse.click(box.left + 90, box.bottom - up);
      await new Promise((done) => setTimeout(done, 300));
    }
    const panel = await vi.waitUntil(() => rig.ownPage('sidepanel.html?tab='), PATIENCE);
    await panel.waitForSelector('.ClaimItem[data-kind="conflict"]', PATIENCE);
  });
});
