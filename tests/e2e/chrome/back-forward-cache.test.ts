import { afterAll, beforeAll, expect, it } from 'vitest';
import { pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';
import { coffee, sample } from '../kit/sample';

const on = 'vnexpress.net/trao-doi-0000001.html';
const off = 'vnexpress.net/gia-ca-phe-0000002.html';
/** The page says itself whether it came back whole. */
const telling = pour('vnexpress', sample).replace(
  '</body>',
  `<script>addEventListener('pageshow', (event) => { if (event.persisted) fetch('/tro-lai'); })</script></body>`,
);

let rig: Rig;
beforeAll(async () => {
  // The driver switches the back-forward cache off; readers have it.
  rig = await startRig({ [on]: telling, [off]: pour('vnexpress', coffee) }, [], {
    withoutArgs: ['--disable-back-forward-cache'],
  });
});
afterAll(() => rig.close());

it('a page that comes back whole has its state, its badge and its panel again', async () => {
  // The driver loses sight of such a page: the extension looks at it by its tab.
  const tab = await rig.tabOf(await rig.open(`https://${on}`));
  const state = () =>
    rig.desk.evaluate(
      (id) => chrome.tabs.sendMessage(id, { type: 'page-state' }).catch(() => null),
      tab,
    ) as Promise<{ status: string } | null>;
  const badge = () => rig.desk.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
  const goTo = (url: string) =>
    rig.desk.evaluate(([id, to]) => chrome.tabs.update(id, { url: to }), [tab, url] as const);
  await expect.poll(state).toMatchObject({ status: 'analysed' });
  await goTo(`https://${off}`);
  await expect.poll(state).toBeNull();
  expect(await badge()).toBe('');
  await rig.forget();

  await rig.desk.evaluate((id) => chrome.tabs.goBack(id), tab);
  await expect.poll(state).toMatchObject({ status: 'analysed' });
  expect(rig.site.requests).toContain('vnexpress.net/tro-lai');
  expect(rig.site.requests.filter((request) => request === on)).toHaveLength(1);
  await expect.poll(badge).toBe('1');

  const panel = await rig.browser.context.newPage();
  await panel.goto(`chrome-extension://${rig.browser.id}/sidepanel.html?tab=${tab}`);
  await panel.locator('.ClaimItem[data-kind]').first().waitFor();
  await panel.close();
});
