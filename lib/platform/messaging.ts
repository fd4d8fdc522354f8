import { browser } from 'wxt/browser';
import type { BackgroundReply, BackgroundRequest, PageReply, PageRequest } from './messages';
import { readBackgroundRequest, readPageRequest } from './read-messages';

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

/** Asks the content script of a tab; null when none listens there (page outside the list, gate not passed, tab gone). */
export async function askPage<R extends PageRequest>(
  tabId: number,
  request: R,
): Promise<PageReply<R['type']> | null> {
  try {
    const reply: PageReply<R['type']> | undefined = await browser.tabs.sendMessage(tabId, request, {
      frameId: 0,
    });
    return reply ?? null;
  } catch {
    return null;
  }
}

/** Where a message came from; `null` when it came from a page of the extension itself. */
export interface SenderTab {
  tabId: number;
  windowId: number;
  /** A tab of a private window: nothing of it is kept. */
  isPrivate: boolean;
}

export type BackgroundHandlers = {
  [T in BackgroundRequest['type']]: (
    request: Extract<BackgroundRequest, { type: T }>,
    from: SenderTab | null,
  ) => BackgroundReply<T> | Promise<BackgroundReply<T>>;
};

export type PageHandlers = {
  [T in PageRequest['type']]: (request: Extract<PageRequest, { type: T }>) => PageReply<T>;
};

/**
 * Answers requests in the background; call it synchronously when the worker starts. Messages of other extensions
 * and of unknown form are left unanswered. `open-panel` reaches its handler in the same turn, as the browser's
 * user-gesture rule wants.
 */
export function serveBackground(handlers: BackgroundHandlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, sendResponse) => {
    if (sender.id !== browser.runtime.id) return;
    const request = readBackgroundRequest(message);
    if (!request) return;
    const tab = sender.tab;
    const from =
      tab?.id === undefined ? null : { tabId: tab.id, windowId: tab.windowId, isPrivate: tab.incognito };
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

function handle(handlers: BackgroundHandlers, request: BackgroundRequest, from: SenderTab | null): unknown {
  switch (request.type) {
    case 'analyse':
      return handlers.analyse(request, from);
    case 'left':
      return handlers.left(request, from);
    case 'load-script':
      return handlers['load-script'](request, from);
    case 'open-panel':
      return handlers['open-panel'](request, from);
    case 'open-options':
      return handlers['open-options'](request, from);
  }
}

async function answer(work: () => unknown, sendResponse: (reply: unknown) => void): Promise<void> {
  try {
    sendResponse(await work());
  } catch (error) {
    sendResponse({ ok: false, error: error instanceof Error ? error.message : String(error) });
  }
}
