import type { BrowserContext, Page } from 'playwright-core';
import { type Card, cardShown } from '../../tests/e2e/kit/card';
import { painted, pointIn } from '../../tests/e2e/kit/highlights';
import type { ExtensionBrowser } from '../browser/launch';

/** What stands on the screen after a click: the card over the mark, the panel beside the page, the report in its tab. */
export type Step =
  | { shows: 'difference'; page: Page; card: Card }
  | { shows: 'evidence'; page: Page; panel: Page }
  | { shows: 'source'; page: Page; panel: Page };

/** How long an installation may take to open its own page, in ms. */
const INSTALLED_MS = 8000;

/** Waits for the page that the installation opens, and closes it: it would be the active tab, which the panel follows. */
export async function pastTheWelcome(context: BrowserContext): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().endsWith('#welcome');
  for (const end = Date.now() + INSTALLED_MS; Date.now() < end; ) {
    const welcome = context.pages().find(isWelcome);
    if (welcome) return welcome.close();
    await new Promise((done) => setTimeout(done, 50));
  }
}

async function click(page: Page, { x, y }: { x: number; y: number }): Promise<void> {
  await page.mouse.move(x, y, { steps: 3 });
  await page.mouse.click(x, y);
}

/** The open article, three clicks on, from its mark to the source; waits for `after` behind each. */
export async function threeClicks(
  { context, surface }: Pick<ExtensionBrowser, 'context' | 'surface'>,
  page: Page,
  after: (step: Step) => Promise<void>,
): Promise<void> {
  await painted(page);
  await click(page, await pointIn(page, 'dc-conflict'));
  const card = await cardShown(page);
  await after({ shows: 'difference', page, card });

  await click(page, card.middleOf('Mở bảng bên'));
  const panel = await surface('sidepanel.html');
  const finding = panel.locator('.ClaimItem[data-kind="conflict"]').first();
  await finding.waitFor();
  await after({ shows: 'evidence', page, panel });

  const opening = context.waitForEvent('page');
  await finding.locator('.ReportList a').first().click();
  const source = await opening;
  await source.waitForLoadState();
  await after({ shows: 'source', page: source, panel });
}
