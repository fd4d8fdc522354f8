import { defineContentScript } from 'wxt/utils/define-content-script';
import '../../assets/styles/marks.css';
import { matchPatterns } from '../../lib/article/outlets';
import type { followPage } from './follow-page';
import '../reading/slot';
import { scriptLoader } from './script-loader';
import { isSwitchedOff, onSwitchedOff } from './switched-off';
import { tellConflicts } from './tell-conflicts';
import { isWanted } from './wanted';

const loadReading = scriptLoader<typeof followPage>('reading', () => globalThis.doiChieuFollow);

export default defineContentScript({
  matches: matchPatterns(),
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(ctx) {
    if (isPrerendering()) await activation();
    // A page off the topic keeps nothing of ours: no listener, no message.
    // With a reason of its own: the error that a browser makes up for want of one takes 2 ms, half of the gate's time.
    if (!isWanted()) return ctx.abort('off the topic');
    if (await isSwitchedOff()) return ctx.abort('switched off');
    onSwitchedOff(() => {
      tellConflicts(0);
      ctx.abort('switched off');
    }, ctx.signal);
    const follow = await loadReading();
    if (!follow) ctx.abort('not loaded');
    else if (!ctx.signal.aborted) follow(ctx);
  },
});

const activation = (): Promise<void> =>
  new Promise((resolve) => {
    document.addEventListener('prerenderingchange', () => resolve(), { once: true });
  });

/** Chrome prepares pages ahead of the reader's click; TypeScript's DOM types do not know it yet. */
const isPrerendering = (): boolean => 'prerendering' in document && document.prerendering === true;
