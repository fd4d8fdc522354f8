import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pour } from '../../fixtures/pour';
import { cardGone, cardShown } from '../kit/card';
import { developerMode, newDesk } from '../kit/developer';
import { highlightsOf, painted, pointIn } from '../kit/highlights';
import { type Rig, startRig } from '../kit/rig';
import { coffee, sample } from '../kit/sample';
import { storedRows } from '../kit/stored';

const on = 'vnexpress.net/trao-doi-0000001.html';
const off = 'vnexpress.net/gia-ca-phe-0000002.html';
const SETTINGS = { language: 'vi', shelf: true } as const;

let folder: string;
let rig: Rig;
let desk: Page;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doi-chieu-update-'));
  cpSync(resolve(import.meta.dirname, '../../../.output/chrome-mv3'), folder, { recursive: true });
  rig = await startRig({ [on]: pour('vnexpress', sample), [off]: pour('vnexpress', coffee) }, [], {
    extension: folder,
  });
  await developerMode(rig);
  await rig.set(SETTINGS);
});
afterAll(async () => {
  await rig.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The next version lies in the extension's folder and is started, as the browser does with an update. */
async function update(): Promise<void> {
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  writeFileSync(file, JSON.stringify({ ...manifest, version: '9.9.9' }));
  await rig.desk.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  desk = await newDesk(rig);
}

it('an update under open pages: the old script goes, the new one takes over, and nothing stored is lost', async () => {
  const left = await rig.open(`https://${off}`);
  const page = await rig.open(`https://${on}`);
  await painted(page);
  await expect.poll(() => storedRows(rig.desk).then(({ shelf }) => shelf)).toBe(1);
  const before = await storedRows(rig.desk);

  await update();
  expect(await desk.evaluate(() => chrome.runtime.getManifest().version)).toBe('9.9.9');
  await page.bringToFront();
  // The new script answers in the page that was open all the time …
  const state = () =>
    desk.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url });
      const told = (await chrome.tabs
        .sendMessage(tab?.id ?? -1, { type: 'page-state' })
        .catch(() => null)) as { status: string } | null;
      return told?.status ?? null;
    }, `https://${on}`);
  await expect.poll(state).toBe('analysed');
  // … and keeps its marks when the old one notices at the first touch that it was left behind, and goes.
  await page.mouse.click(5, 5);
  await page.waitForTimeout(500);
  expect((await highlightsOf(page))['dc-conflict']).toEqual([sample.conflict]);
  const point = await pointIn(page, 'dc-conflict');
  await page.mouse.move(point.x, point.y);
  expect((await cardShown(page)).text).toContain(sample.known);
  expect(await page.locator('doi-chieu-card').count()).toBe(1);
  await page.keyboard.press('Escape');
  await cardGone(page);

  expect(await storedRows(desk)).toEqual(before);
  expect(await desk.evaluate(async () => (await chrome.storage.local.get('settings')).settings)).toEqual(
    SETTINGS,
  );
  expect(await highlightsOf(left)).toEqual({});
  await left.close();
  await page.close();
});
