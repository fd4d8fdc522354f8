import { useMemo } from 'preact/hooks';
import { openOptions } from '../../lib/platform/extension';
import { withoutOutlets } from '../../lib/ui/model/hidden';
import { Panel } from '../../lib/ui/panel/panel';
import type { PanelState } from '../../lib/ui/panel/panel-state';
import { searchTheStore } from '../../lib/ui/store-view';
import { useActivePage } from './use-active-page';
import { useStoreExtent } from '../../lib/ui/use-store-extent';

const hide = (state: PanelState, hidden: string[]): PanelState =>
  state.status === 'analysed' || state.status === 'irrelevant'
    ? { ...state, analysis: withoutOutlets(state.analysis, hidden) }
    : state;

/** The panel beside whatever tab is active in its window. */
export function FollowingPanel({ hiddenOutlets }: { hiddenOutlets: string[] }) {
  const page = useActivePage();
  const extent = useStoreExtent(page.state.status);
  const state = useMemo(() => hide(page.state, hiddenOutlets), [page.state, hiddenOutlets]);
  return (
    <Panel
      state={state}
      inView={page.inView}
      extent={extent}
      onGoTo={(span) => page.send({ type: 'go-to', span })}
      onRetry={() => page.send({ type: 'retry' })}
      onOptions={() => void openOptions()}
      onSearch={searchTheStore}
      onCopy={(text) => void navigator.clipboard.writeText(text)}
    />
  );
}
