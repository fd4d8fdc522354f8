import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import {
  finishPassage,
  forgetWithWindow,
  type Passage,
  showPassage,
  watchPassage,
} from '../../lib/platform/passage';
import { sampleAnalysis } from '../fixtures/analysis';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const passage: Passage = {
  id: 'first',
  tabId: 7,
  state: { status: 'analysed', analysis: sampleAnalysis, names: {} },
};

/** What a panel that opens now would show. */
async function shown(): Promise<Passage | null | undefined> {
  const heard = vi.fn<(passage: Passage | null) => void>();
  const ended = new AbortController();
  watchPassage(heard, ended.signal);
  await vi.waitFor(() => expect(heard).toHaveBeenCalled());
  ended.abort();
  return heard.mock.calls[0]?.[0];
}

it('lies in the session until the reader goes back to the page', async () => {
  await showPassage(passage);
  expect(await shown()).toEqual(passage);
  await showPassage(null);
  expect(await shown()).toBeNull();
});

const asked: Passage = { ...passage, state: { status: 'loading' } };
const another: Passage = { ...asked, id: 'second' };
it.each([
  ['is awaited', asked, passage],
  ['was left', null, null],
  ['gave way to another one', another, another],
])('its outcome is shown where it still is awaited: %s', async (_name, before, after) => {
  await showPassage(before);
  await finishPassage(passage);
  expect(await shown()).toEqual(after);
});

it.each([
  ['another version’s form', { tab: 7 }],
  ['no object', 'passage'],
  ['no id', { ...passage, id: undefined }],
  ['a tab that is no number', { ...passage, tabId: '7' }],
  ['a state of unknown kind', { ...passage, state: { status: 'ready' } }],
  [
    'an analysis that cannot be drawn',
    { ...passage, state: { status: 'analysed', analysis: { schema: 1 } } },
  ],
])('is none where the session holds %s', async (_name, stored) => {
  await fakeBrowser.storage.session.set({ passage: stored });
  expect(await shown()).toBeNull();
});

it.each([
  ['gone', null],
  ['there', passage],
])('after a window was closed it stays only if its tab is still there: %s', async (what, kept) => {
  let closed: () => void = () => undefined;
  vi.spyOn(browser.windows.onRemoved, 'addListener').mockImplementation((listener) => {
    closed = listener as () => void;
  });
  const get = vi.spyOn(browser.tabs, 'get');
  if (what === 'gone') get.mockRejectedValue(new Error('No tab with id: 7.'));
  else get.mockResolvedValue({ id: 7 } as never);
  await showPassage(passage);
  forgetWithWindow();
  closed();
  await vi.waitFor(() => expect(get).toHaveBeenCalledWith(7));
  await vi.waitFor(async () => expect(await shown()).toEqual(kept));
});
