import { browser } from 'wxt/browser';

interface FirefoxSidebar {
  sidebarAction?: { open(): Promise<void> };
}

const opener = (browser as FirefoxSidebar).sidebarAction;

/**
 * Whether a page's card may offer the panel: Firefox opens its sidebar only from a click in one of the extension's own
 * pages or on the toolbar. On Android it has none, and the panel opens in a tab, which needs no click.
 */
export const pageMayOpenPanel = import.meta.env.FIREFOX === false || navigator.userAgent.includes('Android');

/**
 * Opens the panel beside a tab, or in a tab of its own where the browser has no sidebar (Firefox for Android). Call it
 * synchronously in a click or message listener: after any `await` the browser no longer sees the reader's gesture and
 * refuses.
 * @returns whether the browser opened it.
 */
export function openSidePanel({ tabId, windowId }: { tabId: number; windowId: number }): Promise<boolean> {
  const opening: Promise<unknown> = import.meta.env.FIREFOX
    ? opener
      ? opener.open()
      : browser.tabs.create({
          url: browser.runtime.getURL(panelInTab(tabId)),
          openerTabId: tabId,
        })
    : // Chrome refuses an object that holds anything else.
      browser.sidePanel.open({ tabId, windowId });
  return opening.then(
    () => true,
    () => false,
  );
}

const panelInTab = (tabId: number) => `/sidepanel.html?tab=${tabId}` as const;

/** The tab that a panel in a tab of its own looks at; null for one beside the page. */
export function tabOfPanel(address: string): number | null {
  const tab = new URL(address).searchParams.get('tab') ?? '';
  return /^\d+$/.test(tab) ? Number(tab) : null;
}
