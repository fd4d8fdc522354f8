import { browser } from 'wxt/browser';
import { force } from './forced';
import type { PageScript } from './messages';

/**
 * Runs a script in a tab's main frame, beside the content script and in the same isolated world.
 * @returns false where the browser does not allow it (no permission for the host, tab gone).
 */
export const addScript = (tabId: number, script: PageScript): Promise<boolean> =>
  allowed(() => run(tabId, `/${script}.js`));

/**
 * Starts the content script in a page where it does not run by itself. The reader's click on the toolbar or the menu
 * gives the permission (activeTab); the page is then read whatever it is about.
 */
export const checkPage = (tabId: number): Promise<boolean> =>
  allowed(async () => {
    await browser.scripting.executeScript({ target: { tabId }, func: force });
    await start(tabId);
  });

/** Starts the content script anew in a page where it does not run, or no longer; the gate judges it as any other of its site. */
export const readPage = (tabId: number): Promise<boolean> => allowed(() => start(tabId));

/**
 * The selected text of a tab's main frame, its paragraphs on lines of their own (the menu tells it on one line); null
 * where there is none or the browser does not allow a look.
 */
export async function selectedText(tabId: number): Promise<string | null> {
  try {
    const [found] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(getSelection() ?? ''),
    });
    return found?.result || null;
  } catch {
    return null;
  }
}

/** Starts the content script in open pages of the given hosts: Chrome leaves pages alone that were open before an installation or an update. */
export async function startInOpenPages(patterns: string[]): Promise<void> {
  // An empty list would not ask for no tab but for every one.
  if (patterns.length === 0) return;
  const tabs = await browser.tabs.query({ url: patterns, discarded: false });
  await Promise.all(tabs.map(({ id }) => id !== undefined && readPage(id)));
}

type ScriptFile = `/${PageScript}.js` | '/content-scripts/content.js';

async function start(tabId: number): Promise<void> {
  await browser.scripting.insertCSS({ target: { tabId }, files: ['/content-scripts/content.css'] });
  await run(tabId, '/content-scripts/content.js');
}

async function run(tabId: number, file: ScriptFile): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
}

async function allowed(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}
