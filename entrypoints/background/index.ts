import { defineBackground } from 'wxt/utils/define-background';
import { matchPatterns } from '../../lib/article/outlets';
import { askPage } from '../../lib/platform/ask-page';
import { showConflicts } from '../../lib/platform/badge';
import { onCommand } from '../../lib/platform/commands';
import { createContextMenu, onMenu } from '../../lib/platform/context-menu';
import { onInstalled, openWelcome } from '../../lib/platform/extension';
import { serveBackground } from '../../lib/platform/messaging';
import { forgetWithWindow } from '../../lib/platform/passage';
import { addScript, checkPage, startInOpenPages } from '../../lib/platform/run-in-page';
import { openSidePanel } from '../../lib/platform/side-panel';
import { onSitesChanged, registerAddedSites } from '../../lib/platform/sites';
import { answerAnalysis } from './answer-analysis';
import { comparePassage } from './passage';
import { eventStore } from './store';

/** The worker may die after any line: it keeps nothing that matters, and asking twice does no harm. */
export default defineBackground(() => {
  serveBackground({
    analyse: ({ article }, from) => answerAnalysis(article, from),
    async conflicts({ count }, from) {
      await showConflicts(from.tabId, count);
      return { ok: true };
    },
    'load-script'({ script }, from) {
      // An article follows: the store opens while the page reads it.
      if (script === 'reading') openStore();
      return addScript(from.tabId, script).then((ok) => ({ ok }));
    },
    // Not async: the browser accepts the reader's click only in the same turn.
    'open-panel': (_request, from) => openSidePanel(from).then((ok) => ({ ok })),
  });
  onCommand({
    page: (tabId, request) => void askPage(tabId, request),
    panel: (tab) => void openSidePanel(tab),
  });
  // The panel first: the browser opens it only in the turn of the reader's click. It then shows what was found.
  onMenu({
    page(tab) {
      void openSidePanel(tab);
      void checkPage(tab.tabId);
    },
    passage(tab, text, url) {
      void openSidePanel(tab);
      void comparePassage(tab, text, url);
    },
  });
  forgetWithWindow();
  onInstalled((first) => {
    void createContextMenu();
    openStore();
    void registerAddedSites();
    void startInOpenPages(matchPatterns());
    if (first) void openWelcome();
  });
  onSitesChanged((added) => {
    void registerAddedSites().then(() => startInOpenPages(added));
  });
});

/** Opens and fills the store ahead; where it fails, the analysis that needs it tries again and tells why. */
function openStore(): void {
  void eventStore().catch(() => undefined);
}
