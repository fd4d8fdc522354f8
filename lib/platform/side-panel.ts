import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  sidebarAction?: { open(): Promise<void> };
}

/** Firefox opens its sidebar only from a click in one of the extension's own pages or on the toolbar. */
export const pageMayOpenPanel = import.meta.env.FIREFOX === false;

/**
 * Opens the panel beside a tab. Call it synchronously in a click or message listener: after any `await` the browser
 * no longer sees the reader's gesture and refuses.
 * @returns whether the browser opened it.
 */
export function openSidePanel(where: { tabId?: number; windowId: number }): Promise<boolean> {
  const opening = import.meta.env.FIREFOX
    ? (browser as FirefoxSidebar).sidebarAction?.open()
    : browser.sidePanel.open(where);
  return opening === undefined
    ? Promise.resolve(false)
    : opening.then(
        () => true,
        () => false,
      );
}
