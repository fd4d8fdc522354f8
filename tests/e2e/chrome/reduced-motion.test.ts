import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pour } from '../../fixtures/pour';
import { cardMarkup, cardShown } from '../kit/card';
import { painted, pointIn } from '../kit/highlights';
import { panelInTab } from '../kit/panel';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';

const address = 'vnexpress.net/trao-doi-0000001.html';
/** Pushes the marks below the window: going to one has to scroll, by less than what is jumped over anyway. */
const tall = pour('vnexpress', sample).replace('<body>', '<body><div style="height: 1500px"></div>');

let rig: Rig;
let page: Page;
beforeAll(async () => {
  rig = await startRig({ [address]: tall });
  page = await rig.open(`https://${address}`);
  await painted(page);
});
afterAll(() => rig.close());

/** Elements whose transition or animation takes time, as 'name: seconds'. */
const moving = (of: Page): Promise<string[]> =>
  of.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((part) => {
        const { transitionDuration, animationName } = getComputedStyle(element, part);
        const still = /^0s(, 0s)*$/.test(transitionDuration) && animationName === 'none';
        return still ? [] : [`${element.className}${part ?? ''}: ${transitionDuration}`];
      }),
    ),
  );

/** Heights that the page passes through while the next mark is gone to. */
async function heightsPassed(): Promise<number[]> {
  await page.evaluate(async () => {
    scrollTo(0, 0);
    for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
    const passed = new Set<number>();
    Object.assign(globalThis, { passed });
    addEventListener('scroll', () => passed.add(Math.round(scrollY)));
  });
  await rig.desk.evaluate(
    (tab) => chrome.tabs.sendMessage(tab, { type: 'step', direction: 'next' }),
    await rig.tabOf(page),
  );
  await cardShown(page);
  await page.waitForTimeout(900);
  await page.keyboard.press('Escape');
  return page.evaluate(() => [...(globalThis as unknown as { passed: Set<number> }).passed]);
}

describe.each([
  ['no-preference', true],
  ['reduce', false],
] as const)('a reader whose system says %s', (reducedMotion, moves) => {
  it(`${moves ? 'glides' : 'jumps'} to the next mark`, async () => {
    await page.emulateMedia({ reducedMotion });
    const heights = await heightsPassed();
    expect(heights.length > 1).toBe(moves);
    expect(heights.length).toBeGreaterThan(0);
  });

  it.each([
    'panel',
    'options',
  ])(`${moves ? 'sees' : 'does not see'} parts of the %s change by degrees`, async (name) => {
    const surface =
      name === 'panel'
        ? await panelInTab(rig, page)
        : await rig.open(`chrome-extension://${rig.browser.id}/options.html`);
    await surface.emulateMedia({ reducedMotion });
    await surface.locator('.Button, .TextButton, .Fold').first().waitFor();
    expect((await moving(surface)).length > 0).toBe(moves);
    await surface.close();
  });
});

it('the card has no movement of its own', async () => {
  await page.bringToFront();
  const point = await pointIn(page, 'dc-conflict');
  await page.mouse.move(point.x, point.y);
  await cardShown(page);
  const { css } = await cardMarkup(page);
  expect(css).toMatch(/prefers-reduced-motion: reduce\)[^}]*--quick: 0s/);
  expect(css).not.toContain('@keyframes');
  const timed = [...css.matchAll(/transition:([^;}]*)/g)].map(([, value]) => value ?? '');
  expect(timed.filter((value) => !/var\(--quick\)|^ initial$/.test(value))).toEqual([]);
});
