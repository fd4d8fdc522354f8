import { useCallback, useState } from 'preact/hooks';
import type { TabPlace } from '../../lib/platform/active-tab';
import { askPage } from '../../lib/platform/ask-page';
import { checkPage, readPage } from '../../lib/platform/run-in-page';
import { writeSettings } from '../../lib/platform/settings';
import { openSidePanel } from '../../lib/platform/side-panel';
import { addSite } from '../../lib/platform/sites';
import { withHost } from '../../lib/ui/model/host';
import type { PopupProps } from '../../lib/ui/popup/popup';
import type { PopupSite } from '../../lib/ui/popup/popup-site';

interface Where {
  /** null or undefined: the window has none, or it is not known yet. */
  tab: TabPlace | null | undefined;
  site: PopupSite | null;
  offSites: readonly string[];
  /** Asks the page for its state anew; `true` when it will answer only after a while. */
  again: (reading?: boolean) => void;
}

type PageActions = Pick<
  PopupProps,
  'onOpenPanel' | 'onOpen' | 'onAnyway' | 'refused' | 'onSwitch' | 'onAddSite' | 'onRetry'
>;

/** What the reader may do from the popup with the page below it and with its site. */
export function usePageActions({ tab, site, offSites, again }: Where): PageActions {
  const [refused, setRefused] = useState(false);
  const read = (how: (tabId: number) => Promise<boolean>): void => {
    if (!tab) return;
    void how(tab.tabId).then((allowed) => {
      setRefused(!allowed);
      if (allowed) again(true);
    });
  };
  return {
    refused,
    // The panel is asked for in the click itself: after an `await` the browser would refuse.
    onOpenPanel() {
      if (tab) void openSidePanel(tab).then((opened) => opened && window.close());
    },
    onOpen: useCallback<PopupProps['onOpen']>(
      ({ mark }) => {
        if (!tab) return;
        const opening = openSidePanel(tab);
        const going = askPage(tab.tabId, { type: 'go-to', span: mark });
        void Promise.all([opening, going]).then(() => window.close());
      },
      [tab],
    ),
    onAnyway: () => read(checkPage),
    onSwitch(on) {
      if (!site) return;
      // The page's own script hears of it and leaves; one that had left is started anew.
      void writeSettings({ offSites: withHost(offSites, site.host, !on) }).then(() =>
        on ? read(readPage) : again(),
      );
    },
    // The browser may close the popup while it asks; the worker starts the script once the site is given.
    onAddSite() {
      if (site) void addSite(site.host).then((given) => given && again(true));
    },
    onRetry() {
      if (tab) void askPage(tab.tabId, { type: 'retry' }).then(() => again());
    },
  };
}
