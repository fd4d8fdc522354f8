import { askBackground } from '../../lib/platform/messaging';
import type { CreateCardHost } from '../card/slot';

let loading: Promise<CreateCardHost | null> | null = null;

/** The hover card's script, loaded once a page; null where it cannot be (the next call tries again). */
export function loadCard(): Promise<CreateCardHost | null> {
  loading ??= askBackground({ type: 'load-card' }).then(
    () => globalThis.doiChieuCard ?? null,
    () => null,
  );
  return loading.then((create) => {
    if (!create) loading = null;
    return create;
  });
}
