import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askBackground, ExtensionGoneError } from '../../lib/platform/messaging';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const dead = new Error('A listener indicated an asynchronous response, but the message channel closed.');

describe('askBackground', () => {
  it('gives the answer', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue({ ok: true } as never);
    expect(await askBackground({ type: 'open-panel' })).toEqual({ ok: true });
    expect(send).toHaveBeenCalledTimes(1);
  });

  it('asks once more when the worker died with the message in flight', async () => {
    const send = vi
      .spyOn(browser.runtime, 'sendMessage')
      .mockRejectedValueOnce(dead)
      .mockResolvedValueOnce({ ok: true } as never);
    expect(await askBackground({ type: 'conflicts', count: 0 })).toEqual({ ok: true });
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('gives up after the second failure', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(dead);
    await expect(askBackground({ type: 'conflicts', count: 0 })).rejects.toBe(dead);
    expect(send).toHaveBeenCalledTimes(2);
  });

  it('does not ask at all in a script that outlived its extension', async () => {
    const send = vi.spyOn(browser.runtime, 'sendMessage');
    vi.spyOn(browser.runtime, 'id', 'get').mockReturnValue(undefined as never);
    await expect(askBackground({ type: 'conflicts', count: 0 })).rejects.toBeInstanceOf(ExtensionGoneError);
    expect(send).not.toHaveBeenCalled();
  });
});
