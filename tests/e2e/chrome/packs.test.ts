import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EventPack } from '../../../lib/events/types';
import { manyEvents, samplePack } from '../../events/sample-events';
import { type Rig, startRig } from '../kit/rig';
import { storeContents } from '../kit/stored';

let rig: Rig;
let folder: string;

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

interface Stored {
  packs: string[];
  events: number;
}

/** Names of the packs that are read and the number of stored events, as the desk sees them. */
async function stored(): Promise<Stored> {
  const contents = await rig.desk.evaluate(storeContents);
  const ready = (contents?.packs ?? []).filter(({ state }) => state === 'ready');
  return { packs: ready.map(({ name, version }) => `${name} ${version}`), events: contents?.events ?? 0 };
}

async function openOptions(): Promise<Page> {
  const page = await rig.open(`chrome-extension://${rig.browser.id}/options.html`);
  await page.locator('.Pack').first().waitFor();
  return page;
}

const choose = (page: Page, path: string): Promise<void> => page.setInputFiles('input[type="file"]', path);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'doi-chieu-packs-'));
  rig = await startRig({ 'vnexpress.net/a.html': '<!doctype html>' });
});
afterAll(async () => {
  await rig.close();
  rmSync(folder, { recursive: true, force: true });
});

const own: EventPack = { ...samplePack(manyEvents(30)), name: 'Ghi chép', version: '1' };

it('a pack from a file: previewed, imported, exported, removed', async () => {
  const before = await stored();
  const page = await openOptions();
  await choose(page, file('ghi-chep.json', { ...own, events: [...own.events, { id: 'x' }] }));
  const preview = page.locator('.PackImport');
  await preview.getByText('30 mới').waitFor();
  expect(await preview.innerText()).toContain('events.30.id');
  expect(await stored()).toEqual(before);
  await page.getByRole('button', { name: 'Nạp gói này' }).click();
  await page.getByText('Đã nạp gói “Ghi chép”.').waitFor();
  expect(await stored()).toEqual({ packs: [...before.packs, 'Ghi chép 1'], events: before.events + 30 });

  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Xuất gói “Ghi chép”, dạng gói' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('ghi-chep-1.json');
  const exported = JSON.parse(readFileSync(await download.path(), 'utf8')) as EventPack;
  expect(exported.events).toEqual(own.events);

  await page.getByRole('button', { name: 'Gỡ gói “Ghi chép”' }).click();
  await page.getByText('Đã gỡ gói “Ghi chép”.').waitFor();
  expect(await stored()).toEqual(before);
  await page.close();
});

it('a file that is no pack changes nothing and says where it fails', async () => {
  const before = await stored();
  const page = await openOptions();
  await choose(page, file('hong.json', '{"schema": 1,\n "events": ['));
  await page.getByText('2:13').waitFor();
  expect(await page.getByRole('button', { name: 'Nạp gói này' }).count()).toBe(0);
  expect(await stored()).toEqual(before);
  await page.close();
});

describe('a page that is closed during its import', () => {
  const big: EventPack = { ...samplePack(manyEvents(1500)), name: 'Lớn', version: '2' };
  const small: EventPack = { ...samplePack(manyEvents(10)), name: 'Lớn', version: '1' };
  const delays = Array.from({ length: 20 }, (_, index) => index * 20);

  it('leaves the old state or the new one, whole', async () => {
    const before = await stored();
    const page = await openOptions();
    await choose(page, file('nho.json', small));
    await page.getByRole('button', { name: 'Nạp gói này' }).click();
    await page.getByText('Đã nạp gói “Lớn”.').waitFor();
    await page.close();
    const path = file('lon.json', big);
    const ends = new Set<string>();
    for (const delay of delays) {
      const importing = await openOptions();
      await choose(importing, path);
      await importing.getByRole('button', { name: 'Nạp gói này' }).click();
      await importing.waitForTimeout(delay);
      await importing.close();
      const after = await stored();
      const [version] = after.packs.filter((name) => name.startsWith('Lớn'));
      ends.add(version ?? 'none');
      expect(after).toEqual({
        packs: [...before.packs, version],
        events: before.events + (version === 'Lớn 1' ? 10 : 1500),
      });
    }
    expect([...ends].every((end) => end === 'Lớn 1' || end === 'Lớn 2')).toBe(true);
    const last = await openOptions();
    await last.getByRole('button', { name: 'Gỡ gói “Lớn”' }).click();
    await last.getByText('Đã gỡ gói “Lớn”.').waitFor();
    expect(await stored()).toEqual(before);
    await last.close();
  });
});
