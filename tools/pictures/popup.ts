import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Settings } from '../../lib/platform/settings';
import { settled } from './panel-at';
import type { ArticleName } from './site';
import type { Stage } from './stage';

const SIZE = { width: 440, height: 600 };

/**
 * The toolbar's window over an article, or over the page as it stands for null, once the store has been read into it.
 * Opened in a tab behind the article: a
 * real popup is gone as soon as a tool takes its focus, and is cut to a screen that a browser without a display makes up.
 */
export async function openPopup(
  stage: Stage,
  name: ArticleName | null,
  settings: Partial<Settings>,
  ready = '.PopupFoot',
): Promise<Page> {
  const { set, open, desk, context } = stage;
  await set(settings);
  if (name !== null) await open(name);
  if (ready === '.PopupFoot') await settled(stage);
  const opening = context.waitForEvent('page');
  await desk.evaluate(() => chrome.tabs.create({ url: 'popup.html', active: false }));
  const popup = await opening;
  const isTold = name !== null && ['sample', 'many', 'same', 'long'].includes(name) && !settings.offSites;
  const shown = ready !== '.PopupFoot' ? ready : isTold ? '.TimelineDot' : '.StateView';
  // Brought to the front before it has asked which tab is active, it would speak of itself.
  await popup.locator(shown).first().waitFor({ state: 'attached', timeout: 20_000 });
  await popup.bringToFront();
  await popup.setViewportSize(SIZE);
  await popup.waitForTimeout(500);
  return popup;
}

/** The popup over each kind of page, in both languages and themes, and its whole timeline. */
export async function popupPictures(stage: Stage): Promise<void> {
  const { folder } = stage;
  const take = async (popup: Page, look: string): Promise<void> => {
    await popup.waitForTimeout(250);
    await popup.screenshot({ path: join(folder, `popup-${look}.png`) });
    console.log(`  .demo/pictures/popup-${look}.png`);
  };
  const looks: [look: string, name: ArticleName, settings: Partial<Settings>][] = [
    ['vi', 'sample', { language: 'vi', theme: 'light' }],
    ['dark', 'sample', { language: 'vi', theme: 'dark' }],
    ['en', 'many', { language: 'en', theme: 'light' }],
    ['same', 'same', { language: 'vi', theme: 'light' }],
    ['long', 'long', { language: 'vi', theme: 'light' }],
    ['off', 'off', { language: 'vi', theme: 'light' }],
    ['switched-off', 'sample', { language: 'vi', theme: 'light', offSites: ['vnexpress.net'] }],
    ['other-site', 'other', { language: 'vi', theme: 'light' }],
  ];
  for (const [look, name, settings] of looks) {
    const popup = await openPopup(stage, name, settings);
    await take(popup, look);
    if (look === 'vi') {
      await popup.emulateMedia({ forcedColors: 'active' });
      await take(popup, 'forced');
    }
    await popup.close();
  }
  for (const [look, settings] of [
    ['vi', { language: 'vi', theme: 'light' }],
    ['en-dark', { language: 'en', theme: 'dark' }],
  ] as const) {
    const popup = await openPopup(stage, 'sample', settings);
    for (let press = 0; press < 8; press += 1)
      await popup.locator('.TimelineZoom .IconButton').first().click();
    await popup.locator('.TimelineBar input').nth(1).check();
    await take(popup, `whole-${look}`);
    await popup.locator('.TimelineList summary').first().click();
    await take(popup, `event-${look}`);
    await popup.locator('.Select').nth(1).selectOption('donald-trump');
    await take(popup, `person-${look}`);
    await popup.close();
  }
}
