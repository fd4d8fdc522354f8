import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pour } from '../../fixtures/pour';
import { cardShown } from '../kit/card';
import { highlightsOf, painted, pointIn } from '../kit/highlights';
import { type Rig, startRig } from '../kit/rig';
import { coffee, sample } from '../kit/sample';

const address = 'vnexpress.net/trao-doi-0000001.html';
/** Room below the article: its passages can be scrolled away. */
const tall = pour('vnexpress', sample).replace('</body>', '<div style="height: 3000px"></div></body>');

let rig: Rig;
let page: Page;
let panel: Page;
beforeAll(async () => {
  rig = await startRig({
    [address]: tall,
    'vnexpress.net/gia-ca-phe-0000002.html': pour('vnexpress', coffee),
  });
  page = await rig.open(`https://${address}`);
  await painted(page);
});
afterAll(() => rig.close());

it('opens beside the page from the card, and the page then shows its matches', async () => {
  const point = await pointIn(page, 'dc-conflict');
  await page.mouse.move(point.x, point.y);
  const place = (await cardShown(page)).middleOf('Mở bảng bên');
  await page.mouse.move(place.x, place.y, { steps: 3 });
  await page.mouse.click(place.x, place.y);
  panel = await rig.browser.surface('sidepanel.html');
  expect((await painted(page, 'dc-match'))['dc-match']?.length).toBeGreaterThan(2);
});

it('lists the finding first, then the claims in order, with publisher and day of each report', async () => {
  const text = await panel.locator('body').innerText();
  expect(text).toContain('VnExpress');
  expect(text).toMatch(/Trang này:\s*25\/8[\s\S]*Các bản tin trước:\s*24\/8/);
  const finding = text.indexOf('Ngày khác với các bản tin trước');
  expect(finding).toBeGreaterThan(0);
  // "Ngày 14/8" stands before the finding in the article and after it in the panel.
  expect(text.indexOf('14/8')).toBeGreaterThan(finding);
  expect(text.indexOf('19/4', finding)).toBeGreaterThan(text.indexOf('14/8', finding));
  const links = await panel
    .locator('a[href^="https://"]')
    .evaluateAll((all) =>
      all.map((link) => ({ rel: link.getAttribute('rel'), target: link.getAttribute('target') })),
    );
  expect(links.length).toBeGreaterThan(1);
  for (const link of links) expect(link).toEqual({ rel: 'noopener noreferrer', target: '_blank' });
});

it('scrolls the page to a passage and shows it for a moment', async () => {
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await panel
    .locator('[data-kind="conflict"] .ClaimItem-quote, .ClaimItem[data-kind="conflict"] button')
    .first()
    .click();
  await page.waitForFunction(() => CSS.highlights.has('dc-active'));
  expect((await highlightsOf(page))['dc-active']?.join('')).toContain(sample.conflict);
  await page.waitForFunction(() => {
    const [range] = (CSS.highlights.get('dc-conflict') ?? []) as Iterable<Range> & Range[];
    const first = range ?? [...(CSS.highlights.get('dc-conflict') ?? [])][0];
    const box = (first as Range).getBoundingClientRect();
    return box.top > 0 && box.bottom < innerHeight;
  });
  await page.waitForFunction(() => !CSS.highlights.has('dc-active'));
});

it('marks the claim under the reader’s eyes while the page scrolls', async () => {
  await page.evaluate(() => scrollTo(0, 0));
  await panel.locator('[aria-current="true"]').first().waitFor();
});

it('follows the tab to a page off the topic and back', async () => {
  const off = await rig.open('https://vnexpress.net/gia-ca-phe-0000002.html');
  await panel.getByText('25/8', { exact: false }).first().waitFor({ state: 'detached' });
  await off.close();
  await page.bringToFront();
  await panel.getByText('25/8', { exact: false }).first().waitFor();
});

it('takes the matches off the page when it is closed', async () => {
  await panel.close();
  await page.waitForFunction(() => !CSS.highlights.has('dc-match'));
  expect((await highlightsOf(page))['dc-conflict']).toEqual([sample.conflict]);
});

it('popup shows the article’s days on a timeline among the store’s events', async () => {
  await page.bringToFront();
  await rig.desk.evaluate(() => chrome.action.openPopup());
  const popup = await rig.browser.surface('popup.html');
  const text = popup.locator('body');
  await popup.getByText('25/8', { exact: false }).first().waitFor();
  expect(await text.innerText()).toContain('VnExpress');
  expect(await popup.locator('svg').count()).toBeGreaterThan(0);
});
