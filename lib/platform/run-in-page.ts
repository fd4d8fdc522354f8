import { browser } from 'wxt/browser';

/**
 * Runs a script of the package in a tab's main frame, beside the content script and in the same isolated world.
 * @param file path in the package, '/card.js'
 * @returns false where the browser does not allow it (no permission for the host, tab gone).
 */
export async function runInPage(tabId: number, file: ScriptFile): Promise<boolean> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [file], injectImmediately: true });
    return true;
  } catch {
    return false;
  }
}

type ScriptFile = '/card.js' | '/content-scripts/content.js';
