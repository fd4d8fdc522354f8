import { useCallback, useEffect, useState } from 'preact/hooks';
import { askPage } from '../../lib/platform/ask-page';
import { askAgain } from '../../lib/ui/ask-again';
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
    return askAgain(async (ended) => {
      const reply = await askPage(tabId, { type: 'page-state' });
      const waiting = reply === null && Date.now() < round.until;
      if (!ended()) setState(reply ?? { status: waiting ? 'loading' : 'none' });
      return waiting || reply?.status === 'loading';
    }, AGAIN_MS);
  }, [tabId, round]);
  const again = useCallback(
    (reading = false) => setRound({ until: reading ? Date.now() + PATIENCE_MS : 0 }),
    [],
  );
  return { state, again };
}
