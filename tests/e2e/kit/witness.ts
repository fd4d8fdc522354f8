import type { CDPSession, Page } from 'playwright-core';
import { PATIENCE_MS } from './patience';

/** What a page notices of us: changes of its DOM after it was parsed, and messages to its window. */
export interface Noticed {
  mutations: number;
  messages: number;
}

declare global {
  var noticed: Noticed;
}

/** Starts before any script of the page; call it before `goto`. */
export async function placeWitness(page: Page): Promise<void> {
  await page.addInitScript(() => {
    globalThis.noticed = { mutations: 0, messages: 0 };
    addEventListener('message', () => globalThis.noticed.messages++);
    document.addEventListener('DOMContentLoaded', () => {
      new MutationObserver((records) => (globalThis.noticed.mutations += records.length)).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
  });
}

export const noticedBy = (page: Page): Promise<Noticed> => page.evaluate(() => globalThis.noticed);

/** Event types that the extension's isolated world listens to on the page's window and document. */
export async function listenersOf(page: Page, extensionId: string): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  try {
    const contextId = await isolatedWorld(session, extensionId);
    const types: string[] = [];
    for (const expression of ['window', 'document', 'document.documentElement', 'document.body']) {
      const { result } = await session.send('Runtime.evaluate', { expression, contextId });
      if (!result.objectId) continue;
      const { listeners } = await session.send('DOMDebugger.getEventListeners', {
        objectId: result.objectId,
      });
      types.push(...listeners.map(({ type }) => type));
    }
    return types.sort();
  } finally {
    await session.detach();
  }
}

function isolatedWorld(session: CDPSession, extensionId: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the content script never ran here')), PATIENCE_MS);
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (!context.origin.includes(extensionId)) return;
      clearTimeout(timer);
      resolve(context.id);
    });
    session.send('Runtime.enable').catch(reject);
  });
}
