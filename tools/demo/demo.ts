/**
 * `npm run demo`: builds the extension and opens it on the sample article, served on loopback under a real outlet's
 * host name, with card, panel and popup. With a display the browser stays open; without one it writes pictures.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { cardShown } from '../../tests/e2e/kit/card';
import { painted, pointIn } from '../../tests/e2e/kit/highlights';
import { pour } from '../../tests/fixtures/pour';
import { launchWithExtension } from '../browser/launch';
import { serveHosts } from '../browser/serve';
import { sampleArticle } from './article';

const root = join(import.meta.dirname, '../..');
const pictures = join(root, '.demo');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const { host, pathname } = new URL(sampleArticle.url);

console.log('Building the extension …');
execFileSync(join(root, 'node_modules/.bin/wxt'), ['build', '-b', 'chrome'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});

const html = pour('vnexpress', sampleArticle);
const site = await serveHosts((asked, path) => (asked === host && path === pathname ? html : null));
const browser = await launchWithExtension({
  hosts: [host],
  port: site.port,
  headless: !hasDisplay,
  viewport: { width: 1180, height: 1240 },
});

/** A page of the extension that runs nothing: from it the toolbar's popup is opened, as a click on the icon would. */
const desk = await browser.context.newPage();
await desk.goto(`chrome-extension://${browser.id}/icons/16.png`);
const page = await browser.context.newPage();
await page.goto(sampleArticle.url);
await painted(page);
const point = await pointIn(page, 'dc-conflict');
await page.mouse.move(point.x, point.y);
const card = await cardShown(page);

const written: [string, string][] = [];
async function picture(
  of: Page,
  name: string,
  what: string,
  clip?: { x: number; y: number; width: number; height: number },
): Promise<void> {
  const path = join(pictures, `${name}.png`);
  await of.screenshot({ path, ...(clip && { clip }) });
  written.push([what, relative(process.cwd(), path)]);
}

if (!hasDisplay) {
  mkdirSync(pictures, { recursive: true });
  await picture(page, 'page', 'the page with its marks and the hover card', {
    x: 0,
    y: 0,
    width: 1180,
    height: 880,
  });
}
const button = card.middleOf('Mở bảng bên');
await page.mouse.move(button.x, button.y, { steps: 3 });
await page.mouse.click(button.x, button.y);
const panel = await browser.surface('sidepanel.html');
await panel.locator('.ClaimItem').first().waitFor();

if (hasDisplay) {
  console.log(
    'The sample article is open with its card and panel; the popup is behind the icon in the toolbar.',
  );
  console.log('Close the browser to end the demo.');
  await new Promise<void>((closed) => browser.context.on('close', () => closed()));
} else {
  await picture(panel, 'panel', 'the side panel');
  await page.bringToFront();
  await desk.evaluate(() => chrome.action.openPopup());
  const popup = await browser.surface('popup.html');
  await popup.locator('.TimelineList button').first().waitFor();
  await picture(popup, 'popup', 'the popup with the timeline');
  console.log('There is no display; the pictures are here:');
  for (const [what, path] of written) console.log(`  ${path}  ${what}`);
}
await browser.close().catch(() => undefined);
site.close();
process.exit(0);
