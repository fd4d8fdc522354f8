import { useEffect, useMemo, useState } from 'preact/hooks';
import { withoutRejected } from '../../lib/analysis/rejected';
import { type Passage, showPassage, watchPassage } from '../../lib/platform/passage';
import { readRejections, watchRejections } from '../../lib/platform/rejections';
import type { PanelState } from '../../lib/ui/panel/panel-state';

/** Longer than a comparison takes, in ms: a worker that died over it never says so. */
const PATIENCE_MS = 10_000;

/** What the reader selected in this tab and asked to be compared; null when nothing is. */
export function usePassage(tabId: number | null): { state: PanelState | null; leave: () => void } {
  const [passage, setPassage] = useState<Passage | null>(null);
  const [rejected, setRejected] = useState<ReadonlySet<string>>(new Set());
  const [late, setLate] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const read = () => void readRejections().then(setRejected);
    watchPassage(setPassage, ended.signal);
    watchRejections(read, ended.signal);
    read();
    return () => ended.abort();
  }, []);
  useEffect(() => {
    setLate(false);
    if (passage?.state.status !== 'loading') return;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, [passage]);
  const state = useMemo((): PanelState | null => {
    if (passage === null || passage.tabId !== tabId) return null;
    if (late) return { status: 'error', message: 'The background did not answer.' };
    return passage.state.status === 'analysed'
      ? { ...passage.state, analysis: withoutRejected(passage.state.analysis, rejected) }
      : passage.state;
  }, [passage, tabId, rejected, late]);
  return { state, leave: () => void showPassage(null) };
}
