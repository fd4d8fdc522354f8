import { browser } from 'wxt/browser';
import { PANEL_PORT, type PortToPage, type PortToPanel } from './messages';
import { extensionAlive } from './messaging';
import { readPortToPage } from './read-messages';

type Port = ReturnType<typeof browser.runtime.connect>;

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
