import { join } from 'node:path';
import { pour } from '../../tests/fixtures/pour';
import { launchWithExtension } from '../browser/launch';
import { openScreen } from '../browser/screen';
import { serveHosts } from '../browser/serve';
import { sampleArticle, sampleSources } from '../demo/article';
import { pastTheWelcome, threeClicks } from '../demo/path';
import { standIn } from '../demo/stand-in';

const SIZE = { width: 1280, height: 860 };

/** The browser's whole window behind each of the three clicks, page and panel side by side among them. */
export async function windowPictures(folder: string): Promise<void> {
  const screen = await openScreen(SIZE).catch(() => null);
  if (!screen) {
    console.log('  no picture of the whole window: it takes Xvfb and ImageMagick');
    return;
  }
  process.env.DISPLAY = screen.display;
  const { host, pathname } = new URL(sampleArticle.url);
  const article = pour('vnexpress', sampleArticle);
  const site = await serveHosts((asked, path) =>
    asked === host ? (path === pathname ? article : null) : standIn(asked, path),
  );
  const browser = await launchWithExtension({
    hosts: [host, ...sampleSources],
    port: site.port,
    headless: false,
    viewport: null,
    certificate: site.certificate,
    preferences: { translate: { enabled: false } },
    args: [`--window-size=${SIZE.width},${SIZE.height}`, '--window-position=0,0'],
    withoutArgs: ['--enable-automation'],
  });
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.id}/icons/16.png`);
  await page.evaluate(() => chrome.storage.local.set({ settings: { language: 'vi' } }));
  await pastTheWelcome(browser.context);
  for (const other of browser.context.pages()) if (other !== page) await other.close();
  await page.goto(sampleArticle.url);
  await threeClicks(browser, page, async ({ shows }) => {
    await page.waitForTimeout(900);
    const path = join(folder, `window-${shows}.png`);
    screen.picture(path);
    console.log(`  ${path}`);
  });
  await browser.close().catch(() => undefined);
  site.close();
  screen.close();
}
