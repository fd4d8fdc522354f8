import { browser } from 'wxt/browser';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startInOpenPages } from '../../lib/platform/run-in-page';

const TABS = [
  { id: 1, host: 'vnexpress.net' },
  { id: 2, host: 'bao.example' },
  { id: 3, host: 'bao.example' },
];
/** A page that the browser keeps to itself, such as its own error page. */
const CLOSED = 2;

let started: number[];
const own = { scripting: browser.scripting };

beforeEach(() => {
  started = [];
  // Chrome leaves out no tab for a list without patterns.
  vi.spyOn(browser.tabs, 'query').mockImplementation((async ({ url }: { url: string[] }) =>
    TABS.filter(({ host }) => url.length === 0 || url.includes(`*://*.${host}/*`))) as never);
  Object.assign(browser, {
    scripting: {
      async insertCSS({ target }: { target: { tabId: number } }) {
        if (target.tabId === CLOSED) throw new Error('Cannot access contents of the page');
      },
      async executeScript({ target }: { target: { tabId: number } }) {
        started.push(target.tabId);
      },
    },
  });
});
afterEach(() => {
  Object.assign(browser, own);
  vi.restoreAllMocks();
});

it.each([
  ['of the hosts, and of them where it may', ['*://*.bao.example/*'], [3]],
  ['of no host when none was added', [], []],
])('starts the content script in open pages %s', async (_name, patterns, expected) => {
  await startInOpenPages(patterns);
  expect(started).toEqual(expected);
});
