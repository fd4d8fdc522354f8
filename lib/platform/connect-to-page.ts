import { browser } from 'wxt/browser';
import { PANEL_PORT, type PageState, type PortToPage } from './messages';
import { readBackgroundRequest } from './read-messages';
import { readPortToPanel } from './read-page-state';
import { isPage, type Sender } from './sender';

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
    opened.onMessage.addListener((told: unknown) => {
      const message = readPortToPanel(told);
      if (port !== opened || !message) return;
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
  const announced = (message: unknown, sender: Sender): void => {
    const fromTab = isPage(sender) && sender.tab?.id === tabId;
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
