import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pour } from '../../fixtures/pour';
import { painted } from '../kit/highlights';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';

const address = 'vnexpress.net/trao-doi-0000001.html';

let rig: Rig;
let page: Page | undefined;
let total: number;

/** Records in the store, and whether its mark calls it complete. */
const inStore = () =>
  rig.desk.evaluate(
    () =>
      new Promise<{ records: number; complete: boolean } | null>((resolve) => {
        const opening = indexedDB.open('events');
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => resolve(null);
        opening.onsuccess = () => {
          const db = opening.result;
          if (!db.objectStoreNames.contains('events')) {
            db.close();
            resolve(null);
            return;
          }
          const reading = db.transaction(['events', 'packs']);
          const records = reading.objectStore('events').count();
          const packs = reading.objectStore('packs').getAll();
          reading.oncomplete = () => {
            db.close();
            resolve({
              records: records.result,
              complete: (packs.result as { state: string }[]).some(({ state }) => state === 'ready'),
            });
          };
        };
      }),
  );

/** What may have happened to a reader's store; each runs in the desk. */
const damages: [string, () => Promise<unknown>][] = [
  ['it was deleted', () => new Promise((done) => (indexedDB.deleteDatabase('events').onsuccess = done))],
  [
    'it lost records',
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('events');
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['events', 'packs'], 'readwrite');
          const reading = writing.objectStore('packs').getAllKeys();
          reading.onsuccess = () => {
            for (const pack of reading.result)
              writing.objectStore('events').delete(IDBKeyRange.bound([pack, 20], [pack, 120]));
          };
          writing.oncomplete = done;
          opening.result.close();
        };
      }),
  ],
  [
    'its fill stopped half-way',
    () =>
      new Promise((done) => {
        const opening = indexedDB.open('events');
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['events', 'reports', 'packs'], 'readwrite');
          const reading = writing.objectStore('packs').getAll();
          reading.onsuccess = () => {
            const [row] = reading.result as { pack: number; events: number }[];
            if (!row) return;
            writing.objectStore('reports').clear();
            const half = IDBKeyRange.bound([row.pack, Math.floor(row.events / 2)], [row.pack, []]);
            writing.objectStore('events').delete(half);
            const counting = writing.objectStore('events').count();
            counting.onsuccess = () =>
              writing.objectStore('packs').put({ ...row, state: 'filling', written: counting.result });
          };
          writing.oncomplete = done;
          opening.result.close();
        };
      }),
  ],
  [
    'its tables are missing',
    () =>
      new Promise((done) => {
        indexedDB.deleteDatabase('events').onsuccess = () => {
          const opening = indexedDB.open('events', 2);
          opening.onsuccess = () => {
            opening.result.close();
            done(null);
          };
        };
      }),
  ],
];

beforeAll(async () => {
  rig = await startRig({ [address]: pour('vnexpress', sample) });
  const pack = await rig.desk.evaluate(async () => (await fetch('/packs/bundled.json')).json());
  total = (pack as { events: unknown[] }).events.length;
  await vi.waitUntil(async () => (await inStore())?.complete, { timeout: 10_000 });
});
afterAll(() => rig.close());
/** Every test begins with a dead worker and no remembered analysis. */
beforeEach(async () => {
  await rig.desk.evaluate(() => chrome.storage.session.clear());
  await rig.killWorker();
});
afterEach(() => page?.close());

it.each([0, 10, 30, 80])('answers although it is killed %i ms after the page asked', async (delay) => {
  page = await rig.open('about:blank');
  const going = page.goto(`https://${address}`);
  await expect.poll(() => rig.heard(), { interval: 5 }).toContain('analyse');
  await page.waitForTimeout(delay);
  await rig.killWorker();
  await going;
  expect((await painted(page))['dc-conflict']).toEqual([sample.conflict]);
  await rig.forget();
});

describe('store', () => {
  it.each(damages)('is whole again after %s', async (_name, damage) => {
    await rig.desk.evaluate(damage);
    expect(await inStore()).not.toEqual({ records: total, complete: true });
    page = await rig.open(`https://${address}`);
    expect((await painted(page))['dc-conflict']).toEqual([sample.conflict]);
    expect(await inStore()).toEqual({ records: total, complete: true });
  });

  /** Twenty points of the fill, which takes one to two seconds here. */
  const points = Array.from({ length: 20 }, (_, index) => (index * 733) % 1500);
  it.each(points)('is filled although the worker is killed %i ms into the fill', async (delay) => {
    await rig.desk.evaluate(damages[0]?.[1] ?? (() => Promise.resolve()));
    page = await rig.open('about:blank');
    const going = page.goto(`https://${address}`);
    await expect.poll(() => rig.heard(), { interval: 5 }).toContain('analyse');
    await page.waitForTimeout(delay);
    await rig.killWorker();
    await going;
    expect((await painted(page))['dc-conflict']).toEqual([sample.conflict]);
    expect(await inStore()).toEqual({ records: total, complete: true });
    await rig.forget();
  });
});
