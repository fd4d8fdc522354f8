import { useEffect, useRef, useState } from 'preact/hooks';
import { followActiveTab } from '../../lib/platform/active-tab';
import type { PortToPage } from '../../lib/platform/messages';
import { connectToPage, type PagePort } from '../../lib/platform/page-port';
import type { PanelState } from '../../lib/ui/panel/panel-state';

export interface ActivePage {
  state: PanelState;
  inView: string | null;
  send: (message: PortToPage) => void;
}

/** What the active tab of this window holds, kept up to date while the panel is open. */
export function useActivePage(): ActivePage {
  const [state, setState] = useState<PanelState>({ status: 'loading' });
  const [inView, setInView] = useState<string | null>(null);
  const port = useRef<PagePort | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    followActiveTab((tab) => {
      port.current?.close();
      port.current = null;
      setInView(null);
      if (!tab) {
        setState({ status: 'none' });
        return;
      }
      port.current = connectToPage(tab.tabId, {
        state: setState,
        inView: setInView,
        closed: () => {
          setInView(null);
          setState({ status: 'none' });
        },
      });
    }, ended.signal);
    return () => {
      ended.abort();
      port.current?.close();
    };
  }, []);
  return { state, inView, send: (message) => port.current?.send(message) };
}
