import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import type { EventRecord } from '../../lib/events/types';
import { activeTab, type TabPlace } from '../../lib/platform/active-tab';
import { openOptions } from '../../lib/platform/extension';
import { askPage } from '../../lib/platform/messaging';
import { checkPage } from '../../lib/platform/run-in-page';
import { openSidePanel } from '../../lib/platform/side-panel';
import { withoutOutlets } from '../../lib/ui/model/hidden';
import type { Item } from '../../lib/ui/model/items';
import { analysisIn, type PanelState } from '../../lib/ui/panel/panel-state';
import { Popup } from '../../lib/ui/popup/popup';
import { storeEvents } from '../../lib/ui/store-view';

/** How often a page that is still being analysed is asked again. */
const AGAIN_MS = 250;

/** The popup over the tab that was active when it was opened. */
export function TabPopup({ hiddenOutlets }: { hiddenOutlets: string[] }) {
  const [tab, setTab] = useState<TabPlace | null>(null);
  const [state, setState] = useState<PanelState>({ status: 'loading' });
  const [refused, setRefused] = useState(false);
  const [records, setRecords] = useState<EventRecord[]>([]);

  useEffect(() => {
    void activeTab().then((found) => {
      setTab(found);
      if (!found) setState({ status: 'none' });
    });
  }, []);
  useEffect(() => {
    if (!tab) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const reply = await askPage(tab.tabId, { type: 'page-state' });
      setState(reply ?? { status: 'none' });
      if (reply?.status === 'loading') timer = setTimeout(() => void ask(), AGAIN_MS);
    };
    void ask();
    return () => clearTimeout(timer);
  }, [tab]);
  const analysed = analysisIn(state) !== null;
  useEffect(() => {
    if (!analysed) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const found = await storeEvents().catch(() => null);
      setRecords(found ?? []);
      // Just installed or updated: the worker is still filling it.
      if (found?.length === 0) timer = setTimeout(() => void ask(), AGAIN_MS);
    };
    void ask();
    return () => clearTimeout(timer);
  }, [analysed]);

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
  return (
    <Popup
      state={shown}
      records={records}
      hiddenOutlets={hiddenOutlets}
      onOpenPanel={openPanel}
      onOpen={open}
      onOptions={() => void openOptions()}
      refused={refused}
      onAnyway={() => {
        if (!tab) return;
        void checkPage(tab.tabId).then((allowed) => {
          setRefused(!allowed);
          if (allowed) setTab({ ...tab });
        });
      }}
      onRetry={() => {
        if (!tab) return;
        setState({ status: 'loading' });
        void askPage(tab.tabId, { type: 'retry' }).then(() => setTab({ ...tab }));
      }}
    />
  );
}
