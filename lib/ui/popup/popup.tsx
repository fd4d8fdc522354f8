import { useState } from 'preact/hooks';
import type { Analysis } from '../../analysis/types';
import type { EventRecord } from '../../events/types';
import { moment } from '../dates';
import { Icon } from '../icon';
import { Logo } from '../logo';
import type { Item } from '../model/items';
import { Failed, Irrelevant, Loading, NoPage } from '../panel/panel-states';
import { analysisIn, type PanelState } from '../panel/panel-state';
import { Timeline } from '../timeline/timeline';
import { useSurfaceWords } from '../use-surface-words';

export interface PopupProps {
  state: PanelState;
  /** Events of the store; empty until it answered. */
  records: readonly EventRecord[];
  hiddenOutlets: readonly string[];
  onOpenPanel: () => void;
  onOpen: (item: Item) => void;
  onOptions: () => void;
  onRetry: () => void;
  /** Reads a page on which the extension does not run by itself. */
  onAnyway: () => void;
  refused: boolean;
}

/** The toolbar's window: the article's dates on a timeline, and the way to the panel. */
export function Popup(props: PopupProps) {
  const { state, records, hiddenOutlets, onOpenPanel, onOpen, onOptions, onRetry, onAnyway, refused } = props;
  const words = useSurfaceWords();
  const analysis = analysisIn(state);
  const [anyway, setAnyway] = useState<string | null>(null);
  const shown = state.status === 'analysed' || (analysis !== null && anyway === analysis.text);
  return (
    <div class="Popup">
      <PopupHeader analysis={analysis} onOptions={onOptions} />
      <main>
        {state.status === 'loading' && <Loading filling={false} />}
        {state.status === 'none' && <NoPage onOptions={onOptions} onAnyway={onAnyway} refused={refused} />}
        {state.status === 'error' && <Failed message={state.message} onRetry={onRetry} />}
        {state.status === 'irrelevant' && !shown && (
          <Irrelevant onAnyway={() => setAnyway(state.analysis.text)} />
        )}
        {shown && analysis && (
          <Timeline
            key={analysis.text}
            analysis={analysis}
            records={records}
            hiddenOutlets={hiddenOutlets}
            onOpen={onOpen}
          />
        )}
      </main>
      <footer class="PopupFoot">
        <button type="button" class="Button Button--main Button--wide" onClick={onOpenPanel}>
          <Icon name="panel" />
          {words.text('action.panel')}
        </button>
      </footer>
    </div>
  );
}

function PopupHeader({ analysis, onOptions }: { analysis: Analysis | null; onOptions: () => void }) {
  const words = useSurfaceWords();
  const published = analysis === null ? null : moment(words, analysis.publishedAt);
  return (
    <header class="PopupHeader">
      <Logo />
      <div class="grow">
        <h1>{analysis?.publisher ? words.outlet(analysis.publisher) : words.text('product')}</h1>
        {published !== null && <p class="meta">{words.text('popup.published', { day: published })}</p>}
      </div>
      <button type="button" class="IconButton" aria-label={words.text('action.options')} onClick={onOptions}>
        <Icon name="gear" />
      </button>
    </header>
  );
}
