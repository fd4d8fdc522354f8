import type { PageState } from './messages';
import { storedValue } from './stored-value';

/** What the reader selected in a tab and asked to be compared. */
export interface Passage {
  tabId: number;
  state: PageState;
}

/** Only the worker writes it; another version's form is thrown away by the end of the session. */
const isPassage = (value: unknown): value is Passage =>
  typeof value === 'object' && value !== null && 'tabId' in value && 'state' in value;

const shown = storedValue('session', 'passage', (stored) => (isPassage(stored) ? stored : null));

/** Shows a passage in the panel, whether it is open or opens now; null goes back to the page. */
export const showPassage = (passage: Passage | null): Promise<unknown> => shown.change(() => passage);

/** Calls back with the passage to show: at once, and whenever it changes, until the signal ends. */
export function watchPassage(listener: (passage: Passage | null) => void, signal: AbortSignal): void {
  shown.watch(listener, signal);
  void shown.read().then((passage) => {
    if (!signal.aborted) listener(passage);
  });
}
