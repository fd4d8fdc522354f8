import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cardGone, cardShown } from '../kit/card';
import { highlightsOf, painted, pointIn } from '../kit/highlights';
import { panelInTab } from '../kit/panel';
import { pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';

const address = 'vnexpress.net/trao-doi-0000001.html';
const elsewhere = 'nhandan.vn/trao-doi-post0000001.html';

let rig: Rig;
let page: Page;
beforeAll(async () => {
  rig = await startRig({ [address]: pour('vnexpress', sample), [elsewhere]: pour('onecms', sample) });
  await rig.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => rig.close());
beforeEach(async () => {
  page = await rig.open(`https://${address}`);
  await painted(page);
});
afterEach(async () => {
  await page.close();
  await rig.set({ language: 'vi' });
});

/** Opens the conflict's card and presses one of its buttons. */
async function press(button: string): Promise<void> {
  const point = await pointIn(page, 'dc-conflict');
  await page.mouse.move(point.x, point.y);
  const place = (await cardShown(page)).middleOf(button);
  await page.mouse.move(place.x, place.y, { steps: 3 });
  await page.mouse.click(place.x, place.y);
}

const unmarked = (): Promise<unknown> => page.waitForFunction(() => !CSS.highlights.has('dc-conflict'));

describe('“not this event”', () => {
  it('takes mark and badge away, and the card gives them back', async () => {
    await press('Không phải sự kiện này');
    await unmarked();
    await expect.poll(() => rig.badgeOf(page)).toBe('');
    const card = await cardShown(page);
    expect(card.text).toContain('Đã tách khỏi sự kiện');
    expect(card.focused).toBe('Hoàn tác');
    await page.keyboard.press('Enter');
    await cardGone(page);
    expect((await painted(page))['dc-conflict']).toEqual([sample.conflict]);
    await expect.poll(() => rig.badgeOf(page)).toBe('1');
  });

  it('stays after a reload, without a word of the article being kept, and the panel gives it back', async () => {
    await press('Không phải sự kiện này');
    await unmarked();
    await page.reload();
    await expect.poll(() => rig.stateOf(page).then((state) => state?.status)).toBe('analysed');
    expect(await highlightsOf(page)).not.toHaveProperty('dc-conflict');
    const kept = await rig.desk.evaluate(() => chrome.storage.local.get('rejections'));
    expect(JSON.stringify(kept)).toMatch(/^\{"rejections":\["[0-9a-f]{14}"(,"[0-9a-f]{14}")*\]\}$/);
    const panel = await panelInTab(rig, page);
    const row = panel.locator('.ClaimItem', { hasText: 'đã tách' });
    await row.locator('summary').click();
    await row.getByRole('button', { name: 'Hoàn tác' }).click();
    await panel.locator('article[data-kind="conflict"]').waitFor();
    await panel.close();
    expect((await painted(page))['dc-conflict']).toEqual([sample.conflict]);
  });

  it('can be said in the panel, with the focus on what stands there then', async () => {
    const panel = await panelInTab(rig, page);
    const finding = panel.locator('article[data-kind="conflict"]');
    await finding.getByRole('button', { name: 'Không phải sự kiện này' }).click();
    await panel.locator('.SetAside').waitFor();
    expect(await panel.evaluate(() => document.activeElement?.textContent)).toContain('đã tách');
    await panel.getByRole('button', { name: 'Hoàn tác' }).click();
    await finding.waitFor();
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('ARTICLE');
    await panel.close();
  });
});

it('copies a letter to the newsroom: passage, both values, sources, and no verdict', async () => {
  await press('Chép thư gửi tòa soạn');
  await expect.poll(async () => (await cardShown(page)).buttons).toContain('Đã chép');
  const letter = await page.evaluate(() => navigator.clipboard.readText());
  expect(letter).toMatch(/^Kính gửi tòa soạn VnExpress,/);
  expect(letter).toContain(`“${sample.title}”`);
  expect(letter).toContain(`https://${address}#:~:text=`);
  expect(letter).toMatch(
    /Trang này: 25\/8 \(thứ Hai\)\nCác bản tin trước: 24\/8 \(Chủ nhật\)\n– Dân trí, 25\/8\/2025.* https:\/\//,
  );
  expect(letter).not.toMatch(/\b(sai|lỗi|giả|đính chính)\b/i);
});

describe('quiet', () => {
  it('takes the marks off one outlet with one click; the icon still counts', async () => {
    await press('Tắt dấu ở báo này');
    await unmarked();
    await expect.poll(() => rig.badgeOf(page)).toBe('1');
    expect((await cardShown(page)).text).toContain('Đã tắt dấu trên VnExpress.');
    const other = await rig.open(`https://${elsewhere}`);
    await painted(other);
    await other.close();
    await page.bringToFront();
    await page.keyboard.press('Enter');
    expect((await painted(page))['dc-conflict']).toEqual([sample.conflict]);
  });

  it('takes them off everywhere with a second one', async () => {
    await press('Tắt dấu ở báo này');
    const place = (await cardShown(page)).middleOf('Tắt ở mọi báo');
    await page.mouse.click(place.x, place.y);
    const other = await rig.open(`https://${elsewhere}`);
    await expect.poll(() => rig.stateOf(other).then((state) => state?.status)).toBe('analysed');
    expect(await highlightsOf(other)).toEqual({});
    await other.close();
  });

  it('has its levels in the panel', async () => {
    const panel = await panelInTab(rig, page);
    await panel.getByRole('radio', { name: 'không dấu' }).check({ force: true });
    await panel.getByRole('button', { name: 'áp dụng cho mọi báo' }).click();
    await expect
      .poll(() => rig.desk.evaluate(async () => (await chrome.storage.local.get('settings')).settings))
      .toMatchObject({ quietness: 'badge', quietnessOf: {} });
    await panel.close();
    // A page without marks: nothing is left to step to.
    expect(await highlightsOf(page)).toEqual({});
  });
});
