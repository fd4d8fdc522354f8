import { useState } from 'preact/hooks';
import type { EventRecord } from '../../events/types';
import { Icon } from '../icon';
import type { Item } from '../model/items';
import { Failed, Irrelevant, Loading, NoPage } from '../panel/panel-states';
import { analysisIn, type PanelState } from '../panel/panel-state';
import { Timeline } from '../timeline/timeline';
import { useKeptFocus } from '../use-kept-focus';
import { useSurfaceWords } from '../use-surface-words';
import { PopupHeader } from './popup-header';
import type { PopupSite } from './popup-site';
import { SiteOff } from './site-off';

export interface PopupProps {
  state: PanelState;
  /** null where the browser does not tell it: its own pages. */
  site: PopupSite | null;
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
  onSwitch: (on: boolean) => void;
  /** Asks the browser to let the site's pages be read always; in the reader's click itself. */
  onAddSite: () => void;
}

/** The toolbar's window: the article's dates on a timeline, and the way to the panel. */
export function Popup(props: PopupProps) {
  const { state, site, records, hiddenOutlets, onOpenPanel, onOpen, onOptions, onSwitch } = props;
  const words = useSurfaceWords();
  const analysis = analysisIn(state);
  const [anyway, setAnyway] = useState<string | null>(null);
  const shown = state.status === 'analysed' || (analysis !== null && anyway === analysis.text);
  const root = useKeptFocus<HTMLDivElement>();
  return (
    <div class="Popup" ref={root}>
      <PopupHeader analysis={analysis} site={site} onSwitch={onSwitch} onOptions={onOptions} />
      <main>
        {state.status === 'loading' && <Loading filling={false} />}
        {state.status === 'none' && <Nothing {...props} />}
        {state.status === 'error' && <Failed message={state.message} onRetry={props.onRetry} />}
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

/** No article is open: the site is off, is none of ours, or shows none. */
function Nothing({ site, refused, onAnyway, onSwitch, onAddSite, onOptions }: PopupProps) {
  const words = useSurfaceWords();
  if (site && site.kind !== 'other' && !site.on)
    return <SiteOff site={site} onOn={() => onSwitch(true)} onAnyway={onAnyway} />;
  return (
    <div class="Popup-none">
      <NoPage onOptions={onOptions} onAnyway={onAnyway} refused={refused} />
      {site?.kind === 'other' && site.mayAdd && !refused && (
        <button type="button" class="TextButton" onClick={onAddSite}>
          {words.text('popup.add', { host: site.host })}
        </button>
      )}
    </div>
  );
}
