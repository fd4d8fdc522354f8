import type { browser } from 'wxt/browser';

declare global {
  /** The extension API inside functions that tests run in extension pages. */
  const chrome: typeof browser;
}
