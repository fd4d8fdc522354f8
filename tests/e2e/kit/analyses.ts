import type { BrowserContext } from 'playwright-core';

declare global {
  /** In the worker: lets go on what was held up. */
  var heldAnalyses: (() => void)[] | undefined;
}

/**
 * Has the worker hold up every page, fail every page, or work again and answer what it held up: an analysis begins with
 * the hash of the text. For states that a whole machine shows for a moment only. A worker that is started anew knows
 * nothing of it.
 */
export async function analysesAre(context: BrowserContext, how: 'stuck' | 'failing' | 'done'): Promise<void> {
  const workers = context.serviceWorkers();
  if (workers.length === 0) throw new Error('no worker runs whose analyses could be held up');
  for (const worker of workers) {
    // What a transpiler may leave in a function that is sent.
    await worker.evaluate('globalThis.__name = (value) => value;');
    await worker.evaluate((wanted) => {
      const { subtle } = crypto;
      Reflect.deleteProperty(subtle, 'digest');
      const held = (globalThis.heldAnalyses ??= []);
      if (wanted === 'done') {
        for (const goOn of held.splice(0)) goOn();
        return;
      }
      const answer = async (...given: Parameters<SubtleCrypto['digest']>): Promise<ArrayBuffer> => {
        if (wanted === 'failing') throw new Error('no digest');
        await new Promise<void>((goOn) => held.push(goOn));
        return subtle.digest(...given);
      };
      Object.defineProperty(subtle, 'digest', { configurable: true, value: answer });
    }, how);
  }
}
