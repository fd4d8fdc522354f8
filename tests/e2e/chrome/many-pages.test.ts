import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { highlightsOf, painted } from '../kit/highlights';
import { panelInTab } from '../kit/panel';
import { pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';
import { coffee, sample } from '../kit/sample';
import { PATIENCE } from '../kit/patience';

const path = (number: number): string => `vnexpress.net/trao-doi-them-tu-binh-000001${number}.html`;
const off = 'vnexpress.net/gia-ca-phe-0000002.html';
const frames = 'vnexpress.net/khung-0000020.html';
const before = 'vnexpress.net/truoc-0000021.html';
/** A day's later telling of each page: every one is an article of its own. */
const told = (number: number) => ({ ...sample, title: `${sample.title} (bản ${number})` });

const pages = {
  ...Object.fromEntries(
    Array.from({ length: 10 }, (_, number) => [path(number), pour('vnexpress', told(number))]),
  ),
  [off]: pour('vnexpress', coffee),
  [frames]: `<!doctype html><html lang="vi"><title>Khung</title><body><iframe src="https://${path(0)}" width="900" height="700"></iframe></body></html>`,
  [before]: pour('vnexpress', coffee).replace(
    '</body>',
    `<a id="next" href="https://${path(9)}">tiếp</a><script type="speculationrules">{"prerender":[{"source":"list","urls":["https://${path(9)}"],"eagerness":"immediate"}]}</script></body>`,
  ),
};

let rig: Rig;
beforeAll(async () => {
  rig = await startRig(pages);
});
afterAll(() => rig.close());

it('ten tabs opened at once all get their marks and badges', async () => {
  const opened = await Promise.all(
    Array.from({ length: 10 }, (_, number) => rig.open(`https://${path(number)}`)),
  );
  for (const page of opened) {
    await page.bringToFront();
    expect((await painted(page))['dc-conflict']).toEqual([sample.conflict]);
    await expect.poll(() => rig.badgeOf(page)).toBe('1');
  }
  expect((await rig.asked()).map(({ title }) => title).sort()).toEqual(
    Array.from({ length: 10 }, (_, number) => told(number).title).sort(),
  );
  await Promise.all(opened.map((page) => page.close()));
});

it('two windows: the panel of each stays with its own page', async () => {
  const [first, second] = [await rig.open(`https://${path(1)}`), await rig.open(`https://${off}`)];
  await painted(first);
  const opening = rig.browser.context.waitForEvent('page');
  await rig.desk.evaluate((url) => chrome.windows.create({ url }), `https://${path(2)}`);
  const third = await opening;
  await painted(third);
  expect((await rig.stateOf(first))?.status).toBe('analysed');
  expect(await rig.stateOf(second)).toBeNull();
  const panel = await panelInTab(rig, first);
  await panel.locator('.ClaimItem[data-kind]').first().waitFor();
  expect(Object.keys(await painted(first, 'dc-match'))).toContain('dc-match');
  expect(Object.keys(await highlightsOf(third))).not.toContain('dc-match');
  for (const page of [panel, first, second, third]) await page.close();
});

it('the article in a frame is left alone: only the page itself is read', async () => {
  await rig.forget();
  const page = await rig.open(`https://${frames}`);
  await page.waitForTimeout(1200);
  expect(await rig.asked()).toEqual([]);
  const inFrame = await page.frames()[1]?.evaluate(() => CSS.highlights.size);
  expect(inFrame).toBe(0);
  await page.close();
});

it('fast ways there and back end with the marks of the page that is shown', async () => {
  const page = await rig.open(`https://${path(3)}`);
  await page.goto(`https://${off}`);
  await page.goto(`https://${path(4)}`);
  for (const way of ['goBack', 'goForward', 'goBack', 'goBack', 'goForward', 'goForward'] as const)
    await page[way]({ waitUntil: 'commit' }).catch(() => undefined);
  // A way that begins before the last one is done may replace it: the page that is meant then still lies ahead.
  for (let turn = 0; turn < 3 && page.url() !== `https://${path(4)}`; turn += 1)
    await page.goForward({ waitUntil: 'commit', timeout: 2000 }).catch(() => undefined);
  await painted(page);
  await expect.poll(() => rig.stateOf(page).then((state) => state?.status)).toBe('analysed');
  const state = await rig.stateOf(page);
  expect(state?.status === 'analysed' && state.analysis.title).toBe(told(4).title);
  await expect.poll(() => rig.badgeOf(page)).toBe('1');
  await page.close();
});

it('a page that the browser prepares ahead is read once it is shown', async () => {
  await rig.forget();
  const page = await rig.open(`https://${before}`);
  await vi.waitUntil(() => rig.site.requests.includes(path(9)) && rig.site.requests, PATIENCE);
  await page.waitForTimeout(800);
  expect(await rig.asked()).toEqual([]);
  await page.click('#next');
  await expect.poll(() => rig.asked().then((all) => all.map(({ title }) => title))).toEqual([told(9).title]);
  await page.close();
});

it('a tab that is closed while its page is analysed disturbs nobody', async () => {
  const errors: string[] = [];
  const [worker] = rig.browser.context.serviceWorkers();
  worker?.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await rig.desk.evaluate(() => chrome.storage.session.clear());
  for (const wait of [0, 20, 60]) {
    const page = await rig.browser.context.newPage();
    await rig.forget();
    const going = page.goto(`https://${path(6)}`).catch(() => undefined);
    await expect.poll(() => rig.heard(), { interval: 5 }).toContain('analyse');
    await new Promise((done) => setTimeout(done, wait));
    await page.close();
    await going;
  }
  const next = await rig.open(`https://${path(7)}`);
  expect((await painted(next))['dc-conflict']).toEqual([sample.conflict]);
  expect(errors).toEqual([]);
  await next.close();
});

describe('the panel before the page', () => {
  it('waits on an empty tab and fills when an article comes', async () => {
    const page = await rig.open(`https://${off}`);
    const panel = await panelInTab(rig, page);
    await panel.locator('.StateView').first().waitFor();
    await page.goto(`https://${path(8)}`);
    await panel.locator('.ClaimItem[data-kind]').first().waitFor();
    expect(Object.keys(await painted(page, 'dc-match'))).toContain('dc-match');
    await panel.close();
    await page.close();
  });
});

/** Milliseconds of time that a page with a clock of its own is given at once. */
const GRANT = 50;

/** Sets the clock of a page and of the content script in it, milliseconds since 1970; it goes on from there. */
async function setClock(page: Page, time: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const grant = (more: object = {}): Promise<unknown> =>
    session
      .send('Emulation.setVirtualTimePolicy', { policy: 'advance', budget: GRANT, ...more })
      .catch(() => undefined);
  session.on('Emulation.virtualTimeBudgetExpired', () => void setTimeout(grant, GRANT));
  await grant({ initialVirtualTime: time / 1000 });
}

/** Runs in the worker: its clock stands at another time and goes on from there. */
function moveClock(time: number): void {
  const Real = Date;
  const shift = time - Real.now();
  const now = (): number => Real.now() + shift;
  globalThis.Date = new Proxy(Real, {
    construct: (target, given: []) => (given.length === 0 ? new target(now()) : new target(...given)),
    get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
  });
}

it('in 2031 the same page says the same: nothing rests on the clock of the reader', async () => {
  const now = await rig.open(`https://${path(1)}`);
  await painted(now);
  const today = await rig.stateOf(now);
  await rig.desk.evaluate(() => chrome.storage.session.clear());
  await now.close();
  const later = await rig.browser.context.newPage();
  const moment = Date.UTC(2031, 4, 19, 5);
  await setClock(later, moment);
  const [worker] = rig.browser.context.serviceWorkers();
  await worker?.evaluate(moveClock, moment);
  expect(await worker?.evaluate(() => new Date(Date.now()).getFullYear())).toBe(2031);
  await later.goto(`https://${path(1)}`);
  expect(await later.evaluate(() => new Date().getFullYear())).toBe(2031);
  await painted(later);
  expect(await rig.stateOf(later)).toEqual(today);
  await later.close();
});
