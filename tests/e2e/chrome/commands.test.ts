import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pour } from '../kit/pour';
import { cardShown } from '../kit/card';
import { highlightsOf, painted } from '../kit/highlights';
import { type Rig, startRig } from '../kit/rig';
import { coffee, sample } from '../kit/sample';

const on = 'vnexpress.net/trao-doi-0000001.html';
const off = 'vnexpress.net/gia-ca-phe-0000002.html';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig({ [on]: pour('vnexpress', sample), [off]: pour('vnexpress', coffee) });
});
afterAll(() => rig.close());

/** The browser's own menus and shortcuts lie outside a headless window: the worker is given the event they end in. */
async function fire(event: 'menu' | 'command', page: Page, name: string): Promise<void> {
  const [worker] = rig.browser.context.serviceWorkers();
  const tab = await rig.tabOf(page);
  await worker?.evaluate(
    ([kind, id, value]) => {
      interface Fired {
        dispatch(...details: unknown[]): void;
      }
      const { contextMenus, commands } = chrome;
      if (kind === 'menu')
        (contextMenus.onClicked as unknown as Fired).dispatch({ menuItemId: value }, { id });
      else (commands.onCommand as unknown as Fired).dispatch(value, { id });
    },
    [event, tab, name] as const,
  );
}

describe('commands', () => {
  it('go to the next mark and show its card', async () => {
    const page = await rig.open(`https://${on}`);
    const marks = await painted(page);
    await fire('command', page, 'next-mark');
    await cardShown(page);
    const active = (await highlightsOf(page))['dc-active'] ?? [];
    expect([...(marks['dc-conflict'] ?? []), ...(marks['dc-note'] ?? [])]).toContain(active[0]);
  });

  it('do nothing on a page off the topic', async () => {
    const page = await rig.open(`https://${off}`);
    await fire('command', page, 'next-mark');
    await page.waitForTimeout(200);
    expect(await highlightsOf(page)).toEqual({});
  });
});

it('the menu has a page read that does not speak of the topic, and says so', async () => {
  const page = await rig.open(`https://${off}`);
  await rig.forget();
  await fire('menu', page, 'check-page');
  await expect.poll(() => rig.stateOf(page).then((state) => state?.status)).toBe('irrelevant');
  expect((await rig.asked())[0]?.title).toBe(coffee.title);
  expect(await highlightsOf(page)).toEqual({});
  expect(await rig.badgeOf(page)).toBe('');
});

it('a script that outlived its extension takes its marks away at the next touch', async () => {
  const page = await rig.open(`https://${on}`);
  await painted(page);
  await rig.desk.evaluate(() => chrome.runtime.reload()).catch(() => undefined);
  await page.waitForTimeout(500);
  await page.mouse.click(5, 5);
  await page.waitForFunction(() => CSS.highlights.size === 0);
});
