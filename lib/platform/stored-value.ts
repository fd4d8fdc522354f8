import { browser } from 'wxt/browser';
import { inTurn } from './in-turn';

/** One value of the extension's storage, read through `from` whatever it holds. */
export interface StoredValue<T> {
  read(): Promise<T>;
  /** Writes follow one another, so none is lost within a page. Gives what was written. */
  change(valueAfter: (before: T) => T): Promise<T>;
  /** Calls back whenever it changes, in any page of the extension, until the signal ends. */
  watch(listener: (value: T) => void, signal: AbortSignal): void;
}

/** `session` lasts until the browser closes and is out of reach of pages. */
export function storedValue<T>(
  area: 'local' | 'session',
  key: string,
  from: (stored: unknown) => T,
): StoredValue<T> {
  const next = inTurn();
  const read = async (): Promise<T> => from((await browser.storage[area].get(key))[key]);
  return {
    read,
    change: (valueAfter) =>
      next(async () => {
        const value = valueAfter(await read());
        await browser.storage[area].set({ [key]: value });
        return value;
      }),
    watch(listener, signal) {
      const changed = (changes: Record<string, { newValue?: unknown }>, changedArea: string): void => {
        const change = changes[key];
        if (changedArea === area && change) listener(from(change.newValue));
      };
      browser.storage.onChanged.addListener(changed);
      signal.addEventListener('abort', () => {
        // In an orphaned content script the interface is gone, and its listeners with it.
        browser.storage?.onChanged.removeListener(changed);
      });
    },
  };
}
