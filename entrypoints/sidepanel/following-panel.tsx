import { useMemo } from 'preact/hooks';
import { openOptions } from '../../lib/platform/extension';
import { reject, restore } from '../../lib/platform/rejections';
import { quietenAll, quietenOutlet, quietnessOn, type Settings } from '../../lib/platform/settings';
import type { MarkLevelsProps } from '../../lib/ui/panel/mark-levels';
import { Panel } from '../../lib/ui/panel/panel';
import { analysisIn, hideOutlets, type PanelState } from '../../lib/ui/panel/panel-state';
import { searchTheStore } from '../../lib/ui/store-view';
import { useStoreExtent } from '../../lib/ui/use-store-extent';
import { saveFile } from '../../lib/ui/save-file';
import { useActivePage } from './use-active-page';
import { useAnyway } from './use-anyway';
import { usePassage } from './use-passage';

/** Where a passage stands in the page's text; null when the page holds it otherwise or not at all. */
function offsetIn(page: PanelState, passage: PanelState | null): number | null {
  const [whole, part] = [analysisIn(page), passage && analysisIn(passage)];
  const at = whole && part ? whole.text.indexOf(part.text) : -1;
  return at === -1 ? null : at;
}

function levelsOf(settings: Settings, page: PanelState): MarkLevelsProps | undefined {
  const outlet = page.status === 'analysed' ? page.analysis.publisher : null;
  if (outlet === null) return undefined;
  const level = quietnessOn(settings, outlet);
  return {
    level,
    own: level !== settings.quietness,
    onLevel: (wanted) => void quietenOutlet(outlet, wanted === settings.quietness ? null : wanted),
    onEverywhere: () => void quietenAll(level),
  };
}

/** The panel beside whatever tab is active in its window: its page, or a passage that the reader chose there. */
export function FollowingPanel({ settings }: { settings: Settings }) {
  const page = useActivePage();
  const passage = usePassage(page.tabId);
  const anyway = useAnyway(page.tabId, page.state);
  const extent = useStoreExtent(page.state.status);
  const shown = passage.state ?? anyway.state;
  const state = useMemo(() => hideOutlets(shown, settings.hiddenOutlets), [shown, settings.hiddenOutlets]);
  const shift = passage.state ? offsetIn(page.state, passage.state) : 0;
  return (
    <Panel
      state={state}
      inView={passage.state ? null : page.inView}
      extent={extent}
      marks={passage.state ? undefined : levelsOf(settings, page.state)}
      onWholePage={passage.state ? passage.leave : undefined}
      onGoTo={
        shift === null
          ? undefined
          : ({ start, end }) => page.send({ type: 'go-to', span: { start: start + shift, end: end + shift } })
      }
      // The words of a passage are not kept: what is left of it is its page.
      onRetry={() => (passage.state ? passage.leave() : page.send({ type: 'retry' }))}
      onOptions={() => void openOptions()}
      onAnyway={anyway.onAnyway}
      refused={anyway.refused}
      nothing={anyway.nothing}
      onSearch={searchTheStore}
      onReject={(keys) => void reject(keys)}
      onRestore={(keys) => void restore(keys)}
      onExport={saveFile}
      onCopy={(text) => navigator.clipboard.writeText(text)}
    />
  );
}
