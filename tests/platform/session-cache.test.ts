import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { recall, remember } from '../../lib/platform/session-cache';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe('session cache', () => {
  it('gives back what was kept', async () => {
    await remember('a', { schema: 1 });
    expect(await recall('a')).toEqual({ schema: 1 });
    expect(await recall('b')).toBeUndefined();
  });

  it('keeps the newest 24, also when all are put at once', async () => {
    await Promise.all(Array.from({ length: 30 }, (_, index) => remember(`k${index}`, index)));
    expect(await recall('k5')).toBeUndefined();
    expect(await recall('k6')).toBe(6);
    expect(await recall('k29')).toBe(29);
    const stored = Object.keys(await browser.storage.session.get(null));
    expect(stored).toHaveLength(25);
  });

  it('takes a full storage calmly', async () => {
    vi.spyOn(browser.storage.session, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await expect(remember('big', 'x')).resolves.toBeUndefined();
    await remember('small', 1);
    expect(await recall('small')).toBe(1);
  });
});
