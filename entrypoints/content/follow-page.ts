import type { ContentScriptContext } from 'wxt/utils/content-script-context';
import { articleText } from '../../lib/article/article';
import { openArticle } from './open-article';
import { type Extraction, findArticle } from './read-article';
import { tellConflicts } from './tell-conflicts';
import { sleep } from './timers';
import { isWanted } from './wanted';

/** Pauses in ms while a page is still putting its article together. */
const PATIENCE = [0, 200, 400, 800, 1600, 3000];

/** Opens the page's article, and another one when the page navigates within itself. */
export function followPage(ctx: ContentScriptContext): void {
  let text: string | null = null;
  let opened: AbortController | null = null;
  let search: AbortController | null = null;

  const leave = (): void => {
    if (opened) tellConflicts(0);
    opened?.abort();
    opened = null;
    text = null;
  };

  /** `from` is the address that the page is about to leave: WXT tells of a navigation before it is committed. */
  async function find(from: string | null): Promise<void> {
    search?.abort();
    const current = new AbortController();
    search = current;
    const signal = AbortSignal.any([ctx.signal, current.signal]);
    const found = await articleOtherThan(text, from, signal);
    if (signal.aborted || found === 'same') return;
    leave();
    if (found === null) {
      // A page that never held an article keeps nothing of ours.
      if (from === null) ctx.abort('no article');
      return;
    }
    text = articleText(found.article);
    opened = new AbortController();
    openArticle(found, leave, AbortSignal.any([ctx.signal, opened.signal]));
  }

  ctx.addEventListener(window, 'wxt:locationchange', ({ oldUrl, newUrl }) => {
    if (withoutHash(oldUrl) !== withoutHash(newUrl)) void find(oldUrl.href);
  });
  // After an update of the extension this script lives on without it: the next look at the page ends it.
  ctx.addEventListener(document, 'visibilitychange', () => void ctx.isInvalid);
  ctx.addEventListener(document, 'pointerdown', () => void ctx.isInvalid, { passive: true });
  void find(null);
}

const withoutHash = (url: URL): string => url.href.slice(0, url.href.length - url.hash.length);

/** An article that differs from `text`; 'same' when the old one still stands there at the end, null when none does. */
async function articleOtherThan(
  text: string | null,
  from: string | null,
  signal: AbortSignal,
): Promise<Extraction | 'same' | null> {
  let sameStands = false;
  for (const pause of PATIENCE) {
    // A page that was just loaded stands; one that navigates within itself commits its address behind this turn.
    if (pause > 0 || from !== null) await sleep(pause, signal);
    if (signal.aborted) return null;
    if (location.href === from) continue;
    const found = isWanted() ? await findArticle() : null;
    if (signal.aborted) return null;
    if (!found) sameStands = false;
    else if (articleText(found.article) !== text) return found;
    else sameStands = true;
  }
  return sameStands ? 'same' : null;
}
