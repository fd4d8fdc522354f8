import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { followActiveTab, showTab, type TabPlace } from '../../lib/platform/active-tab';
import type { PortToPage } from '../../lib/platform/messages';
import { connectToPage, type PagePort } from '../../lib/platform/connect-to-page';
import { tabOfPanel } from '../../lib/platform/side-panel';
import type { PanelState } from '../../lib/ui/panel/panel-state';

export interface ActivePage {
  tabId: number | null;
  state: PanelState;
  inView: string | null;
  send: (message: PortToPage) => void;
}

/** What the active tab of this window holds, kept up to date while the panel is open; in a tab of its own, one other tab's. */
export function useActivePage(): ActivePage {
  const [tabId, setTabId] = useState<number | null>(null);
  const [state, setState] = useState<PanelState>({ status: 'loading' });
  const [inView, setInView] = useState<string | null>(null);
  const port = useRef<PagePort | null>(null);
  useEffect(() => {
    const ended = new AbortController();
    const show = (tab: Pick<TabPlace, 'tabId'> | null): void => {
      port.current?.close();
      port.current = null;
      setTabId(tab?.tabId ?? null);
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
    };
    const own = tabOfPanel(location.href);
    if (own === null) followActiveTab(show, ended.signal);
    else show({ tabId: own });
    return () => {
      ended.abort();
      port.current?.close();
    };
  }, []);
  const send = useCallback((message: PortToPage) => {
    port.current?.send(message);
    const own = tabOfPanel(location.href);
    if (own !== null && message.type === 'go-to') void showTab(own);
  }, []);
  return { tabId, state, inView, send };
}
