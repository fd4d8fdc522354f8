import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import type { Settings } from '../../lib/platform/settings';
import { type ExtensionBrowser, launchWithExtension } from '../browser/launch';
import { serveHosts } from '../browser/serve';
import { PATIENCE_MS } from '../../tests/e2e/kit/patience';
import { type ArticleName, pageAt, site } from './site';

/** What the pictures are taken with. */
export interface Stage {
  context: BrowserContext;
  /** Id of the extension. */
  id: string;
  /** The page of the extension that ends so, as soon as it is open. */
  surface(path: string): Promise<Page>;
  /** The tall window, in CSS pixels. */
  window: { width: number; height: number };
  /** Where pictures go. */
  folder: string;
  /** A page of the extension. */
  desk: Page;
  set(settings: Partial<Settings>): Promise<void>;
  /** Opens one of the articles in the stage's own tab. */
  open(name: ArticleName): Promise<void>;
  /** The tab that `open` uses. */
  page: Page;
  picture(of: Page, name: string, height?: number): Promise<void>;
  close(): Promise<void>;
}

/** Tall, so that the panel's whole list fits. */
const WINDOW = { width: 1180, height: 2600 };

/** The installation opens a page, at some moment, and puts it before the article that a popup is asked about. */
async function closeWelcome({ context, id }: ExtensionBrowser): Promise<void> {
  const isWelcome = (page: Page): boolean => page.url().startsWith(`chrome-extension://${id}/options.html`);
  for (let round = 0; round < 100; round += 1) {
    const open = context.pages().find(isWelcome);
    if (open) return open.close();
    await new Promise((passed) => setTimeout(passed, 100));
  }
  throw new Error('the installation opened no page');
}

/** Chromium with the built extension, on a server that plays the articles' hosts. */
export async function openStage(folder: string): Promise<Stage> {
  const local = await serveHosts(pageAt);
  const browser = await launchWithExtension({
    hosts: [...new Set(Object.values(site).map(([host]) => host))],
    port: local.port,
    viewport: WINDOW,
  });
  const { context, id, surface } = browser;
  context.setDefaultTimeout(PATIENCE_MS);
  const desk = await context.newPage();
  await desk.goto(`chrome-extension://${id}/icons/16.png`);
  await closeWelcome(browser);
  const page = await context.newPage();
  return {
    context,
    id,
    surface,
    window: WINDOW,
    folder,
    desk,
    page,
    set: (settings) => desk.evaluate((stored) => chrome.storage.local.set({ settings: stored }), settings),
    async open(name) {
      const [host, path] = site[name];
      await page.goto(`https://${host}${path}`);
      await page.bringToFront();
    },
    async picture(of, name, height = WINDOW.height) {
      const { width } = of.viewportSize() ?? (await of.evaluate(() => ({ width: innerWidth })));
      const clip = { x: 0, y: 0, width, height };
      await of.waitForTimeout(250);
      await of.screenshot({ path: join(folder, `${name}.png`), clip, animations: 'disabled' });
      console.log(`  .demo/pictures/${name}.png`);
    },
    async close() {
      await browser.close().catch(() => undefined);
      local.close();
    },
  };
}
