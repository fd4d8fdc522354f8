import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { pour } from '../../fixtures/pour';
import { type FirefoxRig, startFirefox, STEADILY } from '../kit/firefox';
import { coffee, layouts, sample } from '../kit/sample';
import { PATIENCE } from '../kit/patience';

const address = (host: string): string => `${host}/trao-doi-them-146-tu-binh-0000001.html`;
const off = 'vnexpress.net/gia-ca-phe-0000002.html';

let rig: FirefoxRig;
beforeAll(async () => {
  rig = await startFirefox({
    ...Object.fromEntries(layouts.map(([layout, host]) => [address(host), pour(layout, sample)])),
    [off]: pour('vnexpress', coffee),
  });
});
afterAll(() => rig.close());

const marked = (page: Page, name: string): Promise<string[]> =>
  page.evaluate((wanted) => [...(CSS.highlights.get(wanted) ?? [])].map(String), name);

async function painted(page: Page): Promise<string[]> {
  await page.waitForFunction(() => CSS.highlights.has('dc-conflict'), STEADILY);
  return marked(page, 'dc-conflict');
}

/** Middle of the conflict's mark in pixels of the window. */
const conflictPoint = (page: Page): Promise<{ x: number; y: number }> =>
  page.evaluate(() => {
    const [range] = [...(CSS.highlights.get('dc-conflict') ?? [])] as Range[];
    range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
    const box = range?.getBoundingClientRect() ?? new DOMRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });

const cardBox = (page: Page): Promise<{ width: number; height: number } | null> =>
  page.evaluate(() => {
    const box = document.querySelector('doi-chieu-card')?.getBoundingClientRect();
    return box ? { width: box.width, height: box.height } : null;
  });

it.each(layouts)('%s page of %s: the conflict is marked', async (_layout, host) => {
  const page = await rig.open(address(host));
  expect(await painted(page)).toEqual([sample.conflict]);
  await page.close();
});

it('stays out of a page off the topic', async () => {
  const page = await rig.open(off);
  await new Promise((done) => setTimeout(done, 700));
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await page.close();
});

it('no host was asked for anything but the pages themselves', () => {
  const known = rig.site.requests.filter((request) => !request.endsWith('/favicon.ico'));
  expect(new Set(known)).toEqual(new Set([...layouts.map(([, host]) => address(host)), off]));
});

describe('on an article', () => {
  let page: Page;
  beforeAll(async () => {
    page = await rig.open(address('vnexpress.net'));
    await painted(page);
  });

  it('shows the card over the mark and takes it away again by Esc', async () => {
    const { x, y } = await conflictPoint(page);
    await page.mouse.move(x - 3, y);
    await page.mouse.move(x, y);
    const box = await vi.waitUntil(() => cardBox(page), PATIENCE);
    expect(box.width).toBe(344);
    expect(box.height).toBeGreaterThan(150);
    expect(await marked(page, 'dc-active')).toEqual([sample.conflict]);
    await page.keyboard.press('Escape');
    await vi.waitUntil(async () => (await cardBox(page)) === null, PATIENCE);
  });

  it('shows its matches while the sidebar is open', async () => {
    await rig.inWindow(`SidebarController.hide()`);
    await page.waitForFunction(() => !CSS.highlights.has('dc-match'), STEADILY);
    await rig.inWindow(
      `SidebarController.show([...SidebarController.sidebars.keys()].find((key) => key.includes('doi-chieu')))`,
    );
    await page.waitForFunction(() => CSS.highlights.has('dc-match'), STEADILY);
    expect(await marked(page, 'dc-conflict')).toEqual([sample.conflict]);
  });
});
