/**
 * `npm run demo`: builds the extension, opens it on the sample article, served on loopback under a real outlet's host
 * name, and makes the three clicks that lead from a mark to its source. With a display the browser stays open and the
 * source is the outlet's own page; without one pictures are written, and a page of ours stands in for the source.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'playwright-core';
import { pour } from '../../tests/fixtures/pour';
import { launchWithExtension } from '../browser/launch';
import { serveHosts } from '../browser/serve';
import { sampleArticle, sampleSources } from './article';
import { pastTheWelcome, threeClicks } from './path';
import { standIn } from './stand-in';

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
const site = await serveHosts((asked, path) =>
  asked === host ? (path === pathname ? html : null) : standIn(asked, path),
);
const browser = await launchWithExtension({
  hosts: hasDisplay ? [host] : [host, ...sampleSources],
  port: site.port,
  headless: !hasDisplay,
  viewport: hasDisplay ? null : { width: 1180, height: 880 },
  online: hasDisplay,
});

/** A page of the extension that runs nothing: from it the toolbar's popup is opened, as a click on the icon would. */
const desk = await browser.context.newPage();
await desk.goto(`chrome-extension://${browser.id}/icons/16.png`);
await pastTheWelcome(browser.context);
const page = await browser.context.newPage();
await page.goto(sampleArticle.url);

const written: [what: string, path: string][] = [];
async function picture(of: Page, name: string, what: string): Promise<void> {
  if (hasDisplay) return;
  mkdirSync(pictures, { recursive: true });
  const path = join(pictures, `${name}.png`);
  await of.screenshot({ path });
  written.push([what, relative(process.cwd(), path)]);
}

await threeClicks(browser, page, async (step) => {
  if (step.shows === 'difference')
    await picture(step.page, '1-difference', 'first click: both days over the passage');
  else if (step.shows === 'evidence') await picture(step.panel, '2-evidence', 'second click: the reports');
  else await picture(step.page, '3-source', 'third click: the source in its own tab');
});

if (hasDisplay) {
  console.log(
    'Three clicks were made: on the mark, on “Mở bảng bên”, on a report. The article is in its tab.',
  );
  console.log('Close the browser to end the demo.');
  await new Promise<void>((closed) => browser.context.on('close', () => closed()));
} else {
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
