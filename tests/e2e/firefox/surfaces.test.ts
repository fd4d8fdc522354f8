import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type FirefoxRig, startFirefox, STEADILY } from '../kit/firefox';
import { onTheCommandLine, samePages } from '../kit/same';
import { sample } from '../kit/sample';
import { hasWholePack, storeContents } from '../kit/stored';
import { PATIENCE } from '../kit/patience';

const [first = ''] = Object.keys(samePages);

let rig: FirefoxRig;
/** A page of the extension to look from. */
let desk: Page;
beforeAll(async () => {
  rig = await startFirefox(samePages);
  desk = await rig.openOwn('options.html');
  await desk.evaluate(() => {
    const api = (globalThis as unknown as { browser: typeof chrome }).browser;
    return api.storage.local.set({ settings: { language: 'vi' } });
  });
});
afterAll(() => rig.close());

const conflictsOn = (page: Page): Promise<string[]> =>
  page.evaluate(() => [...(CSS.highlights.get('dc-conflict') ?? [])].map(String));
const painted = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => CSS.highlights.has('dc-conflict'), STEADILY);

/** Whether the bundled pack is whole, and how many events the store holds. */
async function stored(): Promise<{ events: number; ready: boolean }> {
  const contents = await desk.evaluate(storeContents);
  return { events: contents?.events ?? 0, ready: hasWholePack(contents) };
}

it('fills its store from the bundled pack after the installation', async () => {
  await vi.waitUntil(async () => (await stored()).ready, PATIENCE);
  const pack = (await desk.evaluate(async () => (await fetch('/packs/bundled.json')).json())) as {
    events: unknown[];
  };
  expect((await stored()).events).toBe(pack.events.length);
});

describe('the popup', () => {
  let page: Page;
  let popup: Page;
  beforeAll(async () => {
    await rig.inWindow('SidebarController.hide()');
    page = await rig.open(first);
    await painted(page);
    popup = await rig.openOwn('popup.html');
  });

  it('shows the article’s days on the timeline among the store’s events', async () => {
    await popup.waitForSelector('.TimelineAxis', PATIENCE);
    const text = await popup.evaluate(() => document.body.innerText);
    expect(text).toContain('25/8');
    expect(await popup.$$eval('svg', (all) => all.length)).toBeGreaterThan(0);
  });

  it('opens the sidebar, and the page then shows its matches', async () => {
    expect(await rig.inWindow('SidebarController.isOpen')).toBe(false);
    await popup.bringToFront();
    await popup.click('.PopupFoot button');
    await vi.waitUntil(() => rig.inWindow('SidebarController.isOpen'), PATIENCE);
    await page.bringToFront();
    await page.waitForFunction(() => CSS.highlights.has('dc-match'), STEADILY);
    expect(await conflictsOn(page)).toEqual([sample.conflict]);
    await rig.inWindow('SidebarController.hide()');
  });
});

describe.each(Object.entries(samePages))('%s', (address, html) => {
  it('the worker in Firefox and the command line give the same bytes', async () => {
    const page = await rig.open(address);
    const url = page.url();
    const read = () =>
      desk.evaluate(async (pattern) => {
        const api = (globalThis as unknown as { browser: typeof chrome }).browser;
        const [tab] = await api.tabs.query({ active: true, currentWindow: true });
        const state = (await api.tabs
          .sendMessage(tab?.id ?? -1, { type: 'page-state' })
          .catch(() => null)) as { status: string; analysis?: { url: string } } | null;
        return state?.status === 'analysed' && state.analysis?.url === pattern
          ? JSON.stringify(state.analysis)
          : null;
      }, url);
    const analysis = await vi.waitUntil(read, PATIENCE);
    expect(analysis).toBe(await onTheCommandLine(html, url));
    await page.close();
  });
});

it('a restart of the extension fills nothing twice, and pages get their marks again', async () => {
  const before = await stored();
  await desk.evaluate(() => {
    const api = (globalThis as unknown as { browser: typeof chrome }).browser;
    setTimeout(() => api.runtime.reload(), 50);
  });
  await new Promise((done) => setTimeout(done, 1500));
  desk = await rig.openOwn('options.html');
  await vi.waitUntil(async () => (await stored()).ready, PATIENCE);
  expect(await stored()).toEqual(before);
  const page = await rig.open(first);
  await painted(page);
  expect(await conflictsOn(page)).toEqual([sample.conflict]);
});
