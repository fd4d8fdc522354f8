import { browser } from 'wxt/browser';
import type { BackgroundReply, BackgroundRequest, PageReply, PageRequest } from './messages';
import { readBackgroundRequest, readPageRequest } from './read-messages';
import { isOfSender, isPage } from './sender';

/** The extension was updated or removed under this page: nothing of it answers any more. */
export class ExtensionGoneError extends Error {
  override name = 'ExtensionGoneError';
}

/** False in a content script that outlived its extension (update, removal, reload). */
export const extensionAlive = (): boolean => typeof browser.runtime?.id === 'string';

/**
 * Asks the background and waits for its answer. The worker may die at any time and the message in flight then
 * rejects; every request is idempotent, so it is asked once more.
 * @throws ExtensionGoneError in an orphaned content script; the second failure of `sendMessage` otherwise.
 */
export async function askBackground<R extends BackgroundRequest>(
  request: R,
): Promise<BackgroundReply<R['type']>> {
  for (let attempt = 0; ; attempt++) {
    if (!extensionAlive()) throw new ExtensionGoneError('The extension was updated or removed.');
    try {
      const reply: BackgroundReply<R['type']> | undefined = await browser.runtime.sendMessage(request);
      if (reply === undefined) throw new Error('The background did not answer.');
      return reply;
    } catch (error) {
      if (attempt > 0) throw error;
    }
  }
}

/** The tab whose page sent a message. */
export interface SenderTab {
  tabId: number;
  windowId: number;
  /** A tab of a private window: nothing of it is kept. */
  isPrivate: boolean;
}

export type BackgroundHandlers = {
  [T in BackgroundRequest['type']]: (
    request: Extract<BackgroundRequest, { type: T }>,
    from: SenderTab,
  ) => BackgroundReply<T> | Promise<BackgroundReply<T>>;
};

export type PageHandlers = {
  [T in PageRequest['type']]: (request: Extract<PageRequest, { type: T }>) => PageReply<T>;
};

/**
 * Answers requests in the background; call it synchronously when the worker starts. Messages of unknown form, of other
 * extensions, of frames, and articles of another host than their sender's are left unanswered. `open-panel` reaches its
 * handler in the same turn, as the browser's user-gesture rule wants.
 */
export function serveBackground(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    const { tab } = sender;
    if (!isPage(sender) || tab?.id === undefined) return;
    const request = readBackgroundRequest(message);
    if (!request || (request.type === 'analyse' && !isOfSender(request.article.url, sender))) return;
    const from = { tabId: tab.id, windowId: tab.windowId, isPrivate: tab.incognito };
    void answer(() => handle(handlers, request, from), sendResponse);
    return true;
  });
}

/** Answers requests in a content script until the signal ends; only the extension's own pages and worker are heard. */
export function servePage(handlers: PageHandlers, signal: AbortSignal): void {
  const listener = (
    message: unknown,
    sender: { id?: string; tab?: unknown },
    sendResponse: (reply: unknown) => void,
  ): void => {
    if (sender.id !== browser.runtime.id) return;
    const request = readPageRequest(message);
    if (!request) return;
    const handler = handlers[request.type] as (request: PageRequest) => unknown;
    sendResponse(handler(request));
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (extensionAlive()) browser.runtime.onMessage.removeListener(listener);
  });
}

function handle(handlers: BackgroundHandlers, request: BackgroundRequest, from: SenderTab): unknown {
  switch (request.type) {
    case 'analyse':
      return handlers.analyse(request, from);
    case 'conflicts':
      return handlers.conflicts(request, from);
    case 'load-script':
      return handlers['load-script'](request, from);
    case 'open-panel':
      return handlers['open-panel'](request, from);
  }
}

async function answer(work: () => unknown, sendResponse: (reply: unknown) => void): Promise<void> {
  try {
    sendResponse(await work());
  } catch (error) {
    sendResponse({ ok: false, error: error instanceof Error ? error.message : String(error) });
  }
}
