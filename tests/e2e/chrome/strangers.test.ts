import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardOn, cardShown } from '../kit/card';
import { painted, pointIn } from '../kit/highlights';
import { pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';

const address = 'vnexpress.net/trao-doi-0000001.html';
const OURS = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

/** Chromium names an unpacked extension without a key after the hash of its folder. */
const idOf = (folder: string): string =>
  [...createHash('sha256').update(folder).digest('hex').slice(0, 32)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
    .join('');

let rig: Rig;
let page: Page;
let other: string;
beforeAll(async () => {
  other = mkdtempSync(join(tmpdir(), 'doi-chieu-other-'));
  writeFileSync(join(other, 'manifest.json'), '{"manifest_version":3,"name":"Another","version":"1"}');
  writeFileSync(join(other, 'page.html'), '<!doctype html><title>Another</title>');
  rig = await startRig({ [address]: pour('vnexpress', sample) }, [], { extension: `${OURS},${other}` });
  page = await rig.open(`https://${address}`);
  await painted(page);
});
afterAll(async () => {
  await rig.close();
  rmSync(other, { recursive: true, force: true });
});

describe('a page', () => {
  it('has no way to the extension’s messages', async () => {
    const reached = await page.evaluate(async (id) => {
      const { chrome: api } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } };
      if (api?.runtime?.sendMessage === undefined) return 'none';
      return chrome.runtime.sendMessage(id, { type: 'conflicts', count: 0 }).then(String, () => 'refused');
    }, rig.browser.id);
    expect(reached).toBe('none');
    await expect.poll(() => rig.badgeOf(page)).toBe('1');
  });

  it.each([
    'icons/16.png',
    'packs/bundled.json',
    'card.js',
    'reading.js',
    'content-scripts/content.js',
    'manifest.json',
  ])('cannot load %s, and so cannot tell that the extension is installed', async (file) => {
    const loaded = await page.evaluate(
      (url) =>
        fetch(url).then(
          () => 'loaded',
          () => 'refused',
        ),
      `chrome-extension://${rig.browser.id}/${file}`,
    );
    expect(loaded).toBe('refused');
  });

  it('finds nothing of ours in its own storage, databases and globals', async () => {
    const found = await page.evaluate(async () => ({
      databases: (await indexedDB.databases()).map(({ name }) => name),
      stored: [Object.keys(localStorage), Object.keys(sessionStorage)].flat(),
      names: Object.keys(globalThis).filter((name) => /doi-?chieu/i.test(name)),
    }));
    expect(found).toEqual({ databases: [], stored: [], names: [] });
  });

  it('can neither read the card nor press its buttons', async () => {
    const point = await pointIn(page, 'dc-conflict');
    await page.mouse.move(point.x, point.y);
    const card = await cardShown(page);
    const place = card.middleOf('Không phải sự kiện này');
    const seen = await page.evaluate(({ x, y }) => {
      const host = document.querySelector('doi-chieu-card');
      const press = (type: string) =>
        host?.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, bubbles: true, composed: true }));
      for (const type of ['pointerdown', 'mousedown', 'mouseup', 'click']) press(type);
      return { root: host?.shadowRoot ?? null, text: host?.textContent };
    }, place);
    expect(seen).toEqual({ root: null, text: '' });
    await page.waitForTimeout(200);
    expect((await cardOn(page))?.buttons).toEqual(card.buttons);
    await page.keyboard.press('Escape');
  });

  it('does not change the extension’s mind by replacing what it finds in its own world', async () => {
    const bent = await rig.browser.context.newPage();
    await bent.addInitScript(() => {
      JSON.parse = () => ({ hacked: true });
      String.prototype.slice = () => 'x';
      Document.prototype.querySelector = () => null;
      Array.prototype.push = () => 0;
    });
    await bent.goto(`https://${address}`).catch(() => undefined);
    await expect.poll(() => rig.stateOf(bent).then((state) => state?.status)).toBe('analysed');
    await expect.poll(() => rig.badgeOf(bent)).toBe('1');
    await bent.close();
  });
});

describe('another extension', () => {
  it('gets no answer, no port and no look into the store', async () => {
    const stranger = await rig.open(`chrome-extension://${idOf(other)}/page.html`);
    const got = await stranger.evaluate(async (id) => {
      const asked = await chrome.runtime
        .sendMessage(id, { type: 'conflicts', count: 0 })
        .then(String, (error: unknown) => `refused: ${String(error)}`);
      const port = chrome.runtime.connect(id, { name: 'panel' });
      const closed = await new Promise((done) => {
        port.onDisconnect.addListener(() => done('closed'));
        port.onMessage.addListener(() => done('heard'));
        setTimeout(() => done('open'), 1500);
      });
      const databases = (await indexedDB.databases()).length;
      return { asked, closed, databases };
    }, rig.browser.id);
    expect(got.asked).toMatch(/^refused/);
    expect(got.closed).toBe('closed');
    expect(got.databases).toBe(0);
    await stranger.close();
  });
});

it('the manifest that ships names no door to pages and other extensions', async () => {
  const manifest = await rig.desk.evaluate(
    () => chrome.runtime.getManifest() as unknown as Record<string, unknown>,
  );
  expect(manifest).not.toHaveProperty('externally_connectable');
  expect(manifest).not.toHaveProperty('web_accessible_resources');
});
