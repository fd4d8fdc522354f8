import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { pour } from '../../fixtures/pour';
import { analysesAre } from '../kit/analyses';
import { cardOn, cardShown } from '../kit/card';
import { highlightsOf, painted, pointIn } from '../kit/highlights';
import { fire } from '../kit/fire';
import { panelInTab } from '../kit/panel';
import { type Rig, startRig } from '../kit/rig';
import { coffee, sample } from '../kit/sample';

const first = 'vnexpress.net/trao-doi-0000001.html';
const second = 'vnexpress.net/trao-doi-0000004.html';
const off = 'vnexpress.net/gia-ca-phe-0000002.html';
const alsoOff = 'vnexpress.net/gia-ca-phe-0000005.html';
/** Another article about the same exchange: "hôm kia" is the day that earlier reports give. */
const other = {
  ...sample,
  title: 'Tù binh Nga và Ukraine về nước sau đợt trao đổi mới',
  paragraphs: sample.paragraphs.map((paragraph) => paragraph.replace('diễn ra hôm qua', 'diễn ra ngày 25/8')),
};

let rig: Rig;
beforeAll(async () => {
  rig = await startRig({
    [first]: pour('vnexpress', sample),
    [second]: pour('vnexpress', other),
    [off]: pour('vnexpress', coffee),
    [alsoOff]: pour('vnexpress', { ...coffee, title: 'Giá cà phê nhích lên vào cuối tuần' }),
  });
});
afterAll(() => rig.close());

const open = async (): Promise<Page> => {
  const page = await rig.open(`https://${first}`);
  await painted(page);
  await rig.forget();
  return page;
};

/** Swaps the body for that of another page of the host some time after the address changed, as single-page sites do. */
const navigate = (page: Page, path: string): Promise<void> =>
  page.evaluate(async (to) => {
    const text = await (await fetch(to)).text();
    const next = new DOMParser().parseFromString(text, 'text/html');
    history.pushState(null, '', to);
    await new Promise((done) => setTimeout(done, 350));
    document.title = next.title;
    document.head.replaceChildren(...next.head.childNodes);
    document.body.replaceChildren(...next.body.childNodes);
  }, path);

it('gives a re-rendered article its marks back without asking again', async () => {
  const page = await open();
  await page.evaluate(() =>
    document.body.replaceChildren(...[...document.body.childNodes].map((node) => node.cloneNode(true))),
  );
  await page.waitForFunction(
    (text) => [...(CSS.highlights.get('dc-conflict') ?? [])].map(String).join() === text,
    sample.conflict,
  );
  expect(await rig.asked()).toEqual([]);
  const point = await pointIn(page, 'dc-conflict');
  await page.mouse.move(point.x, point.y);
  expect((await cardShown(page)).text).toContain(sample.known);
  await page.close();
});

it('analyses an article anew when its text changed', async () => {
  const page = await open();
  await page.evaluate((quote) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
      node.data = node.data.replace(quote, 'ngày 24/8');
  }, sample.conflict);
  await page.waitForFunction(() => !CSS.highlights.has('dc-conflict'));
  expect(await rig.asked()).toHaveLength(1);
  await expect.poll(() => rig.badgeOf(page)).toBe('');
  await page.close();
});

it('waits for the new article of a navigation within the page', async () => {
  const page = await open();
  await navigate(page, `/${second.split('/')[1]}`);
  await expect.poll(() => rig.asked().then((all) => all.map(({ title }) => title))).toEqual([other.title]);
  await page.waitForFunction(() =>
    [...(CSS.highlights.get('dc-conflict') ?? [])].map(String).join().includes('25/8'),
  );
  expect((await rig.asked())[0]?.url).toBe(`https://${second}`);
  await page.close();
});

it('leaves a page that navigated within itself to something off the topic', async () => {
  const page = await open();
  await navigate(page, `/${off.split('/')[1]}`);
  await page.waitForFunction(() => CSS.highlights.size === 0);
  await expect.poll(() => rig.stateOf(page)).toBeNull();
  expect(await rig.badgeOf(page)).toBe('');
  expect(await rig.asked()).toEqual([]);
  await page.close();
});

