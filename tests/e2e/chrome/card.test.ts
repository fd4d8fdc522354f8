import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { pour } from '../../fixtures/pour';
import { cardGone, cardOn, cardShown } from '../kit/card';
import { highlightsOf, painted, pointIn } from '../kit/highlights';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';

const address = 'vnexpress.net/trao-doi-0000001.html';
const dark = pour('vnexpress', sample).replace(
  '</head>',
  '<style>html, body, body * { background: #15141a !important; color: #e8e6ee !important }</style></head>',
);

let rig: Rig;
let page: Page;
beforeAll(async () => {
  rig = await startRig({ [address]: pour('vnexpress', sample), [`m.${address}`]: dark });
  await rig.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => rig.close());
beforeEach(async () => {
  await page?.close();
  page = await rig.open(`https://${address}`);
  await painted(page);
});

async function hover(): Promise<{ x: number; y: number }> {
  const point = await pointIn(page, 'dc-conflict');
  await page.mouse.move(point.x - 3, point.y);
  await page.mouse.move(point.x, point.y);
  return point;
}

const step = async (direction: 'next' | 'previous') =>
  rig.desk.evaluate(([tab, way]) => chrome.tabs.sendMessage(tab, { type: 'step', direction: way }), [
    await rig.tabOf(page),
    direction,
  ] as const);

describe('hover card', () => {
  it('says what the page says, what earlier reports say, and what the day was counted from', async () => {
    await hover();
    const card = await cardShown(page);
    expect(card.text).toContain('Ngày khác với các bản tin trước');
    expect(card.text).toMatch(/Trang này:\s*25\/8\s*thứ Hai\s*Các bản tin trước:\s*24\/8\s*Chủ nhật/);
    expect(card.text).toContain(
      '“hôm qua” là thứ Hai, 25/8/2025, tính từ ngày đăng: thứ Ba, 26/8/2025, 08:40.',
    );
    expect(card.buttons).toEqual([
      'Đóng (Esc)',
      'Không phải sự kiện này',
      'Mở bảng bên',
      'Chép trích dẫn',
      'Chép thư gửi tòa soạn',
      'Tắt dấu ở báo này',
    ]);
    // Names of people and states come with the analysis: the page carries no gazetteer.
    expect(card.text).toMatch(/Khớp\s*Nga – Ukraine/);
    expect(card.links.length).toBeGreaterThan(0);
    for (const link of card.links) {
      expect(link.href).toMatch(/^https:\/\//);
      expect(link).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
    }
    expect((await highlightsOf(page))['dc-active']).toEqual([sample.conflict]);
    const { box } = card;
    const view = page.viewportSize() ?? { width: 0, height: 0 };
    expect(box.x).toBeGreaterThanOrEqual(8);
    expect(box.y + box.height).toBeLessThanOrEqual(view.height - 8);
  });

  it('opens at once where the reader clicks, and stays there at a second click', async () => {
    const { x, y } = await pointIn(page, 'dc-conflict');
    await page.mouse.click(x, y);
    const card = await cardShown(page);
    expect(card.text).toContain(sample.known);
    await page.mouse.click(x, y);
    await page.waitForTimeout(50);
    expect((await cardOn(page))?.text).toBe(card.text);
    await page.mouse.click(5, 5);
    await cardGone(page);
  });

  it('opens where a finger taps, and goes when it taps elsewhere', async () => {
    const touch = await page.context().newCDPSession(page);
    const tap = async (x: number, y: number): Promise<void> => {
      await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    const { x, y } = await pointIn(page, 'dc-conflict');
    await tap(x, y);
    expect((await cardShown(page)).text).toContain(sample.known);
    await page.waitForTimeout(500);
    expect(await cardOn(page)).not.toBeNull();
    await tap(5, 5);
    await cardGone(page);
  });

  it('stays while the pointer is on it and goes when the pointer has left', async () => {
    await hover();
    const { box } = await cardShown(page);
    await page.mouse.move(box.x + 40, box.y + 60, { steps: 4 });
    await page.waitForTimeout(500);
    expect(await cardOn(page)).not.toBeNull();
    await page.mouse.move(5, 5);
    await cardGone(page);
    expect(await highlightsOf(page)).not.toHaveProperty('dc-active');
  });

  it('leaves the page as it was', async () => {
    const before = await page.evaluate(() => new XMLSerializer().serializeToString(document));
    await hover();
    await cardShown(page);
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect(await page.evaluate(() => new XMLSerializer().serializeToString(document))).toBe(before);
  });

  it('copies a citation with the passage and both values', async () => {
    await hover();
    const place = (await cardShown(page)).middleOf('Chép trích dẫn');
    await page.mouse.move(place.x, place.y, { steps: 3 });
    await page.mouse.click(place.x, place.y);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain(sample.conflict);
    expect(copied).toContain(sample.claimed);
    expect(copied).toContain(sample.known);
    expect(copied).toContain(`https://${address}#:~:text=`);
  });

  it('does not hear events that a script made', async () => {
    const { x, y } = await pointIn(page, 'dc-conflict');
    await page.evaluate(
      ([clientX, clientY]) =>
        document.body.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true })),
      [x, y] as const,
    );
    await page.waitForTimeout(600);
    expect(await cardOn(page)).toBeNull();
  });

  it('comes back after the page took its element away', async () => {
    await hover();
    await cardShown(page);
    await page.evaluate(() => document.querySelector('doi-chieu-card')?.remove());
    await page.mouse.move(5, 5);
    await page.waitForTimeout(350);
    await hover();
    expect((await cardShown(page)).text).toContain(sample.known);
  });
});

describe('keyboard', () => {
  it('steps to a mark with its card, goes into it by Tab, closes by Esc and gives focus back', async () => {
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#x';
      link.id = 'before';
      link.textContent = 'x';
      document.body.prepend(link);
      link.focus();
    });
    expect(await step('next')).toEqual({ ok: true });
    const card = await cardShown(page);
    expect(card.focused).toBe('');
    const active = (await highlightsOf(page))['dc-active'];
    expect(active).toHaveLength(1);
    await page.keyboard.press('Tab');
    expect((await cardOn(page))?.focused).toBe('Đóng (Esc)');
    await page.keyboard.press('Escape');
    await cardGone(page);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  });

  it('goes round the marks in both directions', async () => {
    const seen: (string | undefined)[] = [];
    const { 'dc-conflict': conflicts = [], 'dc-note': notes = [] } = await highlightsOf(page);
    const count = conflicts.length + notes.length;
    for (let turn = 0; turn <= count; turn += 1) {
      await step('next');
      await cardShown(page);
      seen.push((await highlightsOf(page))['dc-active']?.[0]);
    }
    expect(seen[count]).toBe(seen[0]);
    expect(new Set(seen).size).toBe(count);
    await step('previous');
    await cardShown(page);
    expect((await highlightsOf(page))['dc-active']?.[0]).toBe(seen[count - 1]);
  });
});

it('chooses marks and card by the ground that the article stands on', async () => {
  await page.goto(`https://m.${address}`);
  const marks = await painted(page, 'dc-conflict-on-dark');
  expect(marks['dc-conflict-on-dark']).toEqual([sample.conflict]);
  expect(marks).not.toHaveProperty('dc-conflict');
  const { x, y } = await pointIn(page, 'dc-conflict-on-dark');
  await page.mouse.move(x, y);
  await cardShown(page);
  const scheme = await page.evaluate(() => {
    const host = document.querySelector('doi-chieu-card');
    return host && getComputedStyle(host).colorScheme;
  });
  expect(scheme).toBe('dark');
});
