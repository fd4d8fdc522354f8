// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { openSidePanel } from '../../lib/platform/side-panel';

afterEach(() => vi.unstubAllGlobals());

it('names tab and window and nothing else: the browser refuses what it does not know', async () => {
  const open = vi.fn(async () => undefined);
  Object.assign(browser, { sidePanel: { open } });
  const from = { tabId: 7, windowId: 2, isPrivate: false };
  expect(await openSidePanel(from)).toBe(true);
  expect(open).toHaveBeenCalledWith({ tabId: 7, windowId: 2 });
});

it('tells that the browser refused', async () => {
  Object.assign(browser, { sidePanel: { open: () => Promise.reject(new Error('no gesture')) } });
  expect(await openSidePanel({ tabId: 7, windowId: 2 })).toBe(false);
});
