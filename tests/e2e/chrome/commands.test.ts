import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pour } from '../../fixtures/pour';
import { cardGone, cardShown } from '../kit/card';
import { fire } from '../kit/fire';
import { highlightsOf, painted } from '../kit/highlights';
import { panelInTab } from '../kit/panel';
import { type Rig, startRig } from '../kit/rig';
import { coffee, sample } from '../kit/sample';

const on = 'vnexpress.net/trao-doi-0000001.html';
const off = 'vnexpress.net/gia-ca-phe-0000002.html';

let rig: Rig;
beforeAll(async () => {
  rig = await startRig({ [on]: pour('vnexpress', sample), [off]: pour('vnexpress', coffee) });
});
afterAll(() => rig.close());

describe('commands', () => {
  it('go to the next mark and show its card', async () => {
    const page = await rig.open(`https://${on}`);
    const marks = await painted(page);
    await fire(rig, page, 'command', 'next-mark');
    await cardShown(page);
    const active = (await highlightsOf(page))['dc-active'] ?? [];
    expect([...(marks['dc-conflict'] ?? []), ...(marks['dc-note'] ?? [])]).toContain(active[0]);
  });

  it('do nothing on a page off the topic', async () => {
    const page = await rig.open(`https://${off}`);
    await fire(rig, page, 'command', 'next-mark');
    await page.waitForTimeout(200);
    expect(await highlightsOf(page)).toEqual({});
  });
});

describe('more commands', () => {
  it('step through differences and notes alone, also where matches are marked', async () => {
    await rig.set({ language: 'vi', quietness: 'all' });
    const page = await rig.open(`https://${on}`);
    await painted(page, 'dc-match');
    const marks = await highlightsOf(page);
    const findings = [...(marks['dc-conflict'] ?? []), ...(marks['dc-note'] ?? [])];
    const seen = new Set<string>();
    let turns = findings.length;
    while (turns > 0) {
      turns -= 1;
      await fire(rig, page, 'command', 'next-finding');
      await cardShown(page);
      seen.add((await highlightsOf(page))['dc-active']?.[0] ?? '');
    }
    expect([...seen].sort()).toEqual([...findings].sort());
    await fire(rig, page, 'command', 'previous-mark');
    await cardShown(page);
    expect(marks['dc-match']).toContain((await highlightsOf(page))['dc-active']?.[0]);
    await rig.set({ language: 'vi' });
    await page.close();
  });

  it('open the card of a mark and close it again', async () => {
    const page = await rig.open(`https://${on}`);
    await painted(page);
    await fire(rig, page, 'command', 'toggle-card');
    await cardShown(page);
    await fire(rig, page, 'command', 'toggle-card');
    await cardGone(page);
    await page.close();
  });
});

describe('the menu on selected text', () => {
  it('has the passage compared by the page’s publication, beside the page’s own list', async () => {
    const page = await rig.open(`https://${on}`);
    await painted(page);
    const panel = await panelInTab(rig, page);
    await panel.locator('article[data-kind="conflict"]').waitFor();
    await page.bringToFront();
    const passage = await page.evaluate((quote) => {
      const paragraph = [...document.querySelectorAll('p')].find((p) => p.textContent?.includes(quote));
      if (!paragraph) throw new Error('no such paragraph');
      getSelection()?.selectAllChildren(paragraph);
      return String(getSelection());
    }, sample.conflict);
    await fire(rig, page, 'menu', 'check-passage', { selectionText: passage, pageUrl: `https://${on}` });
    await panel.getByRole('heading', { level: 1, name: 'Đoạn bạn chọn · VnExpress' }).waitFor();
    const finding = panel.locator('article[data-kind="conflict"]');
    expect(await finding.innerText()).toMatch(/Trang này:\s*25\/8/);
    // The passage stands in the page's text: a click still finds it.
    await finding.locator('button.ClaimItem-quote').click();
    await page.bringToFront();
    await page.waitForFunction(
      (text) => [...(CSS.highlights.get('dc-active') ?? [])].map(String).join() === text,
      sample.conflict,
    );
    await panel.bringToFront();
    await panel.getByRole('button', { name: 'Trở lại cả bài' }).click();
    await panel.getByRole('heading', { level: 1, name: 'VnExpress', exact: true }).waitFor();
    await panel.close();
    await page.close();
  });

  it('says so when a passage tells nothing that could be compared', async () => {
    const page = await rig.open(`https://${off}`);
    const panel = await panelInTab(rig, page);
    await fire(rig, page, 'menu', 'check-passage', {
      selectionText: 'Giá cà phê đi ngang.',
      pageUrl: `https://${off}`,
    });
    await panel.getByText('Không có gì để đối chiếu').waitFor();
    await panel.close();
    await page.close();
  });
});

it('a listed page that was left alone is read from the panel, which then says what it is', async () => {
  const page = await rig.open(`https://${off}`);
  const panel = await panelInTab(rig, page);
  await panel.getByRole('button', { name: 'Đối chiếu trang này' }).click();
  await panel.getByRole('heading', { name: 'Trang này không nói về chiến sự ở Ukraine' }).waitFor();
  await panel.close();
  await page.close();
});

it('the menu has a page read that does not speak of the topic, and says so', async () => {
  const page = await rig.open(`https://${off}`);
  await rig.forget();
  await fire(rig, page, 'menu', 'check-page');
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
