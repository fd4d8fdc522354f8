import { useState } from 'preact/hooks';
import { useKeptFocus } from '../use-kept-focus';
import { PanelHeader } from './panel-header';
import { PanelList } from './panel-list';
import type { PanelProps } from './panel-props';
import { analysisIn } from './panel-state';
import { Failed, Irrelevant, Loading, NoPage } from './panel-states';

/** The side panel: fed with the page's state, it draws; every wish of the reader goes out by a callback. */
export function Panel(props: PanelProps) {
  const { state, extent, marks, onWholePage, onRetry, onOptions, onAnyway, refused, nothing } = props;
  const analysis = analysisIn(state);
  const [anyway, setAnyway] = useState<string | null>(null);
  const shown = state.status === 'analysed' || (analysis !== null && anyway === analysis.text);
  const root = useKeptFocus<HTMLDivElement>();
  return (
    <div class="Panel" ref={root}>
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
