import { browser } from 'wxt/browser';

const CHECK_PAGE = 'check-page';

/** Puts "check this page" into the page's context menu; call it after installation and update. */
export function createContextMenu(): void {
  browser.contextMenus.removeAll(() => {
    browser.contextMenus.create({
      id: CHECK_PAGE,
      title: browser.i18n.getMessage('menu_check_page'),
      contexts: ['page'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  });
}

/** Hears the menu's item with the tab it was chosen in; register it synchronously when the worker starts. */
export function onCheckPage(listener: (tabId: number) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (info.menuItemId === CHECK_PAGE && tab?.id !== undefined) listener(tab.id);
  });
}
