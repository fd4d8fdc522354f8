import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { painted } from '../kit/highlights';
import { pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';

const address = 'vnexpress.net/trao-doi-0000001.html';
/** What a pan step may take of the main thread, at the 95th percentile. */
const STEP_MS = 8;
/** Nodes of the whole popup over the whole store. */
const MOST_NODES = 1500;
const STEPS = 120;

let rig: Rig;
let page: Page;
let popup: Page;
let session: CDPSession;
beforeAll(async () => {
  rig = await startRig({ [address]: pour('vnexpress', sample) });
  page = await rig.open(`https://${address}`);
  await painted(page);
  await page.bringToFront();
  await rig.desk.evaluate(() => chrome.action.openPopup());
  popup = await rig.browser.surface('popup.html');
  await popup.locator('.TimelineList button').first().waitFor();
  await popup.waitForFunction(() => document.querySelectorAll('.TimelineDot').length > 0);
  session = await popup.context().newCDPSession(popup);
  // Time of the thread itself: what else the machine does meanwhile is not ours.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
});
afterAll(() => rig.close());

const label = (): Promise<string> => popup.locator('.TimelineZoom b').innerText();
const nodes = (): Promise<number> => popup.evaluate(() => document.querySelectorAll('*').length);

/** Seconds that the page's main thread has spent in scripts so far. */
async function scripted(): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN;
}

/** Drags the axis there and back in steps of seven pixels; script time of each step in ms, sorted. */
async function panTimes(): Promise<number[]> {
  const box = await popup.locator('.TimelineAxis').boundingBox();
  if (!box) throw new Error('There is no axis.');
  const [middle, y] = [box.x + box.width / 2, box.y + 8];
  const times: number[] = [];
  await popup.mouse.move(middle, y);
  await popup.mouse.down();
  for (let step = 1; step <= STEPS; step += 1) {
    const there = 105 - 7 * (step % 60 < 30 ? step % 30 : 30 - (step % 30));
    const before = await scripted();
    await popup.mouse.move(middle + there, y);
    await popup.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => drawn(null))));
    times.push(1000 * ((await scripted()) - before));
  }
  await popup.mouse.up();
  return times.sort((a, b) => a - b);
}

async function widen(times: number): Promise<void> {
  for (let press = 0; press < times; press += 1)
    await popup.locator('.TimelineZoom .IconButton').first().click();
}

async function closer(times: number): Promise<void> {
  for (let press = 0; press < times; press += 1)
    await popup.locator('.TimelineZoom .IconButton').nth(1).click();
}

it.each([
  ['the article', 0, 0],
  ['some years', 4, 0],
  // All of it leaves nothing to move: a step closer holds most of the events.
  ['nearly the whole store', 12, 1],
])('pans over %s within 8 ms of script a step, with a bounded number of nodes', async (name, wider, near) => {
  await popup.locator('.TimelineZoom .TextButton').click();
  await widen(wider);
  await closer(near);
  const before = await label();
  const times = await panTimes();
  expect(await label()).not.toBe(before);
  const p95 = times[Math.floor(STEPS * 0.95)] ?? Number.NaN;
  console.log(
    `${name} (${before}): p95 ${p95.toFixed(1)} ms, most ${times.at(-1)?.toFixed(1)} ms, ${await nodes()} nodes`,
  );
  expect(p95).toBeLessThanOrEqual(STEP_MS);
  expect(await nodes()).toBeLessThan(MOST_NODES);
});

it('the wheel zooms around the pointer, a drag moves the days under it', async () => {
  await popup.locator('.TimelineZoom .TextButton').click();
  const whole = await label();
  const box = await popup.locator('.TimelineAxis').boundingBox();
  if (!box) throw new Error('There is no axis.');
  await popup.mouse.move(box.x + box.width * 0.9, box.y + 8);
  await popup.mouse.wheel(0, -600);
  await popup.waitForFunction((old) => document.querySelector('.TimelineZoom b')?.textContent !== old, whole);
  const near = await label();
  expect(near).toMatch(/2025$/);
  await popup.mouse.down();
  await popup.mouse.move(box.x + box.width * 0.5, box.y + 8, { steps: 4 });
  await popup.mouse.up();
  expect(await label()).not.toBe(near);
});

