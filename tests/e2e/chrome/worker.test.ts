import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { pour } from '../../fixtures/pour';
import { cardShown } from '../kit/card';
import { painted, pointIn } from '../kit/highlights';
import { panelBeside, panelInTab } from '../kit/panel';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';
import { hasWholePack, storeContents } from '../kit/stored';
import { PATIENCE } from '../kit/patience';

const address = 'vnexpress.net/trao-doi-0000001.html';

let rig: Rig;
let page: Page | undefined;
let total: number;

/** Records in the store, and whether its mark calls it complete. */
async function inStore(): Promise<{ records: number; complete: boolean } | null> {
  const contents = await rig.desk.evaluate(storeContents);
  return contents && { records: contents.events, complete: hasWholePack(contents) };
}

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
  await vi.waitUntil(async () => (await inStore())?.complete, PATIENCE);
});
afterAll(() => rig.close());
/** Every test begins with a dead worker and no remembered analysis. */
beforeEach(async () => {
  await rig.desk.evaluate(() => chrome.storage.session.clear());
  await rig.killWorker();
});
afterEach(() => page?.close());

/** Opens the article, ends the worker so many milliseconds after the page asked, and sees the answer all the same. */
async function readThroughDeath(delay: number): Promise<void> {
  page = await rig.open('about:blank');
  const going = page.goto(`https://${address}`);
  await expect.poll(() => rig.heard(), { interval: 5 }).toContain('analyse');
  await page.waitForTimeout(delay);
  await rig.killWorker();
  await going;
  expect((await painted(page))['dc-conflict']).toEqual([sample.conflict]);
}

it.each([0, 10, 30, 80])('answers although it is killed %i ms after the page asked', async (delay) => {
  await readThroughDeath(delay);
  await rig.forget();
});

describe('a worker that is dead or dies', () => {
  const opened = async (): Promise<Page> => {
    const opening = await rig.open(`https://${address}`);
    await painted(opening);
    return opening;
  };
  const overTheMark = async (shown: Page): Promise<void> => {
    const { x, y } = await pointIn(shown, 'dc-conflict');
    await shown.mouse.move(x - 3, y);
    await shown.mouse.move(x, y);
  };

  it('while the card’s script is being loaded: the card is shown all the same', async () => {
    page = await rig.open('about:blank');
    await rig.forget();
    const going = page.goto(`https://${address}`);
    // The first wish is for what reads the article.
    const wishes = async (): Promise<number> =>
      (await rig.heard()).filter((type) => type === 'load-script').length;
    await expect.poll(wishes, { interval: 5 }).toBe(2);
    await rig.killWorker();
    await going;
    await painted(page);
    await overTheMark(page);
    expect((await cardShown(page)).text).toContain(sample.known);
  });

  it('when the reader opens the panel from the card: it opens', async () => {
    page = await opened();
    await overTheMark(page);
    await cardShown(page);
    expect(await rig.killWorker()).toBe(true);
    const panel = await panelBeside(rig, page);
    expect(await panel.locator('.ClaimItem[data-kind="conflict"]').count()).toBe(1);
    await panel.close();
  });

  it('when a page goes off the topic or a setting changes: badge and marks follow', async () => {
    page = await opened();
    expect(await rig.killWorker()).toBe(true);
    await rig.set({ language: 'vi', offSites: ['vnexpress.net'] });
    await page.waitForFunction(() => CSS.highlights.size === 0);
    const shown = page;
    await expect.poll(() => rig.badgeOf(shown)).toBe('');
    await rig.set({ language: 'vi' });
  });

  it('over a passage that the reader chose: the panel says so and leads back to the page', async () => {
    page = await opened();
    const panel = await panelInTab(rig, page);
    await panel.locator('.ClaimItem[data-kind]').first().waitFor();
    // What the worker leaves behind when it dies between its two writes.
    const tabId = Number(new URL(panel.url()).searchParams.get('tab'));
    const lost = { passage: { id: 'lost', tabId, state: { status: 'loading' } } };
    await rig.desk.evaluate((stored) => chrome.storage.session.set(stored), lost);
    await panel.locator('.ClaimItem[data-kind]').first().waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Thử lại' }).click();
    await panel.locator('.ClaimItem[data-kind]').first().waitFor();
    await panel.close();
  });
});

it.each<[name: string, value: unknown]>([
  ['an analysis of another form', { schema: 1, text: '', findings: 'none' }],
  ['an analysis whose places lie outside its text', null],
  ['no analysis at all', 'x'],
])('does not use what lies in the session: %s', async (_name, value) => {
  page = await rig.open(`https://${address}`);
  await painted(page);
  // The page has its marks before the worker has put the analysis by.
  const kept = () =>
    rig.desk.evaluate(async () =>
      Object.keys(await chrome.storage.session.get(null)).filter((key) => key !== 'cache:keys'),
    );
  await expect.poll(kept).toHaveLength(1);
  const keys = await kept();
  await rig.desk.evaluate(
    async ([wrong, [key = '']]) => {
      const stored = (await chrome.storage.session.get(key))[key] as { text: string };
      await chrome.storage.session.set({ [key]: wrong ?? { ...stored, text: stored.text.slice(0, 40) } });
    },
    [value, keys] as const,
  );
  await page.reload();
  expect((await painted(page))['dc-conflict']).toEqual([sample.conflict]);
  await expect
    .poll(() => rig.desk.evaluate(async ([key = '']) => (await chrome.storage.session.get(key))[key], keys))
    .toMatchObject({
      schema: 1,
      findings: expect.arrayContaining([expect.objectContaining({ severity: 'conflict' })]) as unknown,
    });
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
    await readThroughDeath(delay);
    expect(await inStore()).toEqual({ records: total, complete: true });
    await rig.forget();
  });
});
