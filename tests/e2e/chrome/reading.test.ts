import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { painted } from '../kit/highlights';
import { panelInTab, panelInWindow } from '../kit/panel';
import { pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';

const address = 'vnexpress.net/trao-doi-0000001.html';
const afterTheEnd = 'vnexpress.net/sau-kho-0000003.html';
const far = '<p style="height: 1500px"></p>';
/** Its passages lie screens apart. */
const tall = pour('vnexpress', sample)
  .replace(/<p class="Normal">\s*(Ngày 14|Hôm 19|Đợt trao đổi dịp)/g, `${far}<p class="Normal">$1`)
  .replace('</body>', `${far}</body>`);

const folder = mkdtempSync(join(tmpdir(), 'doi-chieu-export-'));
let rig: Rig;
let page: Page;
beforeAll(async () => {
  rig = await startRig({
    [address]: tall,
    [afterTheEnd]: pour('vnexpress', { ...sample, publishedAt: '2026-11-20T08:00:00+07:00' }),
  });
  page = await rig.open(`https://${address}`);
  await painted(page);
});
afterAll(async () => {
  await rig.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('the panel in sight of the page', () => {
  it('keeps up with the reader, and stays where it is while the reader is busy in it', async () => {
    const panel = await panelInWindow(rig, page);
    const top = () => panel.evaluate(() => scrollY);
    const scrollTo = (words: string) =>
      page.evaluate((text) => {
        const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.startsWith(text));
        paragraph?.scrollIntoView({ block: 'center', behavior: 'instant' });
      }, words);
    await page.mouse.move(5, 5);
    await scrollTo('Ngày 14/8');
    await panel.locator('[aria-current="true"]', { hasText: /1[48]\/8/ }).waitFor();
    await scrollTo('Đợt trao đổi dịp');
    await panel
      .locator('[aria-current="true"]', { hasText: /19\/4|16\/5/ })
      .first()
      .waitFor();
    await panel.waitForFunction(() => {
      const box = document.querySelector('[aria-current="true"]')?.getBoundingClientRect();
      return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
    });
    await panel.locator('.ClaimRow > summary').first().focus();
    // The panel's own scrolling is smooth: it may still be under way.
    let before = -1;
    await expect
      .poll(async () => {
        const last = before;
        before = await top();
        return before === last;
      })
      .toBe(true);
    await scrollTo('Ngày 14/8');
    await panel.locator('[aria-current="true"]', { hasText: /1[48]\/8/ }).waitFor();
    await panel.waitForTimeout(400);
    expect(await top()).toBe(before);
    await panel.close();
  });
});

describe('the panel in a tab', () => {
  it('filters by person and place, and exports what it shows in three forms', async () => {
    const panel = await panelInTab(rig, page);
    await panel.getByRole('combobox', { name: 'Nhân vật' }).selectOption('vladimir-putin');
    await panel.locator('.FilterState').waitFor();
    const names = await panel.locator('.ClaimItem').allInnerTexts();
    expect(names.length).toBeGreaterThan(0);
    expect(names.join()).toContain('Anchorage');
    await panel.getByRole('button', { name: 'Bỏ lọc' }).click();
    for (const [format, holds] of [
      ['Markdown', 'Trang này: **25/8** · Các bản tin trước: **24/8**'],
      ['CSV', 'conflict,Ngày khác với các bản tin trước'],
      ['JSON', '"schema": 1'],
    ] as const) {
      const downloading = panel.waitForEvent('download');
      await panel.getByRole('button', { name: `Tải kết quả đối chiếu, dạng ${format}` }).click();
      const file = await downloading;
      await file.saveAs(join(folder, format));
      expect(file.suggestedFilename()).toMatch(/^doi-chieu-vnexpress\.net-2025-08-26\.(md|csv|json)$/);
      expect(readFileSync(join(folder, format), 'utf8')).toContain(holds);
    }
    await panel.close();
  });

  it('leads back to the article’s own tab when a passage is asked for', async () => {
    const panel = await panelInTab(rig, page);
    await panel.locator('article[data-kind="conflict"] .ClaimItem-quote').click();
    await expect
      .poll(() => rig.desk.evaluate(async () => (await chrome.tabs.query({ active: true }))[0]?.url))
      .toBe(`https://${address}`);
    await page.waitForFunction(() => CSS.highlights.has('dc-active'));
    await panel.close();
  });

  it.each([320, 400, 800])('has no sideways scroll and nothing that moves at %i px', async (width) => {
    const panel = await panelInTab(rig, page, width);
    await panel.locator('article[data-kind="conflict"]').waitFor();
    const { over, shift } = await panel.evaluate(
      () =>
        new Promise<{ over: number; shift: number }>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
              sum += entry.value;
          }).observe({ type: 'layout-shift', buffered: true });
          const { scrollWidth, clientWidth } = document.documentElement;
          setTimeout(() => resolve({ over: scrollWidth - clientWidth, shift: sum }), 700);
        }),
    );
    expect({ over, shift }).toEqual({ over: 0, shift: 0 });
    await panel.close();
  });

  it('says where the store ends when the article is younger', async () => {
    const young = await rig.open(`https://${afterTheEnd}`);
    await expect.poll(() => rig.stateOf(young).then((state) => state?.status)).toBe('analysed');
    const panel = await panelInTab(rig, young);
    await panel.getByText('Kho sự kiện dừng ở 22/8/2026; bài này đăng sau ngày đó.').waitFor();
    await panel.close();
    await young.close();
  });
});
