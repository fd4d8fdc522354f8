import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { activeTab, type TabPlace } from '../../lib/platform/active-tab';
import { openOptions } from '../../lib/platform/extension';
import { askPage } from '../../lib/platform/ask-page';
import { checkPage, readPage } from '../../lib/platform/run-in-page';
import { type Settings, writeSettings } from '../../lib/platform/settings';
import { openSidePanel } from '../../lib/platform/side-panel';
import { addSite } from '../../lib/platform/sites';
import { withoutOutlets } from '../../lib/ui/model/hidden';
import { withHost } from '../../lib/ui/model/host';
import type { Item } from '../../lib/ui/model/items';
import { analysisIn } from '../../lib/ui/panel/panel-state';
import { Popup } from '../../lib/ui/popup/popup';
import { usePageState } from './use-page-state';
import { useRecords } from './use-records';
import { useSite } from './use-site';

/** The popup over the tab that was active when it was opened. */
export function TabPopup({ hiddenOutlets, offSites }: Settings) {
  const [tab, setTab] = useState<TabPlace | null | undefined>(undefined);
  const [refused, setRefused] = useState(false);
  useEffect(() => void activeTab().then(setTab), []);
  const { state, again } = usePageState(tab === undefined ? undefined : (tab?.tabId ?? null));
  const site = useSite(tab?.tabId ?? null, offSites);
  const records = useRecords(analysisIn(state) !== null);

  const shown = useMemo(
    () =>
      state.status === 'analysed' || state.status === 'irrelevant'
        ? { ...state, analysis: withoutOutlets(state.analysis, hiddenOutlets) }
        : state,
    [state, hiddenOutlets],
  );
  /** Called in the click itself: after an `await` the browser would refuse. */
  const openPanel = (): void => {
    if (tab) void openSidePanel(tab).then(() => window.close());
  };
  const open = useCallback(
    (item: Item): void => {
      if (!tab) return;
      const opening = openSidePanel(tab);
      void Promise.all([opening, askPage(tab.tabId, { type: 'go-to', span: item.mark })]).then(() =>
        window.close(),
      );
    },
    [tab],
  );
  const read = (how: (tabId: number) => Promise<boolean>): void => {
    if (!tab) return;
    void how(tab.tabId).then((allowed) => {
      setRefused(!allowed);
      if (allowed) again(true);
    });
  };
  const switchSite = (on: boolean): void => {
    if (!site) return;
    // The page's own script hears of it and leaves; one that had left is started anew.
    void writeSettings({ offSites: withHost(offSites, site.host, !on) }).then(() =>
      on ? read(readPage) : again(),
    );
  };
  return (
    <Popup
      state={shown}
      site={site}
      records={records}
      hiddenOutlets={hiddenOutlets}
      onOpenPanel={openPanel}
      onOpen={open}
      onOptions={() => void openOptions()}
      refused={refused}
      onAnyway={() => read(checkPage)}
      onSwitch={switchSite}
      // The browser may close the popup while it asks; the worker starts the script once the site is given.
      onAddSite={() => site && void addSite(site.host).then((given) => given && again(true))}
      onRetry={() => {
        if (tab) void askPage(tab.tabId, { type: 'retry' }).then(() => again());
      }}
    />
  );
}
