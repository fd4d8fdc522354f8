import { browser } from 'wxt/browser';

/** Fetches a file of the package, e.g. '/packs/bundled.json', as JSON of unknown form. */
export async function fetchPackaged(path: string): Promise<unknown> {
  const response = await fetch(new URL(path, browser.runtime.getURL('/')));
  if (!response.ok) throw new Error(`${path} is missing from the package.`);
  return response.json();
}

/** Language of the browser's own interface, 'vi' or 'en-US'. */
export const browserLanguage = (): string => browser.i18n.getUILanguage();

export const extensionVersion = (): string => browser.runtime.getManifest().version;

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** The options page with this begins with what the extension does. */
export const WELCOME = '#welcome';

/** Shows what was installed, in a tab of its own. */
export async function openWelcome(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html${WELCOME}`) });
}

/** Calls back after installation and after every update; register it synchronously when the worker starts. */
export function onInstalled(listener: (first: boolean) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install' || reason === 'update') listener(reason === 'install');
  });
}
