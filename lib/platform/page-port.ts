import { browser } from 'wxt/browser';
import { PANEL_PORT, type PageState, type PortToPage, type PortToPanel } from './messages';
import { extensionAlive } from './messaging';
import { readBackgroundRequest, readPortToPage } from './read-messages';

type Port = ReturnType<typeof browser.runtime.connect>;

export interface PagePortListeners {
  /** The page's state, at once after the connection and whenever it changes. */
  state(state: PageState): void;
  /** The claim under the reader's eyes, null when none is. */
  inView(claim: string | null): void;
  /** No content script listens in the tab, or its page went away. `state` is called when another one comes. */
  closed(): void;
}

export interface PagePort {
  /** Left unsent while no content script listens. */
  send(message: PortToPage): void;
  /** Ends it; no listener is called any more. */
  close(): void;
}

/**
 * Panel side: keeps a port to the content script of a tab's main frame. A content script that starts later (new page,
 * reload, return from the back-forward cache) asks for its analysis; that message is the sign to connect to it.
 */
export function connectToPage(tabId: number, listeners: PagePortListeners): PagePort {
  let port: Port | null = null;
  /** Whether a content script has spoken over the port. */
  let heard = false;
  const connect = (): void => {
    const opened = browser.tabs.connect(tabId, { name: PANEL_PORT, frameId: 0 });
    port = opened;
    heard = false;
    opened.onMessage.addListener((message: PortToPanel) => {
      if (port !== opened) return;
      heard = true;
      if (message.type === 'state') listeners.state(message.state);
      else listeners.inView(message.claim);
    });
    opened.onDisconnect.addListener(() => {
      // Reading lastError tells the browser that a missing listener is expected.
      void browser.runtime.lastError;
      if (port !== opened) return;
      port = null;
      // The next page of the tab may have announced itself before this one's port was gone: it is asked once.
      if (heard) connect();
      else listeners.closed();
    });
  };
  const announced = (message: unknown, sender: { id?: string; tab?: { id?: number } }): void => {
    const fromTab = sender.id === browser.runtime.id && sender.tab?.id === tabId;
    if (fromTab && port === null && readBackgroundRequest(message)?.type === 'analyse') connect();
  };
  browser.runtime.onMessage.addListener(announced);
  connect();
  return {
    send: (message) => port?.postMessage(message),
    close: () => {
      browser.runtime.onMessage.removeListener(announced);
      const open = port;
      port = null;
      open?.disconnect();
    },
  };
}

/** One open panel, as the content script sees it. */
export interface PanelConnection {
  send(message: PortToPanel): void;
  /** Ends with the panel or with the signal given to `servePanel`. */
  signal: AbortSignal;
}

export interface PanelHandlers {
  open(panel: PanelConnection): void;
  message(message: PortToPage, panel: PanelConnection): void;
}

/** Content-script side: hears panels of our own extension until the signal ends, then closes their ports. */
export function servePanel(handlers: PanelHandlers, signal: AbortSignal): void {
  const listener = (port: Port): void => {
    if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id) return;
    const closed = new AbortController();
    const panel: PanelConnection = {
      send: (message) => {
        if (!closed.signal.aborted) port.postMessage(message);
      },
      signal: closed.signal,
    };
    port.onDisconnect.addListener(() => closed.abort());
    port.onMessage.addListener((message: unknown) => {
      const request = readPortToPage(message);
      if (request) handlers.message(request, panel);
    });
    signal.addEventListener(
      'abort',
      () => {
        closed.abort();
        port.disconnect();
      },
      { signal: closed.signal },
    );
    handlers.open(panel);
  };
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => {
    if (extensionAlive()) browser.runtime.onConnect.removeListener(listener);
  });
}
