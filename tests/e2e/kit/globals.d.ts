/** The extension API inside functions that tests run in extension pages. */
declare const chrome: typeof import('wxt/browser').browser;
