import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pour } from '../../fixtures/pour';
import { allowInPrivate, newDesk } from '../kit/developer';
import { painted } from '../kit/highlights';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';
import { storedRows } from '../kit/stored';

const address = 'vnexpress.net/trao-doi-0000001.html';

let rig: Rig;
let desk: Page;
beforeAll(async () => {
  // The driver does not reach into private windows to have the local server's certificate taken.
  rig = await startRig({ [address]: pour('vnexpress', sample) }, ['--ignore-certificate-errors']);
  await rig.set({ language: 'vi', shelf: true });
  await allowInPrivate(rig);
  desk = await newDesk(rig);
});
afterAll(() => rig.close());

/** Opens the article in a private window and waits for its analysis. */
const readInPrivate = () =>
  desk.evaluate(async (url) => {
    const window = await chrome.windows.create({ url, incognito: true });
    const windowId = window?.id ?? -1;
    const tabIn = async () => (await chrome.tabs.query({ windowId }))[0];
    let status: string | undefined;
    for (let turn = 0; turn < 100 && status !== 'analysed'; turn += 1) {
      await new Promise((done) => setTimeout(done, 50));
      const state: unknown = await chrome.tabs
        .sendMessage((await tabIn())?.id ?? -1, { type: 'page-state' })
        .catch(() => null);
      status = (state as { status: string } | null)?.status;
    }
    const tab = await tabIn();
    // The badge is set, and what is kept is written, behind the answer.
    await new Promise((done) => setTimeout(done, 500));
    const badge = await chrome.action.getBadgeText({ tabId: tab?.id ?? -1 });
    const session = Object.keys(await chrome.storage.session.get(null));
    return { tab, windowId, isPrivate: tab?.incognito, status, badge, session };
  }, `https://${address}`);

/** Rows on the shelf, names of what lies in the session, and every text that is stored on disk. */
const traces = async () => ({
  shelf: (await storedRows(desk)).shelf,
  session: await desk.evaluate(async () => Object.keys(await chrome.storage.session.get(null))),
  local: await desk.evaluate(async () => Object.keys(await chrome.storage.local.get(null))),
});

it('an article read in a private window is compared, and nothing of it is kept, neither on the shelf nor in the session', async () => {
  const { tab, windowId, ...seen } = await readInPrivate();
  expect(seen).toEqual({ isPrivate: true, status: 'analysed', badge: '1', session: [] });
  expect(await traces()).toEqual({ shelf: 0, session: [], local: ['settings'] });

  // A passage chosen there is handed to the panel through the session, and goes with its window.
  const [worker] = rig.browser.context.serviceWorkers();
  await worker?.evaluate(
    ([chosen, text]) => {
      const { onClicked } = chrome.contextMenus as unknown as {
        onClicked: { dispatch(...details: unknown[]): void };
      };
      onClicked.dispatch({ menuItemId: 'check-passage', selectionText: text }, chosen);
    },
    [tab, sample.paragraphs[0]] as const,
  );
  await expect.poll(() => traces().then(({ session }) => session)).toEqual(['passage']);
  await desk.evaluate((id) => chrome.windows.remove(id), windowId);
  await expect
    .poll(() => desk.evaluate(async () => (await chrome.storage.session.get('passage')).passage))
    .toBeNull();
});

it('the same article read in a common window is kept, as the reader wants it', async () => {
  const page = await rig.open(`https://${address}`);
  await painted(page);
  await expect.poll(() => traces().then(({ shelf }) => shelf)).toBe(1);
  expect((await traces()).session).toContain('cache:keys');
});
