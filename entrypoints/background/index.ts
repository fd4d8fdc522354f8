import { defineBackground } from 'wxt/utils/define-background';
import { matchPatterns } from '../../lib/article/outlets';
import { showConflicts } from '../../lib/platform/badge';
import { onStepCommand } from '../../lib/platform/commands';
import { createContextMenu, onCheckPage } from '../../lib/platform/context-menu';
import { onInstalled, openOptions } from '../../lib/platform/extension';
import { askPage, serveBackground } from '../../lib/platform/messaging';
import { addScript, checkPage, startInOpenPages } from '../../lib/platform/run-in-page';
import { openSidePanel } from '../../lib/platform/side-panel';
import { analysisOf } from './analyses';
import { eventStore } from './store';

/** The worker may die after any line: it keeps nothing that matters, and asking twice does no harm. */
export default defineBackground(() => {
  serveBackground({
    async analyse({ article }, from) {
      const analysis = await analysisOf(article);
      const conflicts = analysis.findings.filter((finding) => finding.severity === 'conflict').length;
      if (from) await showConflicts(from.tabId, analysis.relevant ? conflicts : 0);
      return { ok: true, analysis };
    },
    async left(_request, from) {
      if (from) await showConflicts(from.tabId, 0);
      return { ok: true };
    },
    'load-script': ({ script }, from) =>
      from ? addScript(from.tabId, script).then((ok) => ({ ok })) : { ok: false },
    // Not async: the browser accepts the reader's click only in the same turn.
    'open-panel': (_request, from) => (from ? openSidePanel(from).then((ok) => ({ ok })) : { ok: false }),
    'open-options': () => openOptions().then(() => ({ ok: true })),
  });
  onStepCommand((tabId, direction) => void askPage(tabId, { type: 'step', direction }));
  onCheckPage((tabId) => void checkPage(tabId));
  onInstalled(() => {
    createContextMenu();
    void eventStore();
    void startInOpenPages(matchPatterns());
  });
});
