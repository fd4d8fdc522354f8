import { useEffect, useMemo, useState } from 'preact/hooks';
import { withoutRejected } from '../../lib/analysis/rejected';
import { type Passage, showPassage, watchPassage } from '../../lib/platform/passage';
import { readRejections, watchRejections } from '../../lib/platform/rejections';
import type { PanelState } from '../../lib/ui/panel/panel-state';

/** What the reader selected in this tab and asked to be compared; null when nothing is. */
export function usePassage(tabId: number | null): { state: PanelState | null; leave: () => void } {
  const [passage, setPassage] = useState<Passage | null>(null);
  const [rejected, setRejected] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    const ended = new AbortController();
    const read = () => void readRejections().then(setRejected);
    watchPassage(setPassage, ended.signal);
    watchRejections(read, ended.signal);
    read();
    return () => ended.abort();
  }, []);
  const state = useMemo(() => {
    if (passage === null || passage.tabId !== tabId) return null;
    return passage.state.status === 'analysed'
      ? { ...passage.state, analysis: withoutRejected(passage.state.analysis, rejected) }
      : passage.state;
  }, [passage, tabId, rejected]);
  return { state, leave: () => void showPassage(null) };
}
