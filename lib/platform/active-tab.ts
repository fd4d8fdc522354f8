import { browser } from 'wxt/browser';

export interface TabPlace {
  tabId: number;
  windowId: number;
}

/** The active tab of the window that this page belongs to; null when the window has none. */
export async function activeTab(windowId?: number): Promise<TabPlace | null> {
  const [tab] = await browser.tabs.query(
    windowId === undefined ? { active: true, currentWindow: true } : { active: true, windowId },
  );
  return tab?.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId };
}

/**
 * Calls back with this window's active tab: at once, and when another tab becomes active, until the signal ends.
 * A new page in the same tab needs no call: `connectToPage` follows it.
 */
export function followActiveTab(listener: (tab: TabPlace | null) => void, signal: AbortSignal): void {
  let windowId: number | null = null;
  const activated = (tab: TabPlace): void => {
    if (tab.windowId === windowId) listener({ tabId: tab.tabId, windowId: tab.windowId });
  };
  browser.tabs.onActivated.addListener(activated);
  signal.addEventListener('abort', () => browser.tabs.onActivated.removeListener(activated));
  void activeTab().then((tab) => {
    if (signal.aborted) return;
    windowId = tab?.windowId ?? null;
    listener(tab);
  });
}

/** Brings a tab to the front. */
export async function showTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
}

/** The address of a tab's page; null where the browser does not tell it, without a permission or a click of the reader. */
export async function tabAddress(tabId: number): Promise<string | null> {
  try {
    return (await browser.tabs.get(tabId)).url ?? null;
  } catch {
    // The tab is gone.
    return null;
  }
}
