import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type BackgroundHandlers, serveBackground, servePage } from '../../lib/platform/messaging';

type Listener = (message: unknown, sender: object, sendResponse: (reply: unknown) => void) => unknown;

let listener: Listener;
const URL = 'https://vnexpress.net/bai-1.html';
const own = (tab?: object) => ({ id: browser.runtime.id, url: URL, frameId: 0, tab });
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
  conflicts: () => ({ ok: true }),
  'load-script': () => ({ ok: true }),
  'open-panel': () => ({ ok: true }),
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
    serveBackground(handlers({ conflicts: () => Promise.reject(new Error('no room')) }));
    const reply = vi.fn();
    listener({ type: 'open-panel' }, own(tab), reply);
    listener({ type: 'conflicts', count: 0 }, own(tab), reply);
    await vi.waitFor(() => expect(reply).toHaveBeenCalledTimes(2));
    expect(reply.mock.calls).toEqual([[{ ok: true }], [{ ok: false, error: 'no room' }]]);
  });

  const article = (url: string | null) => ({
    url,
    publisher: null,
    title: '',
    publishedAt: null,
    publishedBasis: null,
    paragraphs: [],
  });

  it.each([
    ['another extension', { type: 'conflicts', count: 0 }, { id: 'somebody-else' }],
    ['a frame', { type: 'conflicts', count: 0 }, { frameId: 4 }],
    ['a page of the extension itself', { type: 'conflicts', count: 0 }, { url: browser.runtime.getURL('/') }],
    ['a sender without a tab', { type: 'conflicts', count: 0 }, { tab: undefined }],
    ['a message of unknown form', { type: 'left-behind' }, {}],
    ['an article that is none', { type: 'analyse', article: { title: 1 } }, {}],
    ['an article of another host', { type: 'analyse', article: article('https://tuoitre.vn/bai-2.htm') }, {}],
  ])('leaves %s unanswered', (_name, message, sender) => {
    serveBackground(handlers());
    const reply = vi.fn();
    expect(listener(message, { ...own(tab), ...sender }, reply)).toBeUndefined();
    expect(reply).not.toHaveBeenCalled();
  });

  it.each([
    ['the page itself', URL],
    ['where the page has gone meanwhile', 'https://vnexpress.net/bai-2.html'],
    ['none', null],
  ])('takes an article whose address is %s', (_name, url) => {
    serveBackground(handlers());
    expect(listener({ type: 'analyse', article: article(url) }, own(tab), vi.fn())).toBe(true);
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

  it.each([
    ['another extension', { type: 'page-state' }, { id: 'somebody-else' }],
    ['a request of unknown form', { type: 'page' }, {}],
  ])('leaves %s unanswered', (_name, message, sender) => {
    servePage(page, new AbortController().signal);
    const reply = vi.fn();
    listener(message, { ...own(), ...sender }, reply);
    expect(reply).not.toHaveBeenCalled();
  });

  it('lets go of its listener when the signal ends', () => {
    const removed = vi.spyOn(browser.runtime.onMessage, 'removeListener').mockImplementation(() => undefined);
    const ended = new AbortController();
    servePage(page, ended.signal);
    ended.abort();
    expect(removed).toHaveBeenCalledWith(listener);
  });
});
