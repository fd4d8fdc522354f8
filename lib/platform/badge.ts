import { browser } from 'wxt/browser';

/** Shows the number of conflicts on a tab's toolbar icon; 0 leaves it empty. */
export async function showConflicts(tabId: number, conflicts: number): Promise<void> {
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text: conflicts === 0 ? '' : String(conflicts) }),
      browser.action.setBadgeBackgroundColor({ tabId, color: '#55219a' }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    ]);
  } catch {
    // The tab was closed while its page was being analysed.
  }
}
