import { useEffect, useState } from 'preact/hooks';
import { checkPage } from '../../lib/platform/run-in-page';
import type { PanelState } from '../../lib/ui/panel/panel-state';

/** How long a page may put its article together, in ms; a little longer than the content script waits for one. */
const PATIENCE_MS = 7000;

interface Anyway {
  state: PanelState;
  onAnyway: () => void;
  refused: boolean;
  /** It was read, and no article was found. */
  nothing: boolean;
}

/** Reads a page that was left alone, where the browser lets the panel do so: on the listed outlets. */
export function useAnyway(tabId: number | null, page: PanelState): Anyway {
  const [outcome, setOutcome] = useState<'reading' | 'refused' | 'nothing' | null>(null);
  useEffect(() => setOutcome(null), [tabId, page]);
  useEffect(() => {
    if (outcome !== 'reading') return;
    const timer = setTimeout(() => setOutcome('nothing'), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const read = async (tab: number): Promise<void> => {
    setOutcome('reading');
    // Another tab or page has set it back meanwhile: the refusal is not of that one.
    if (!(await checkPage(tab))) setOutcome((before) => (before === 'reading' ? 'refused' : before));
  };
  return {
    state: outcome === 'reading' && page.status === 'none' ? { status: 'loading' } : page,
    onAnyway: () => {
      if (tabId !== null) void read(tabId);
    },
    refused: outcome === 'refused',
    nothing: outcome === 'nothing',
  };
}
