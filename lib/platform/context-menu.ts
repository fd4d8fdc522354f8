import { browser } from 'wxt/browser';
import type { TabPlace } from './active-tab';
import type { SenderTab } from './messaging';

const CHECK_PAGE = 'check-page';
const CHECK_PASSAGE = 'check-passage';
/** Firefox for Android has no menu that an extension could add to; the popup reads a page there. */
const menus = (): typeof browser.contextMenus | undefined => browser.contextMenus;
const PAGES = ['http://*/*', 'https://*/*'];

/** Puts our items into the page's context menu; call it after installation and update. */
export async function createContextMenu(): Promise<void> {
  const menu = menus();
  if (!menu) return;
  // The menu outlives an update, and an item may not be made twice.
  await menu.removeAll();
  menu.create({
    id: CHECK_PAGE,
    title: browser.i18n.getMessage('menu_check_page'),
    contexts: ['page'],
    documentUrlPatterns: PAGES,
  });
  menu.create({
    id: CHECK_PASSAGE,
    title: browser.i18n.getMessage('menu_check_passage'),
    contexts: ['selection'],
    documentUrlPatterns: PAGES,
  });
}

export interface MenuListeners {
  page(tab: TabPlace): void;
  /** `text` is what the browser tells of the selection, on one line; `url` is the page's address. */
  passage(tab: SenderTab, text: string, url: string | null): void;
}

/**
 * Hears the menu's items with the tab they were chosen in, in the same turn as the reader's click; register it
 * synchronously when the worker starts.
 */
export function onMenu(listeners: MenuListeners): void {
  menus()?.onClicked.addListener((info, tab) => {
    if (tab?.id === undefined) return;
    const place = { tabId: tab.id, windowId: tab.windowId };
    if (info.menuItemId === CHECK_PAGE) listeners.page(place);
    if (info.menuItemId === CHECK_PASSAGE && info.selectionText)
      listeners.passage({ ...place, isPrivate: tab.incognito }, info.selectionText, info.pageUrl ?? null);
  });
}
