import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { manyEvents, samplePack } from '../../events/sample-events';
import { painted } from '../kit/highlights';
import { pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';

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
  await rig.desk.evaluate(() => chrome.storage.session.clear());
  await rig.killWorker();
});

/** How many events and packs lie in the store. */
const counts = (): Promise<[number, number]> =>
  rig.desk.evaluate(
    () =>
      new Promise((resolve) => {
        const opening = indexedDB.open('events');
        opening.onsuccess = () => {
          const reading = opening.result.transaction(['events', 'packs']);
          const events = reading.objectStore('events').count();
          const packs = reading.objectStore('packs').count();
          opening.result.close();
          reading.oncomplete = () => resolve([events.result, packs.result]);
        };
      }),
  );

async function chosen(events: number, name: string): Promise<Page> {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify({ ...samplePack(manyEvents(events)), name, version: '1' }));
  const page = await rig.open(`chrome-extension://${rig.browser.id}/options.html`);
  await page.locator('.Pack').first().waitFor();
  await page.setInputFiles('.Packs input[type="file"]', path);
  await page.getByRole('button', { name: 'Nạp gói này' }).waitFor();
  return page;
}

async function conflictIsSeen(): Promise<void> {
  const page = await rig.open(`https://${address}`);
  expect((await painted(page))['dc-conflict']).toEqual([sample.conflict]);
  await page.close();
}

describe('a disk without room', () => {
  it('an import is refused in words, nothing is lost, and works when there is room again', async () => {
    const before = await counts();
    const page = await chosen(1200, 'Đầy');
    // The browser's own quota cannot be lowered for an extension: the page's 900th write finds the disk full.
    await page.evaluate(() => {
      const { prototype } = IDBObjectStore;
      const real = prototype.put;
      let writes = 0;
      prototype.put = function (this: IDBObjectStore, value: unknown) {
        writes += 1;
        if (writes === 900) throw new DOMException('full', 'QuotaExceededError');
        return real.call(this, value);
      };
    });
    await page.getByRole('button', { name: 'Nạp gói này' }).click();
    await page.getByText('Trình duyệt không còn chỗ. Kho vẫn như trước.').waitFor();
    await page.close();
    expect(await counts()).toEqual(before);
    await conflictIsSeen();
    const again = await chosen(300, 'Đầy');
    await again.getByRole('button', { name: 'Nạp gói này' }).click();
    await again.getByText('Đã nạp gói Đầy.').waitFor();
    expect(await counts()).toEqual([before[0] + 300, before[1] + 1]);
    await again.getByRole('button', { name: 'Gỡ gói Đầy' }).click();
    await again.getByText('Đã gỡ gói Đầy.').waitFor();
    await again.close();
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
    await options.getByText('Kho do một bản mới hơn của tiện ích ghi.').waitFor();
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
