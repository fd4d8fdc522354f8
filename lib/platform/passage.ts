import { browser } from 'wxt/browser';
import type { PageState } from './messages';
import { readPageState } from './read-page-state';
import { storedValue } from './stored-value';

/** What the reader selected in a tab and asked to be compared. */
export interface Passage {
  /** Of the asking, not of the words: the same ones may be chosen twice. */
  id: string;
  tabId: number;
  state: PageState;
}

/** What lies in the session; null when it is none, such as another version's form. */
function passageFrom(stored: unknown): Passage | null {
  const { id, tabId, state } = (stored ?? {}) as Partial<Record<keyof Passage, unknown>>;
  if (typeof id !== 'string' || typeof tabId !== 'number') return null;
  const read = readPageState(state);
  return read && { id, tabId, state: read };
}

const shown = storedValue('session', 'passage', passageFrom);

/** Shows a passage in the panel, whether it is open or opens now; null goes back to the page. */
export const showPassage = (passage: Passage | null): Promise<unknown> => shown.change(() => passage);

/** Shows what came of a passage, unless the reader has left it, chosen another one or closed its window meanwhile. */
export const finishPassage = (passage: Passage): Promise<unknown> =>
  shown.change((before) => (before?.id === passage.id ? passage : before));

/** Calls back with the passage to show: at once, and whenever it changes, until the signal ends. */
export function watchPassage(listener: (passage: Passage | null) => void, signal: AbortSignal): void {
  shown.watch(listener, signal);
  void shown.read().then((passage) => {
    if (!signal.aborted) listener(passage);
  });
}

/**
 * A passage goes with the window that it was chosen in, private ones above all; register it synchronously when the worker
 * starts. Windows rather than tabs: the worker would be woken for every tab that is closed.
 */
export function forgetWithWindow(): void {
  // Firefox for Android has no windows.
  const windows: typeof browser.windows | undefined = browser.windows;
  windows?.onRemoved.addListener(() => void forgetGone());
}

async function forgetGone(): Promise<void> {
  const passage = await shown.read();
  if (!passage) return;
  const there = await browser.tabs.get(passage.tabId).then(Boolean, () => false);
  if (!there) await showPassage(null);
}
