import { useState } from 'preact/hooks';
import type { Span } from '../../text/span';
import { Failed, Irrelevant, Loading, NoPage } from './panel-states';
import { PanelHeader } from './panel-header';
import type { StoreSearch } from '../use-store-search';
import { PanelList } from './panel-list';
import { analysisIn, type Extent, type PanelState } from './panel-state';

export interface PanelProps {
  state: PanelState;
  /** Claim under the reader's eyes. */
  inView: string | null;
  /** null while the store is empty, undefined while nothing is known of it. */
  extent: Extent | null | undefined;
  onGoTo: (span: Span) => void;
  onRetry: () => void;
  onOptions: () => void;
  onCopy: (text: string) => void;
  /** Looks up what the reader types in the store too. */
  onSearch?: StoreSearch;
}

/** The side panel: fed with the page's state, it draws; every wish of the reader goes out by a callback. */
export function Panel(props: PanelProps) {
  const { state, extent, onRetry, onOptions } = props;
  const analysis = analysisIn(state);
  const [anyway, setAnyway] = useState<string | null>(null);
  const shown = state.status === 'analysed' || (analysis !== null && anyway === analysis.text);
  return (
    <div class="Panel">
      <PanelHeader analysis={shown ? analysis : null} onOptions={onOptions} />
      {shown && analysis ? (
        <PanelList key={analysis.text} {...props} analysis={analysis} />
      ) : (
        <main class="PanelState">
          {state.status === 'loading' && <Loading filling={extent === null} />}
          {state.status === 'none' && <NoPage onOptions={onOptions} />}
          {state.status === 'error' && <Failed message={state.message} onRetry={onRetry} />}
          {state.status === 'irrelevant' && <Irrelevant onAnyway={() => setAnyway(state.analysis.text)} />}
        </main>
      )}
    </div>
  );
}