it('keeps its badge empty when an answer comes for the article that the tab held before', async () => {
  await analysesAre(rig.browser.context, 'stuck');
  await rig.desk.evaluate(() => chrome.storage.session.clear());
  const page = await rig.open(`https://${first}`);
  await expect.poll(() => rig.stateOf(page).then((state) => state?.status)).toBe('loading');
  await page.goto(`https://${off}`);
  await analysesAre(rig.browser.context, 'done');
  // What the worker had to say of the first page has been said once it has read another one.
  const next = await rig.open(`https://${second}`);
  await expect.poll(() => rig.stateOf(next).then((state) => state?.status)).toBe('analysed');
  await next.close();
  expect(await rig.badgeOf(page)).toBe('');
  await page.close();
});

it('is right after a way there and back', async () => {
  const page = await open();
  await page.goto(`https://${off}`);
  expect(await rig.badgeOf(page)).toBe('');
  await page.goBack();
  await painted(page);
  await expect.poll(() => rig.badgeOf(page)).toBe('1');
  await page.close();
});

it('keeps a page responsive that floods it with mutations', async () => {
  const page = await open();
  const worst = await page.evaluate(async () => {
    const end = performance.now() + 1500;
    let longest = 0;
    let last = performance.now();
    while (performance.now() < end) {
      for (let index = 0; index < 300; index += 1) {
        const node = document.body.appendChild(document.createElement('i'));
        node.textContent = 'x';
        node.remove();
      }
      await new Promise((done) => setTimeout(done, 0));
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
    }
    return longest;
  });
  expect(worst).toBeLessThan(500);
  expect(await rig.asked()).toEqual([]);
  expect((await highlightsOf(page))['dc-conflict']).toEqual([sample.conflict]);
  await page.close();
});

it('reads a page that the reader asked for, and not the next one of the same site', async () => {
  const page = await rig.open(`https://${off}`);
  await fire(rig, page, 'menu', 'check-page');
  await expect.poll(() => rig.stateOf(page).then((state) => state?.status)).toBe('irrelevant');
  await rig.forget();
  await navigate(page, `/${alsoOff.split('/')[1]}`);
  await expect.poll(() => rig.stateOf(page)).toBeNull();
  expect(await rig.asked()).toEqual([]);
  await page.close();
});

it('keeps the panel with the tab through pages that load one after the other', async () => {
  const page = await open();
  const panel = await panelInTab(rig, page);
  const titles = [sample.title, other.title];
  for (const [turn, path] of [second, first, second, first].entries()) {
    await page.goto(`https://${path}`);
    const there = titles[(turn + 1) % 2] === other.title ? 'ngày 25/8' : sample.conflict;
    await panel.locator('article[data-kind="conflict"] .Mark', { hasText: there }).waitFor();
  }
  await page.goto(`https://${off}`);
  await panel.getByText('Ở đây chưa có bài nào để đối chiếu').waitFor();
  await panel.close();
  await page.close();
});

it('leaves paper to the outlet: no marks and no card in print', async () => {
  const page = await open();
  const line = () =>
    page.evaluate(() => {
      const holder = [...(CSS.highlights.get('dc-conflict') ?? [])][0] as Range;
      const style = getComputedStyle(
        holder.startContainer.parentElement as Element,
        '::highlight(dc-conflict)',
      );
      return [style.textDecorationLine, style.backgroundColor];
    });
  expect((await line())[0]).toBe('underline');
  await page.emulateMedia({ media: 'print' });
  expect(await line()).toEqual(['none', 'rgba(0, 0, 0, 0)']);
  await page.emulateMedia({ media: 'screen' });
  const point = await pointIn(page, 'dc-conflict');
  await page.mouse.move(point.x, point.y);
  await cardShown(page);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await cardOn(page)).toBeNull();
  await page.close();
});
