import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAgain } from '../../lib/ui/ask-again';

describe('askAgain', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('asks at once and as often as the answer may change, a pause apart', async () => {
    const answers = [true, true, false];
    const ask = vi.fn(async () => answers.shift() ?? false);
    askAgain(ask, 250);
    await vi.advanceTimersByTimeAsync(249);
    expect(ask).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(ask).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(ask).toHaveBeenCalledTimes(3);
  });

  it('asks no more once it was ended between two turns', async () => {
    const ask = vi.fn(async () => true);
    const end = askAgain(ask, 250);
    await vi.advanceTimersByTimeAsync(0);
    end();
    await vi.advanceTimersByTimeAsync(1000);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('tells an answer that comes too late that it has ended', async () => {
    let shown = false;
    const end = askAgain(async (ended) => {
      await new Promise((done) => setTimeout(done, 100));
      shown = !ended();
      return true;
    }, 250);
    end();
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown).toBe(false);
  });
});
