import { useEffect, useMemo, useState } from 'preact/hooks';
import { activeTab, type TabPlace } from '../../lib/platform/active-tab';
import { openOptions } from '../../lib/platform/extension';
import type { Settings } from '../../lib/platform/settings';
import { analysisIn, hideOutlets } from '../../lib/ui/panel/panel-state';
import { Popup } from '../../lib/ui/popup/popup';
import { usePageActions } from './use-page-actions';
import { usePageState } from './use-page-state';
import { useRecords } from './use-records';
import { useSite } from './use-site';

/** The popup over the tab that was active when it was opened. */
export function TabPopup({ hiddenOutlets, offSites }: Settings) {
  const [tab, setTab] = useState<TabPlace | null | undefined>(undefined);
  useEffect(() => void activeTab().then(setTab), []);
  const { state, again } = usePageState(tab === undefined ? undefined : (tab?.tabId ?? null));
  const site = useSite(tab?.tabId ?? null, offSites);
  const records = useRecords(analysisIn(state) !== null);
  const shown = useMemo(() => hideOutlets(state, hiddenOutlets), [state, hiddenOutlets]);
  const actions = usePageActions({ tab, site, offSites, again });
  return (
    <Popup
      state={shown}
      site={site}
      records={records}
      hiddenOutlets={hiddenOutlets}
      onOptions={() => void openOptions()}
      {...actions}
    />
  );
}