it('narrows axis and lists to a kind of event and to a person', async () => {
  await popup.locator('.TimelineZoom .TextButton').click();
  const dots = () => popup.locator('.TimelineDot').count();
  const all = await dots();
  await popup.getByLabel('Loại sự kiện').selectOption('strike');
  await popup.waitForFunction((before) => document.querySelectorAll('.TimelineDot').length < before, all);
  expect(await popup.locator('.TimelineList').innerText()).toContain('Không tìm thấy mục nào');
  await popup.locator('.TimelineList .TextButton').click();
  await popup.getByLabel('Nhân vật').selectOption('donald-trump');
  await popup.waitForFunction((before) => document.querySelectorAll('.TimelineDot').length < before, all);
  const rows = await popup.locator('.TimelineList button').allInnerTexts();
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every((row) => /Trump/.test(row))).toBe(true);
  await popup.getByLabel('Nhân vật').selectOption('');
});

it('a click on a dot opens the event with its reports', async () => {
  const dot = await popup.evaluate(() => {
    // Dots are drawn beside the view too; those after publication stand clear of the article's marks.
    const axis = document.querySelector('.TimelineAxis')?.getBoundingClientRect();
    const boxes = [...document.querySelectorAll('.TimelineDot--later')].map((one) =>
      one.getBoundingClientRect(),
    );
    return boxes.find(({ left, right }) => axis && left > axis.left && right < axis.right)?.toJSON() as
      | DOMRect
      | undefined;
  });
  if (!dot) throw new Error('There is no dot.');
  await popup.mouse.click(dot.x + dot.width / 2, dot.y + dot.height / 2);
  await popup.locator('.TimelineList-picked').waitFor();
  const row = popup.locator('.TimelineList details').first();
  if (!(await row.evaluate((details: HTMLDetailsElement) => details.open)))
    await row.locator('summary').click();
  expect(await row.locator('a[href^="https://"]').count()).toBeGreaterThan(0);
  await popup.locator('.TimelineList-picked .TextButton').click();
  expect(await popup.locator('.TimelineList details').count()).toBeGreaterThan(1);
});

it('keyboard alone reaches an event of the store and its report', async () => {
  await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await popup.locator('.TimelineAxis-keys').focus();
  await popup.keyboard.press('0');
  await popup.keyboard.press('Shift+ArrowLeft');
  await popup.getByRole('radio', { name: /^Bài/ }).check();
  // The lists follow once the view rests.
  await popup.waitForTimeout(400);
  await popup.locator('.TimelineAxis-keys').focus();
  await popup.keyboard.press('Tab');
  await popup.keyboard.press('ArrowRight');
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('timeline-list');
  for (let tab = 0; tab < 3; tab += 1) await popup.keyboard.press('Tab');
  expect(await popup.evaluate(() => document.activeElement?.localName)).toBe('summary');
  await popup.keyboard.press('Enter');
  await popup.locator('.TimelineList details:has(summary:focus) a').first().waitFor();
  await popup.keyboard.press('Tab');
  expect(await popup.evaluate(() => document.activeElement?.getAttribute('href'))).toMatch(/^https:/);
});

it('a click on the article’s mark goes to its passage and opens the panel', async () => {
  await popup.locator('.TimelineZoom .TextButton').click();
  await popup.getByRole('radio', { name: /^Bài/ }).check();
  const mark = await popup
    .locator('.TimelineAxis g:has(path[stroke="var(--conflict)"])')
    .last()
    .boundingBox();
  if (!mark) throw new Error('There is no conflict.');
  await popup.mouse.click(mark.x + mark.width / 2, mark.y + mark.height - 5);
  const panel = await rig.browser.surface('sidepanel.html');
  await panel.locator('.ClaimItem').first().waitFor();
  expect(popup.isClosed() || (await popup.evaluate(() => false).catch(() => true))).toBe(true);
});
