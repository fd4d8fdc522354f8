import { useCallback, useEffect, useState } from 'preact/hooks';
import { askPage } from '../../lib/platform/ask-page';
import type { PanelState } from '../../lib/ui/panel/panel-state';

/** How often a page that is still being analysed is asked again. */
const AGAIN_MS = 250;
/** How long a page that was just asked to be read may put its article together. */
const PATIENCE_MS = 4000;

interface Asked {
  state: PanelState;
  /** Asks the page anew; `reading` when something was started in it that will answer only after a while. */
  again: (reading?: boolean) => void;
}

/** What the tab's page says of itself; undefined tab: not known yet, null: the window has none. */
export function usePageState(tabId: number | null | undefined): Asked {
  const [state, setState] = useState<PanelState>({ status: 'loading' });
  const [round, setRound] = useState({ until: 0 });
  useEffect(() => {
    if (tabId === null) setState({ status: 'none' });
    if (tabId === null || tabId === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let ended = false;
    const ask = async (): Promise<void> => {
      const reply = await askPage(tabId, { type: 'page-state' });
      if (ended) return;
      const waiting = reply === null && Date.now() < round.until;
      setState(reply ?? { status: waiting ? 'loading' : 'none' });
      if (waiting || reply?.status === 'loading') timer = setTimeout(() => void ask(), AGAIN_MS);
    };
    void ask();
    return () => {
      ended = true;
      clearTimeout(timer);
    };
  }, [tabId, round]);
  const again = useCallback(
    (reading = false) => setRound({ until: reading ? Date.now() + PATIENCE_MS : 0 }),
    [],
  );
  return { state, again };
}
