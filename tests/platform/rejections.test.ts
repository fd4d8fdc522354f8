import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, expect, it, vi } from 'vitest';
import {
  clearRejections,
  readRejections,
  reject,
  restore,
  watchRejections,
} from '../../lib/platform/rejections';

beforeEach(() => fakeBrowser.reset());

it('are kept, once each, and taken back', async () => {
  await Promise.all([reject(['a', 'b']), reject(['b', 'c'])]);
  expect([...(await readRejections())]).toEqual(['a', 'b', 'c']);
  await restore(['b', 'z']);
  expect([...(await readRejections())]).toEqual(['a', 'c']);
  await clearRejections();
  expect((await readRejections()).size).toBe(0);
});

it('keep the newest thousand', async () => {
  await reject(Array.from({ length: 1001 }, (_, index) => String(index)));
  const kept = await readRejections();
  expect([kept.size, kept.has('0'), kept.has('1000')]).toEqual([1000, false, true]);
});

it('are none where storage holds something else', async () => {
  await fakeBrowser.storage.local.set({ rejections: { a: 1 } });
  expect((await readRejections()).size).toBe(0);
});

it('tell a watcher until its signal ends', async () => {
  const heard = vi.fn();
  const ended = new AbortController();
  watchRejections(heard, ended.signal);
  await reject(['a']);
  ended.abort();
  await reject(['b']);
  expect(heard).toHaveBeenCalledOnce();
});
