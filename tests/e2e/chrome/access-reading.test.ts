import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { manyKinds, nothingDiffers, offTopic, undated } from '../../../tools/pictures/articles';
import { analysesAre } from '../kit/analyses';
import { cardViolations, violations } from '../kit/axe';
import { cardGone, cardShown } from '../kit/card';
import { fire } from '../kit/fire';
import { painted, pointIn } from '../kit/highlights';
import { panelInTab } from '../kit/panel';
import { pour } from '../../fixtures/pour';
import { type Rig, startRig } from '../kit/rig';
import { coffee, sample } from '../kit/sample';

const dark = (html: string): string =>
  html.replace(
    '</head>',
    '<style>html, body, body * { background: #15141a !important; color: #e8e6ee !important }</style></head>',
  );
const PAGES = {
  findings: pour('vnexpress', sample),
  many: pour('vnexpress', manyKinds),
  same: pour('vnexpress', nothingDiffers),
  young: pour('vnexpress', { ...sample, publishedAt: '2026-11-20T08:00:00+07:00' }),
  undated: pour('vnexpress', undated(sample)),
  off: pour('vnexpress', offTopic),
  alone: pour('vnexpress', coffee),
};
type Name = keyof typeof PAGES;
const address = (name: Name): string => `vnexpress.net/${name}-0000001.html`;

describe.each(['light', 'dark'] as const)('axe, %s', (theme) => {
  let rig: Rig;
  beforeAll(async () => {
    rig = await startRig(
      Object.fromEntries(
        (Object.keys(PAGES) as Name[]).map((name) => [
          address(name),
          theme === 'dark' ? dark(PAGES[name]) : PAGES[name],
        ]),
      ),
    );
    await rig.set({ language: 'vi', theme, quietness: 'all' });
  });
  afterAll(() => rig.close());

  const panelOf = async (name: Name): Promise<{ page: Page; panel: Page }> => {
    const page = await rig.open(`https://${address(name)}`);
    return { page, panel: await panelInTab(rig, page) };
  };
  const close = async (...pages: Page[]): Promise<void> => {
    for (const page of pages) await page.close();
  };

  describe('the card', () => {
    const suffix = theme === 'dark' ? '-on-dark' : '';
    let page: Page;
    beforeAll(async () => {
      page = await rig.open(`https://${address('findings')}`);
      await painted(page, `dc-match${suffix}`);
    });
    afterAll(() => page.close());

    const hover = async (kind: string) => {
      const point = await pointIn(page, `dc-${kind}${suffix}`);
      await page.mouse.move(point.x, point.y);
      return cardShown(page);
    };

    it.each(['conflict', 'note', 'match'])('of a %s', async (kind) => {
      await hover(kind);
      expect(await cardViolations(page, theme)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.mouse.move(2, 2);
      await cardGone(page);
    });

    it.each(['Không phải sự kiện này', 'Tắt dấu ở báo này'])('after “%s”', async (button) => {
      const place = (await hover('conflict')).middleOf(button);
      await page.mouse.move(place.x, place.y, { steps: 3 });
      await page.mouse.click(place.x, place.y);
      await expect.poll(async () => (await cardShown(page)).buttons).toContain('Hoàn tác');
      expect(await cardViolations(page, theme)).toEqual([]);
      await page.keyboard.press('Enter');
      await cardGone(page);
      await painted(page, `dc-conflict${suffix}`);
    });
  });

  describe('the panel', () => {
    it.each(['findings', 'many', 'same', 'young', 'undated'] as const)('%s, folds open', async (name) => {
      const { page, panel } = await panelOf(name);
      await panel.locator('.ClaimItem[data-kind]').first().waitFor();
      await panel.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await violations(panel)).toEqual([]);
      await close(panel, page);
    });

    it('filtered to nothing, and with something set aside', async () => {
      const { page, panel } = await panelOf('findings');
      await panel.getByRole('searchbox').fill('không có chữ này');
      await panel.getByText('Không tìm thấy mục nào.').waitFor();
      expect(await violations(panel)).toEqual([]);
      await panel.getByRole('button', { name: 'Bỏ lọc' }).click();
      await panel.getByRole('button', { name: 'Không phải sự kiện này' }).first().click();
      await panel.locator('.SetAside').waitFor();
      expect(await violations(panel)).toEqual([]);
      await panel.getByRole('button', { name: 'Hoàn tác' }).click();
      await panel.locator('article[data-kind="conflict"]').waitFor();
      await close(panel, page);
    });

    it('a passage', async () => {
      const { page, panel } = await panelOf('findings');
      const selectionText = sample.paragraphs[2] ?? '';
      await fire(rig, page, 'menu', 'check-passage', { selectionText, pageUrl: page.url() });
      await panel.getByRole('button', { name: 'Trở lại cả bài' }).waitFor();
      await panel.locator('.ClaimItem[data-kind]').first().waitFor();
      expect(await violations(panel)).toEqual([]);
      await panel.getByRole('button', { name: 'Trở lại cả bài' }).click();
      await close(panel, page);
    });

    it.each([
      ['off', 'Trang này không nói về chiến sự ở Ukraine'],
      ['alone', 'Ở đây chưa có bài nào để đối chiếu'],
    ] as const)('%s', async (name, title) => {
      const { page, panel } = await panelOf(name);
      await panel.getByRole('heading', { name: title }).waitFor();
      expect(await violations(panel)).toEqual([]);
      await close(panel, page);
    });

    it('loading, and an error', async () => {
      await analysesAre(rig.browser.context, 'stuck');
      const { page, panel } = await panelOf('findings');
      await panel.getByText('Đang đối chiếu bài này…').waitFor();
      expect(await violations(panel)).toEqual([]);
      await close(panel, page);
      await analysesAre(rig.browser.context, 'failing');
      const other = await panelOf('many');
      await other.panel.getByRole('heading', { name: 'Chưa đối chiếu được bài này' }).waitFor();
      await other.panel
        .locator('details')
        .first()
        .evaluate((fold) => fold.setAttribute('open', ''));
      expect(await violations(other.panel)).toEqual([]);
      await analysesAre(rig.browser.context, 'done');
      await other.panel.getByRole('button', { name: 'Thử lại' }).click();
      await other.panel.locator('.ClaimItem[data-kind]').first().waitFor();
      await close(other.panel, other.page);
    });
  });
});
