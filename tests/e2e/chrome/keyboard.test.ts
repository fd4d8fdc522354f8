import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardOn, cardShown } from '../kit/card';
import { fire } from '../kit/fire';
import { painted } from '../kit/highlights';
import { CONTROLS, namesOn } from '../kit/names';
import { pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';

/**
 * From the installation to the exported file without a pointer. Keys that belong to the browser's own window (the
 * shortcuts of the manifest) end in an event of the worker, which a headless window is given instead.
 */
const address = 'vnexpress.net/trao-doi-0000001.html';
const report = 'dantri.com.vn/the-gioi/nga-ukraine-tiep-tuc-trao-doi-tu-binh-20250825094557457.htm';

let rig: Rig;
let page: Page;
let panel: Page;
beforeAll(async () => {
  rig = await startRig({
    [address]: pour('vnexpress', sample),
    [report]: '<title>Báo khác</title><p>Một bài khác.</p>',
  });
  page = await rig.open(`https://${address}`);
  await painted(page);
});
afterAll(() => rig.close());

/** Presses Tab in the card until its focus is on what has this name. */
async function tabInCard(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 15; presses += 1) {
    await page.keyboard.press('Tab');
    if (name.test((await cardOn(page))?.focused ?? '')) return;
  }
  throw new Error(`Tab does not reach ${String(name)} in the card`);
}

const focused = (): Promise<string> =>
  panel.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent?.trim() ?? '';
  });

/** Presses Tab in the panel until the focus is on what has this name. */
async function tabInPanel(name: RegExp): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await panel.keyboard.press('Tab');
    if (name.test(await focused())) return;
  }
  throw new Error(`Tab does not reach ${String(name)} in the panel`);
}

it('goes to the next difference, into its card, and opens a report', async () => {
  for (let step = 0; !(await cardOn(page))?.text.includes('Ngày khác với các bản tin trước'); step += 1) {
    expect(step).toBeLessThan(4);
    await fire(rig, page, 'command', 'next-finding');
    await cardShown(page);
    await page.waitForTimeout(50);
  }
  const opening = rig.browser.context.waitForEvent('page');
  await tabInCard(/^Dân trí/);
  await page.keyboard.press('Enter');
  const other = await opening;
  await other.waitForURL(`https://${report}`);
  await other.close();
  await page.bringToFront();
});

it('tells assistive technology what the card is and what each of its controls does', async () => {
  const named = await namesOn(page, ['dialog', ...CONTROLS]);
  expect(named).toContainEqual({ role: 'dialog', name: 'Ngày khác với các bản tin trước' });
  for (const name of ['Đóng (Esc)', 'Không phải sự kiện này', 'Mở bảng bên', 'Chép trích dẫn'])
    expect(named).toContainEqual({ role: 'button', name });
  expect(named.filter(({ name }) => name === '')).toEqual([]);
});

it('opens the panel from the card', async () => {
  await tabInCard(/^Mở bảng bên/);
  await page.keyboard.press('Enter');
  panel = await rig.browser.surface('sidepanel.html');
  await panel.locator('.ClaimItem[data-kind]').first().waitFor();
  await page.keyboard.press('Escape');
  expect(await cardOn(page)).toBeNull();
});

it('names everything in the panel', async () => {
  const named = await namesOn(panel, CONTROLS);
  expect(named.length).toBeGreaterThan(15);
  expect(named.filter(({ name }) => name === '')).toEqual([]);
  expect(named).toContainEqual({ role: 'button', name: '1 khác' });
  expect(named).toContainEqual({ role: 'searchbox', name: 'Tìm trong các mục' });
  expect(named).toContainEqual({ role: 'button', name: 'Tải kết quả đối chiếu, dạng Markdown' });
});

it('filters the panel, goes through its items and opens one', async () => {
  await tabInPanel(/^Ngày khác với các bản tin trước/);
  await panel.keyboard.press('3');
  await panel.locator('.FilterState').waitFor();
  expect(await panel.locator('.FilterChip').nth(2).getAttribute('aria-pressed')).toBe('true');
  expect(await panel.locator('article[data-kind="conflict"]').count()).toBe(0);
  await tabInPanel(/^14\/8/);
  await panel.keyboard.press('j');
  expect(await focused()).toMatch(/^18\/8/);
  await panel.keyboard.press('ArrowRight');
  await panel.locator('details[open] .ReportList').first().waitFor();
  await panel.keyboard.press('Enter');
  await page.waitForFunction(() => CSS.highlights.has('dc-active'));
});

it('exports what was compared', async () => {
  await tabInPanel(/dạng Markdown$/);
  const downloading = panel.waitForEvent('download');
  await panel.keyboard.press('Enter');
  expect((await downloading).suggestedFilename()).toBe('doi-chieu-vnexpress.net-2025-08-26.md');
});
