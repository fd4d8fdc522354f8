import { browser } from 'wxt/browser';
import type { PageReply, PageRequest } from './messages';
import { readPageState } from './read-page-state';

const readOk = (reply: unknown): { ok: boolean } | null =>
  typeof reply === 'object' && reply !== null && 'ok' in reply ? { ok: reply.ok === true } : null;

/**
 * Asks the content script of a tab; null when none listens there (page outside the list, gate not passed, tab gone), or
 * when the answer is none.
 */
export async function askPage<R extends PageRequest>(
  tabId: number,
  request: R,
): Promise<PageReply<R['type']> | null> {
  try {
    const reply: unknown = await browser.tabs.sendMessage(tabId, request, { frameId: 0 });
    const read = request.type === 'page-state' ? readPageState(reply) : readOk(reply);
    return read as PageReply<R['type']> | null;
  } catch {
    return null;
  }
}
