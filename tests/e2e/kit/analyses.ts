import type { BrowserContext } from 'playwright-core';

/**
 * Has the worker answer no page, fail every page, or work again: it begins with the hash of the text. For states that a
 * whole machine shows for a moment only.
 */
export async function analysesAre(context: BrowserContext, how: 'stuck' | 'failing' | 'done'): Promise<void> {
  const [worker] = context.serviceWorkers();
  // What a transpiler may leave in a function that is sent.
  await worker?.evaluate('globalThis.__name = (value) => value;');
  await worker?.evaluate((wanted) => {
    const { subtle } = crypto;
    if (wanted === 'done') Reflect.deleteProperty(subtle, 'digest');
    else
      Object.defineProperty(subtle, 'digest', {
        configurable: true,
        value: () =>
          wanted === 'stuck' ? new Promise(() => undefined) : Promise.reject(new Error('no digest')),
      });
  }, how);
}
