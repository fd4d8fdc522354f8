import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { cardMarkup } from './card';

/** What axe finds on a surface (in one run: a second page would close the popup), as 'rule: first element'. */
export async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** What axe finds in the card that a page shows, drawn once more where axe can reach it: the card's own root is closed. */
export async function cardViolations(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  const { html, css } = await cardMarkup(page);
  const copy = await page.context().newPage();
  try {
    await copy.setContent(
      `<!doctype html><html lang="vi" data-theme="${theme}"><head><title>Thẻ</title><style>${css.replaceAll(':host', ':root')}</style></head><body><main><h1>Bài</h1>${html}</main></body></html>`,
    );
    for (const fold of await copy.locator('details').all())
      await fold.evaluate((each) => each.setAttribute('open', ''));
    return await violations(copy);
  } finally {
    await copy.close();
    await page.bringToFront();
  }
}
