import { useState } from 'preact/hooks';
import type { ExportedFile } from '../../events/pack-export';
import type { Span } from '../../text/span';
import type { StoreSearch } from '../use-store-search';
import type { MarkLevelsProps } from './mark-levels';
import { PanelHeader } from './panel-header';
import { PanelList } from './panel-list';
import { analysisIn, type Extent, type PanelState } from './panel-state';
import { Failed, Irrelevant, Loading, NoPage } from './panel-states';

export interface PanelProps {
  state: PanelState;
  /** Claim under the reader's eyes. */
  inView: string | null;
  /** null while the store is empty, undefined while nothing is known of it. */
  extent: Extent | null | undefined;
  /** How loud the page's marks are; absent where nothing can be marked. */
  marks?: MarkLevelsProps | undefined;
  /** Back from a passage that the reader chose to the whole page; absent on the page itself. */
  onWholePage?: (() => void) | undefined;
  /** Absent where the page does not hold the passages. */
  onGoTo?: ((span: Span) => void) | undefined;
  onRetry: () => void;
  onOptions: () => void;
  onCopy: (text: string) => void;
  onExport: (file: ExportedFile) => void;
  /** Sets matches aside, and takes them back, by their keys. */
  onReject: (keys: string[]) => void;
  onRestore: (keys: string[]) => void;
  /** Reads a page that was left alone. */
  onAnyway?: (() => void) | undefined;
  /** The browser did not let us. */
  refused?: boolean;
  /** It was read, and holds no article. */
  nothing?: boolean;
  /** Looks up what the reader types in the store too. */
  onSearch?: StoreSearch;
}

/** The side panel: fed with the page's state, it draws; every wish of the reader goes out by a callback. */
export function Panel(props: PanelProps) {
  const { state, extent, marks, onWholePage, onRetry, onOptions, onAnyway, refused, nothing } = props;
  const analysis = analysisIn(state);
  const [anyway, setAnyway] = useState<string | null>(null);
  const shown = state.status === 'analysed' || (analysis !== null && anyway === analysis.text);
  return (
    <div class="Panel">
      <PanelHeader
        analysis={shown ? analysis : null}
        marks={marks}
        onWholePage={onWholePage}
        onOptions={onOptions}
      />
      {shown && analysis ? (
        <PanelList key={analysis.text} {...props} analysis={analysis} />
      ) : (
        <main class="PanelState">
          {state.status === 'loading' && <Loading filling={extent === null} />}
          {state.status === 'none' && (
            <NoPage onOptions={onOptions} onAnyway={refused ? undefined : onAnyway} nothing={nothing} />
          )}
          {state.status === 'error' && <Failed message={state.message} onRetry={onRetry} />}
          {state.status === 'irrelevant' && <Irrelevant onAnyway={() => setAnyway(state.analysis.text)} />}
        </main>
      )}
    </div>
  );
}
