import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { manyEvents, samplePack } from '../../events/sample-events';
import { painted } from '../kit/highlights';
import { panelInTab } from '../kit/panel';
import { limitStorage } from '../kit/quota';
import { pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';
import { storedRows } from '../kit/stored';

const address = 'vnexpress.net/trao-doi-0000001.html';

let rig: Rig;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doi-chieu-faults-'));
  rig = await startRig({ [address]: pour('vnexpress', sample) });
});
afterAll(async () => {
  await rig.close();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await rig.closeAll();
  await rig.desk.evaluate(() => chrome.storage.session.clear());
  await rig.killWorker();
});
/** A limit that outlives its test would starve the next ones. */
let lift: (() => Promise<void>) | undefined;
afterEach(async () => {
  await lift?.();
  lift = undefined;
});

/** How many events and packs lie in the store. */
const counts = async (): Promise<[number, number]> => {
  const { events = 0, packs = 0 } = await storedRows(rig.desk);
  return [events, packs];
};

async function chosen(events: number, name: string): Promise<Page> {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify({ ...samplePack(manyEvents(events)), name, version: '1' }));
  const page = await rig.open(`chrome-extension://${rig.browser.id}/options.html`);
  await page.locator('.Pack').first().waitFor();
  await page.setInputFiles('input[type="file"]', path);
  await page.getByRole('button', { name: 'Nạp gói này' }).waitFor();
  return page;
}

/** Clears the extension's databases as the browser itself does when its data is deleted. */
async function wiped(): Promise<void> {
  const session = await rig.browser.context.newCDPSession(rig.desk);
  const origin = `chrome-extension://${rig.browser.id}`;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await session.detach();
}

async function conflictIsSeen(): Promise<void> {
  const page = await rig.open(`https://${address}`);
  expect((await painted(page))['dc-conflict']).toEqual([sample.conflict]);
  await page.close();
}

const statusOf = async (page: Page): Promise<string | undefined> => (await rig.stateOf(page))?.status;

describe('a disk without room', () => {
  it('an import is refused in words, nothing is lost, and works when there is room again', async () => {
    await wiped();
    await conflictIsSeen();
    const before = await storedRows(rig.desk);
    lift = await limitStorage(rig, 'as used');
    const page = await chosen(1200, 'Đầy');
    await page.getByRole('button', { name: 'Nạp gói này' }).click();
    await page.getByText('Trình duyệt không còn chỗ lưu. Kho vẫn như trước.').waitFor();
    await page.close();
    expect(await storedRows(rig.desk)).toEqual(before);
    await conflictIsSeen();

    // A shelf that finds no room costs the shelf, not the page.
    await rig.set({ language: 'vi', shelf: true });
    await rig.desk.evaluate(() => chrome.storage.session.clear());
    await conflictIsSeen();
    await rig.set({ language: 'vi' });
    expect(await storedRows(rig.desk)).toEqual(before);

    await lift();
    const again = await chosen(300, 'Đầy');
    await again.getByRole('button', { name: 'Nạp gói này' }).click();
    await again.getByText('Đã nạp gói “Đầy”.').waitFor();
    expect(await counts()).toEqual([(before.events ?? 0) + 300, (before.packs ?? 0) + 1]);
    await again.getByRole('button', { name: 'Gỡ gói “Đầy”' }).click();
    await again.getByText('Đã gỡ gói “Đầy”.').waitFor();
    await again.close();
  });

  it('where not even the record finds room the page says so, and is compared once there is some', async () => {
    await wiped();
    lift = await limitStorage(rig, 100_000);
    const page = await rig.open(`https://${address}`);
    await expect.poll(() => statusOf(page)).toBe('error');
    const panel = await panelInTab(rig, page);
    const retry = panel.getByRole('button', { name: 'Thử lại' });
    await retry.waitFor();
    await lift();
    await retry.click();
    expect((await painted(page))['dc-conflict']).toEqual([sample.conflict]);
    await panel.close();
    await page.close();
  });
});

describe('a database that is wiped or blocked', () => {
  it('is made again where the browser cleared it under a living worker', async () => {
    await conflictIsSeen();
    const whole = await storedRows(rig.desk);
    await rig.desk.evaluate(() => chrome.storage.session.clear());
    await wiped();
    await conflictIsSeen();
    expect(await storedRows(rig.desk)).toEqual(whole);
  });

  it('that an old page of the extension holds open keeps no other page from its answer', async () => {
    await wiped();
    // The database of the first version, in a page that does not let go of it: the browser waits for that page.
    await rig.desk.evaluate(
      () =>
        new Promise((done) => {
          const opening = indexedDB.open('events', 1);
          opening.onupgradeneeded = () => opening.result.createObjectStore('events', { keyPath: 'id' });
          opening.onsuccess = () => {
            Object.assign(globalThis, { heldOpen: opening.result });
            done(null);
          };
        }),
    );
    const page = await rig.open(`https://${address}`);
    await page.waitForTimeout(1500);
    expect(await statusOf(page)).toBe('loading');
    expect(await page.locator('h1').innerText()).toBe(sample.title);
    await rig.desk.evaluate(() => {
      const { heldOpen } = globalThis as unknown as { heldOpen: IDBDatabase };
      heldOpen.close();
    });
    expect((await painted(page))['dc-conflict']).toEqual([sample.conflict]);
    await page.close();
  });
});

describe('a store of a later version of the extension', () => {
  it('is left as it is; pages are compared all the same, and the options say so', async () => {
    await rig.desk.evaluate(
      () =>
        new Promise((done) => {
          indexedDB.deleteDatabase('events').onsuccess = () => {
            const opening = indexedDB.open('events', 99);
            opening.onupgradeneeded = () => {
              opening.result.createObjectStore('future', { keyPath: 'id' }).put({ id: 'kept' });
            };
            opening.onsuccess = () => {
              opening.result.close();
              done(null);
            };
          };
        }),
    );
    await conflictIsSeen();
    const options = await rig.open(`chrome-extension://${rig.browser.id}/options.html`);
    await options.getByText('Kho đang có do một phiên bản mới hơn của tiện ích tạo ra').waitFor();
    await options.close();
    const future = await rig.desk.evaluate(
      () =>
        new Promise((resolve) => {
          const opening = indexedDB.open('events');
          opening.onsuccess = () => {
            const { version } = opening.result;
            const reading = opening.result.transaction('future').objectStore('future').get('kept');
            opening.result.close();
            reading.onsuccess = () => resolve([version, reading.result]);
          };
        }),
    );
    expect(future).toEqual([99, { id: 'kept' }]);
  });

  it('is used again when it can be', async () => {
    await rig.desk.evaluate(
      () => new Promise((done) => (indexedDB.deleteDatabase('events').onsuccess = () => done(null))),
    );
    await conflictIsSeen();
    const [events] = await counts();
    expect(events).toBeGreaterThan(100);
    const names = await rig.desk.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(names).toEqual(['events']);
  });
});
