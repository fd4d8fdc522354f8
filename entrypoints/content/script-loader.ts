import type { PageScript } from '../../lib/platform/messages';
import { askBackground } from '../../lib/platform/messaging';

/**
 * A function that has one more script of ours put beside this one, once a page, and gives what that script hands over;
 * null where it cannot be loaded (the next call tries again).
 */
export function scriptLoader<T>(
  script: PageScript,
  handedOver: () => T | undefined,
): () => Promise<T | null> {
  let loading: Promise<T | null> | null = null;
  return async () => {
    loading ??= askBackground({ type: 'load-script', script }).then(
      () => handedOver() ?? null,
      () => null,
    );
    const loaded = await loading;
    if (loaded === null) loading = null;
    return loaded;
  };
}
