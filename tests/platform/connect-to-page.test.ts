import { browser } from 'wxt/browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageState } from '../../lib/platform/messages';
import { connectToPage } from '../../lib/platform/connect-to-page';

type Heard = (...values: unknown[]) => void;

/** One end of a port as the panel holds it. */
function fakePort() {
  const listeners: { message: Heard[]; disconnect: Heard[] } = { message: [], disconnect: [] };
  return {
    listeners,
    onMessage: { addListener: (listener: Heard) => listeners.message.push(listener) },
    onDisconnect: { addListener: (listener: Heard) => listeners.disconnect.push(listener) },
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    says: (message: unknown) => listeners.message.forEach((listener) => listener(message)),
    drops: () => listeners.disconnect.forEach((listener) => listener()),
  };
}

const TAB = 7;
const loading = { type: 'state', state: { status: 'loading' } };
const article = {
  url: null,
  publisher: null,
  title: '',
  publishedAt: null,
  publishedBasis: null,
  paragraphs: [],
};

let ports: ReturnType<typeof fakePort>[];
let announce: (tab: number, sender?: object) => void;
let calls: ReturnType<typeof freshCalls>;
const freshCalls = () => ({
  state: vi.fn<(state: PageState) => void>(),
  inView: vi.fn<(claim: string | null) => void>(),
  closed: vi.fn<() => void>(),
});

beforeEach(() => {
  vi.restoreAllMocks();
  ports = [];
  vi.spyOn(browser.tabs, 'connect').mockImplementation(() => {
    const port = fakePort();
    ports.push(port);
    return port as never;
  });
  vi.spyOn(browser.runtime.onMessage, 'addListener').mockImplementation((listener) => {
    announce = (tab, sender) =>
      (listener as Heard)(
        { type: 'analyse', article },
        { id: browser.runtime.id, url: 'https://vnexpress.net/', frameId: 0, tab: { id: tab }, ...sender },
        vi.fn(),
      );
  });
  calls = freshCalls();
});

describe('the panel’s port', () => {
  it('asks the next page of the tab when one goes away that had spoken', () => {
    connectToPage(TAB, calls);
    ports[0]?.says(loading);
    // The next page announces itself before the port of the last one is gone.
    announce(TAB);
    expect(ports).toHaveLength(1);
    ports[0]?.drops();
    expect(ports).toHaveLength(2);
    ports[1]?.says(loading);
    expect(calls.closed).not.toHaveBeenCalled();
    expect(calls.state).toHaveBeenCalledTimes(2);
  });

  it('is closed when nobody answers there, and opens for a page that announces itself', () => {
    connectToPage(TAB, calls);
    ports[0]?.says(loading);
    ports[0]?.drops();
    ports[1]?.drops();
    expect(calls.closed).toHaveBeenCalledOnce();
    announce(TAB + 1);
    expect(ports).toHaveLength(2);
    announce(TAB);
    expect(ports).toHaveLength(3);
  });

  it('hears nothing of a port that it has left', () => {
    connectToPage(TAB, calls).close();
    ports[0]?.says(loading);
    ports[0]?.drops();
    expect([calls.state, calls.closed].flatMap((call) => call.mock.calls)).toEqual([]);
    expect(ports).toHaveLength(1);
  });

  it.each([
    ['a state that is none', { type: 'state', state: { status: 'analysed' } }],
    [
      'an analysis with another form',
      { type: 'state', state: { status: 'analysed', analysis: { schema: 1 } } },
    ],
    ['a claim that is no text', { type: 'in-view', claim: 3 }],
    ['a kind of message that it does not know', { type: 'open' }],
    ['nothing', null],
  ])('passes over %s', (_name, message) => {
    connectToPage(TAB, calls);
    ports[0]?.says(message);
    expect(calls.state).not.toHaveBeenCalled();
    expect(calls.inView).not.toHaveBeenCalled();
  });

  it.each([
    ['another extension', { id: 'somebody-else' }],
    ['a frame', { frameId: 3 }],
    ['a page of the extension itself', { url: browser.runtime.getURL('/') }],
  ])('opens for nobody else: %s', (_name, sender) => {
    connectToPage(TAB, calls);
    ports[0]?.drops();
    announce(TAB, sender);
    expect(ports).toHaveLength(1);
  });
});
