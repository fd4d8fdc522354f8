import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type BackgroundHandlers, serveBackground, servePage } from '../../lib/platform/messaging';

type Listener = (message: unknown, sender: object, sendResponse: (reply: unknown) => void) => unknown;

let listener: Listener;
const own = (tab?: object) => ({ id: browser.runtime.id, tab });
const tab = { id: 7, windowId: 2, incognito: false };

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((added) => {
    listener = added as Listener;
  });
});

const handlers = (changes: Partial<BackgroundHandlers> = {}): BackgroundHandlers => ({
  analyse: () => ({ ok: false, error: 'not asked here' }),
  left: () => ({ ok: true }),
  'load-script': () => ({ ok: true }),
  'open-panel': () => ({ ok: true }),
  'open-options': () => ({ ok: true }),
  ...changes,
});

describe('serveBackground', () => {
  it('tells the handler which tab asked, in the same turn', () => {
    const seen: unknown[] = [];
    serveBackground(
      handlers({
        'open-panel': (_request, from) => {
          seen.push(from);
          return { ok: true };
        },
      }),
    );
    expect(listener({ type: 'open-panel' }, own(tab), vi.fn())).toBe(true);
    expect(seen).toEqual([{ tabId: 7, windowId: 2, isPrivate: false }]);
  });

  it('tells that the tab is of a private window', () => {
    const seen: unknown[] = [];
    serveBackground(
      handlers({
        'open-panel': (_request, from) => {
          seen.push(from?.isPrivate);
          return { ok: true };
        },
      }),
    );
    listener({ type: 'open-panel' }, own({ ...tab, incognito: true }), vi.fn());
    expect(seen).toEqual([true]);
  });

  it('answers what the handler gives, and a failure as such', async () => {
    serveBackground(handlers({ left: () => Promise.reject(new Error('no room')) }));
    const reply = vi.fn();
    listener({ type: 'open-options' }, own(), reply);
    listener({ type: 'left' }, own(tab), reply);
    await vi.waitFor(() => expect(reply).toHaveBeenCalledTimes(2));
    expect(reply.mock.calls).toEqual([[{ ok: true }], [{ ok: false, error: 'no room' }]]);
  });

  it.each([
    ['another extension', { type: 'left' }, { id: 'somebody-else', tab }],
    ['a message of unknown form', { type: 'left-behind' }, { tab }],
    ['an article that is none', { type: 'analyse', article: { title: 1 } }, { tab }],
  ])('leaves %s unanswered', (_name, message, sender) => {
    serveBackground(handlers());
    const reply = vi.fn();
    expect(listener(message, { id: browser.runtime.id, ...sender }, reply)).toBeUndefined();
    expect(reply).not.toHaveBeenCalled();
  });
});

describe('servePage', () => {
  const page = {
    'page-state': () => ({ status: 'loading' as const }),
    'go-to': () => ({ ok: true }),
    retry: () => ({ ok: true }),
    step: () => ({ ok: false }),
    'toggle-card': () => ({ ok: false }),
  };

  it('answers at once', () => {
    servePage(page, new AbortController().signal);
    const reply = vi.fn();
    listener({ type: 'page-state' }, own(), reply);
    expect(reply).toHaveBeenCalledWith({ status: 'loading' });
  });

  it('lets go of its listener when the signal ends', () => {
    const removed = vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation(() => undefined);
    const ended = new AbortController();
    servePage(page, ended.signal);
    ended.abort();
    expect(removed).toHaveBeenCalledWith(listener);
  });
});
