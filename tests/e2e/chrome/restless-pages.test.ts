import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cardShown } from '../kit/card';
import { highlightsOf, painted, pointIn } from '../kit/highlights';
import { pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';
import { sample } from '../kit/sample';

const path = (name: string): string => `vnexpress.net/trao-doi-them-tu-binh-${name}-0000008.html`;
const withScript = (script: string): string =>
  pour('vnexpress', sample).replace('</body>', `<script>${script}</script></body>`);

/** A page that draws its body anew every second, as a framework does that hydrates without end. */
const redrawn = withScript(`setInterval(() => {
  const nodes = [...document.body.childNodes].filter((node) => node.nodeName !== 'SCRIPT');
  document.body.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
}, 1000)`);
/** A page that takes away whatever stands beside its body. */
const jealous = withScript(`new MutationObserver(() => {
  for (const element of [...document.documentElement.children])
    if (element !== document.head && element !== document.body) element.remove();
}).observe(document.documentElement, { childList: true })`);
const flooding = withScript(`const box = document.createElement('aside');
document.body.append(box);
const flood = () => {
  for (let turn = 0; turn < 400; turn += 1) {
    box.textContent = String(Math.random());
    document.body.dataset.turn = String(turn);
  }
};
setInterval(flood, 10)`);
const emptied = withScript(`setTimeout(() => document.documentElement.remove(), 1500)`);

let rig: Rig;
beforeAll(async () => {
  rig = await startRig({
    [path('ve-lai')]: redrawn,
    [path('xoa')]: jealous,
    [path('lu')]: flooding,
    [path('mat')]: emptied,
  });
});
afterAll(() => rig.close());

async function open(name: string): Promise<Page> {
  await rig.forget();
  const page = await rig.open(`https://${path(name)}`);
  await painted(page);
  return page;
}

it('a body that is drawn anew every second keeps its marks, and is analysed once', async () => {
  const page = await open('ve-lai');
  for (let second = 0; second < 4; second += 1) {
    await page.waitForTimeout(1000);
    await page.waitForFunction(
      (text) => [...(CSS.highlights.get('dc-conflict') ?? [])].map(String).join() === text,
      sample.conflict,
    );
  }
  expect(await rig.asked()).toHaveLength(1);
  const point = await pointIn(page, 'dc-conflict');
  await page.mouse.move(point.x, point.y);
  expect((await cardShown(page)).text).toContain(sample.known);
  await page.close();
});

it('a page that takes our element away at once keeps its marks and goes on', async () => {
  const page = await open('xoa');
  const point = await pointIn(page, 'dc-conflict');
  for (const shift of [0, 3, 0]) {
    await page.mouse.move(5, 5);
    await page.mouse.move(point.x - shift, point.y);
    await page.waitForTimeout(500);
  }
  expect(await page.locator('doi-chieu-card').count()).toBe(0);
  expect((await highlightsOf(page))['dc-conflict']).toEqual([sample.conflict]);
  expect(await page.locator('h1').innerText()).toBe(sample.title);
  await page.close();
});

it('a flood of mutations leaves the page its turns', async () => {
  const page = await open('lu');
  const turns = await page.evaluate(async () => {
    const end = performance.now() + 2000;
    let count = 0;
    for (; performance.now() < end; count += 1) await new Promise((done) => setTimeout(done, 0));
    return count;
  });
  // The page's own flood takes its part; a script that answered every mutation would leave a handful.
  expect(turns).toBeGreaterThan(30);
  expect(await rig.asked()).toHaveLength(1);
  expect((await highlightsOf(page))['dc-conflict']).toEqual([sample.conflict]);
  await page.close();
});

it('a page that removes its own root ends in peace', async () => {
  const errors: string[] = [];
  const page = await rig.browser.context.newPage();
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`https://${path('mat')}`);
  await painted(page);
  await page.waitForFunction(() => document.documentElement === null);
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => 1 + 1)).toBe(2);
  expect(errors).toEqual([]);
  await page.close();
});
