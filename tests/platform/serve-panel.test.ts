import { browser } from 'wxt/browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PANEL_PORT } from '../../lib/platform/messages';
import { type PanelConnection, servePanel } from '../../lib/platform/serve-panel';

type Heard = (...values: unknown[]) => void;

/** A panel's port as the content script is given it. */
function portOf(changes: { name?: string; sender?: object } = {}) {
  const heard: Record<'message' | 'disconnect', Heard[]> = { message: [], disconnect: [] };
  return {
    name: PANEL_PORT,
    sender: { id: browser.runtime.id },
    ...changes,
    onMessage: { addListener: (listener: Heard) => heard.message.push(listener) },
    onDisconnect: { addListener: (listener: Heard) => heard.disconnect.push(listener) },
    postMessage: vi.fn(),
    disconnect: vi.fn(),
    says: (message: unknown) => heard.message.forEach((listener) => listener(message)),
    drops: () => heard.disconnect.forEach((listener) => listener()),
  };
}

let connect: Heard;
let calls: ReturnType<typeof freshCalls>;
const freshCalls = () => ({ open: vi.fn<(panel: PanelConnection) => void>(), message: vi.fn() });

beforeEach(() => {
  vi.restoreAllMocks();
  vi.spyOn(browser.runtime.onConnect, 'addListener').mockImplementation((listener) => {
    connect = listener as Heard;
  });
  calls = freshCalls();
});

describe('a page', () => {
  it('hears the panel’s jumps and retries', () => {
    servePanel(calls, new AbortController().signal);
    const port = portOf();
    connect(port);
    port.says({ type: 'go-to', span: { start: 3, end: 9 } });
    port.says({ type: 'retry' });
    expect(calls.message.mock.calls.map(([message]) => message)).toEqual([
      { type: 'go-to', span: { start: 3, end: 9 } },
      { type: 'retry' },
    ]);
  });

  it.each([
    ['another extension', { sender: { id: 'somebody-else' } }],
    ['nobody that the browser names', { sender: {} }],
    ['a port of another name', { name: 'devtools' }],
  ])('opens to no port of %s', (_name, changes) => {
    servePanel(calls, new AbortController().signal);
    connect(portOf(changes));
    expect(calls.open).not.toHaveBeenCalled();
  });

  it.each([
    ['a jump to nowhere', { type: 'go-to', span: { start: 9, end: 3 } }],
    ['a deed that it does not know', { type: 'erase' }],
    ['nothing', null],
  ])('passes over %s', (_name, message) => {
    servePanel(calls, new AbortController().signal);
    const port = portOf();
    connect(port);
    port.says(message);
    expect(calls.message).not.toHaveBeenCalled();
  });

  it('says nothing more to a panel that was closed', () => {
    servePanel(calls, new AbortController().signal);
    const port = portOf();
    connect(port);
    port.drops();
    calls.open.mock.calls[0]?.[0].send({ type: 'in-view', claim: null });
    expect(port.postMessage).not.toHaveBeenCalled();
  });

  it('closes the ports of its panels when it is left', () => {
    const left = new AbortController();
    servePanel(calls, left.signal);
    const port = portOf();
    connect(port);
    const removed = vi.spyOn(browser.runtime.onConnect, 'removeListener').mockImplementation(() => undefined);
    left.abort();
    expect(port.disconnect).toHaveBeenCalledOnce();
    expect(removed).toHaveBeenCalledWith(connect);
  });
});
