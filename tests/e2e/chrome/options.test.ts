import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardShown } from '../kit/card';
import { painted, pointIn } from '../kit/highlights';
import { pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';

const address = 'vnexpress.net/trao-doi-0000001.html';

let rig: Rig;
let options: Page;
beforeAll(async () => {
  rig = await startRig({ [address]: pour('vnexpress', sample) });
  options = await rig.open(`chrome-extension://${rig.browser.id}/options.html`);
  await options.locator('h1').waitFor();
});
afterAll(() => rig.close());

const stored = (): Promise<Record<string, unknown>> =>
  rig.desk.evaluate(() => chrome.storage.local.get(null) as Promise<Record<string, unknown>>);

it('the installation opens one page that says what the extension does, where and why', async () => {
  const first = `chrome-extension://${rig.browser.id}/options.html#welcome`;
  expect(rig.welcome).toEqual([first]);
  const welcome = await rig.open(first);
  await welcome.locator('.Welcome').waitFor();
  const text = await welcome.locator('body').innerText();
  expect(text).toContain('Đối Chiếu đã sẵn sàng');
  expect(text).toContain('vnexpress.net');
  for (const permission of ['storage', 'sidePanel', 'activeTab', 'scripting', 'contextMenus'])
    expect(text).toContain(permission);
  await welcome.getByRole('button', { name: 'Đóng phần này' }).click();
  await welcome.locator('.Welcome').waitFor({ state: 'detached' });
  await welcome.close();
});

it('an outlet that is switched off loses its marks at once, and its next page gets none', async () => {
  const page = await rig.open(`https://${address}`);
  await painted(page);
  await options.bringToFront();
  await options.getByRole('switch', { name: 'Đối chiếu bài trên VnExpress' }).uncheck();
  await page.bringToFront();
  await page.waitForFunction(() => CSS.highlights.size === 0);
  expect(await rig.badgeOf(page)).toBe('');
  await rig.forget();
  await page.reload();
  await page.waitForTimeout(1500);
  expect(await rig.heard()).toEqual([]);
  expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
  await page.close();
});

it('the popup tells that it is off and switches it on again', async () => {
  const page = await rig.open(`https://${address}`);
  await page.bringToFront();
  await rig.desk.evaluate(() => chrome.action.openPopup());
  const popup = await rig.browser.surface('popup.html');
  await popup.getByText('Đối Chiếu đang tắt ở VnExpress').waitFor();
  await popup.getByRole('button', { name: 'Bật lại' }).click();
  await popup.locator('.TimelineList button').first().waitFor();
  await painted(page);
  expect((await stored()).settings).toMatchObject({ offSites: [] });
  await popup.evaluate(() => window.close()).catch(() => undefined);
  await page.close();
});

it.each([
  ['undoes all at once', ['Hoàn tác tất cả']],
  ['erases', ['Xóa mọi dữ liệu của Đối Chiếu', 'Xóa']],
])('%s: what was set apart from its event comes back on the open page', async (_what, buttons) => {
  const page = await rig.open(`https://${address}`);
  await painted(page);
  const point = await pointIn(page, 'dc-conflict');
  await page.mouse.click(point.x, point.y);
  const place = (await cardShown(page)).middleOf('Không phải sự kiện này');
  await page.mouse.click(place.x, place.y);
  await page.waitForFunction(() => !CSS.highlights.has('dc-conflict'));
  await options.bringToFront();
  await options.getByText(/^Bạn đã tách một số chỗ khỏi sự kiện\./).waitFor();
  for (const name of buttons) await options.getByRole('button', { name, exact: true }).click();
  await options.getByText(/^Bạn đã tách/).waitFor({ state: 'detached' });
  await page.bringToFront();
  await painted(page);
  expect((await stored()).rejections ?? []).toEqual([]);
  await page.close();
});

it('erases choices, packs and sites of the reader’s own, and prepares the store anew', async () => {
  await rig.set({ language: 'vi', theme: 'dark', hiddenOutlets: ['soha.vn'] });
  await options.bringToFront();
  await options.getByRole('button', { name: 'Xóa mọi dữ liệu của Đối Chiếu' }).click();
  await options.getByRole('button', { name: 'Xóa', exact: true }).click();
  // The language is the browser's again.
  await options.getByText(/^(Đã xóa|Erased)\./).waitFor();
  expect(await stored()).toEqual({});
  await options.waitForFunction(() =>
    /[1-9][.,]\d{3} (sự kiện|events)/.test(document.querySelector('.Pack')?.textContent ?? ''),
  );
  const page = await rig.open(`https://${address}`);
  await painted(page);
  await page.close();
});

it('the diagnostics that are copied are those that are shown', async () => {
  await options.bringToFront();
  await rig.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const shown = await options.locator('.Diagnostics').innerText();
  expect(shown).toMatch(/^bundled pack: \w+, ready, (\d+) of \1 records$/m);
  await options.locator('[aria-labelledby="diagnostics"] button').click();
  expect(await options.evaluate(() => navigator.clipboard.readText())).toBe(shown);
});

it('the keyboard alone reaches every control of the page in the order of its sections', async () => {
  await options.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    scrollTo(0, 0);
  });
  const sections: string[] = [];
  for (let press = 0; press < 60; press += 1) {
    await options.keyboard.press('Tab');
    const section = await options.evaluate(
      () => document.activeElement?.closest('section')?.getAttribute('aria-labelledby') ?? '',
    );
    // Past the last control the keys begin again at the top.
    if (sections.length > 1 && section === sections[0]) break;
    if (section !== '' && sections.at(-1) !== section) sections.push(section);
  }
  for (const section of [
    'marks',
    'sites',
    'hidden',
    'language',
    'packs',
    'shortcuts',
    'privacy',
    'diagnostics',
  ])
    expect(sections).toContain(section);
  expect(new Set(sections).size).toBe(sections.length);
});
