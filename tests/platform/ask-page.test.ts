import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askPage } from '../../lib/platform/ask-page';
import { sampleAnalysis } from '../fixtures/analysis';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const answers = (reply: unknown) => vi.spyOn(browser.tabs, 'sendMessage').mockResolvedValue(reply as never);

describe('askPage', () => {
  it('is null where no content script listens', async () => {
    vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(
      new Error('Could not establish connection. Receiving end does not exist.'),
    );
    expect(await askPage(7, { type: 'page-state' })).toBeNull();
  });

  it('asks the page itself, no frame in it, and gives its state', async () => {
    const state = { status: 'analysed', analysis: sampleAnalysis, names: { russia: 'Nga' } };
    const send = answers(state);
    expect(await askPage(7, { type: 'page-state' })).toEqual(state);
    expect(send).toHaveBeenCalledWith(7, { type: 'page-state' }, { frameId: 0 });
  });

  it.each([
    ['nothing', undefined],
    ['a state of unknown kind', { status: 'ready' }],
    ['an analysis of another form', { status: 'analysed', analysis: { ...sampleAnalysis, schema: 2 } }],
    ['names that are no texts', { status: 'analysed', analysis: sampleAnalysis, names: { russia: 7 } }],
  ])('takes %s for no answer', async (_name, reply) => {
    answers(reply);
    expect(await askPage(7, { type: 'page-state' })).toBeNull();
  });

  it.each([
    [{ ok: true, more: 1 }, { ok: true }],
    [{ ok: 'yes' }, { ok: false }],
    ['yes', null],
  ])('reads %j as %j where it asked for a deed', async (reply, read) => {
    answers(reply);
    expect(await askPage(7, { type: 'toggle-card' })).toEqual(read);
  });
});
