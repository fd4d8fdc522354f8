import type { Page } from 'playwright-core';
import type { Rig } from './rig';

interface DeveloperPrivate {
  updateProfileConfiguration(changes: { inDeveloperMode: boolean }): Promise<void>;
  updateExtensionConfiguration(changes: { extensionId: string; incognitoAccess: boolean }): Promise<void>;
}

/** Runs something on the browser's own page of extensions. Developer mode is on from then on: without it a reload disables the extension. */
async function onExtensionsPage(rig: Rig, work: (page: Page) => Promise<unknown>): Promise<void> {
  const page = await rig.open('chrome://extensions');
  await page.evaluate(() => {
    const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
    return developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
  });
  await work(page);
  await page.close();
}

/** Lets the extension be reloaded. */
export const developerMode = (rig: Rig): Promise<void> => onExtensionsPage(rig, async () => undefined);

/** Allows the extension in private windows, as the reader does by a switch; the browser starts it anew for that. */
export const allowInPrivate = (rig: Rig): Promise<void> =>
  onExtensionsPage(rig, (page) =>
    page.evaluate((extensionId) => {
      const { developerPrivate } = chrome as unknown as { developerPrivate: DeveloperPrivate };
      return developerPrivate.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, rig.browser.id),
  );

/** A desk in the extension after it was started anew: that closes every page of it. */
export async function newDesk(rig: Rig): Promise<Page> {
  const desk = await rig.browser.context.newPage();
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const there = await desk.goto(`chrome-extension://${rig.browser.id}/icons/16.png`).then(
      () => true,
      () => false,
    );
    if (there) return desk;
    await desk.waitForTimeout(100);
  }
  throw new Error('the extension did not start again');
}
