import type { PageState } from '../../lib/platform/messages';
import { servePage } from '../../lib/platform/messaging';
import type { Reader } from './reader';

/** Answers what popup, panel and keyboard commands ask of the page, until the signal ends. */
export function serveRequests(
  reader: Reader,
  { state, retry }: { state: () => PageState; retry: () => void },
  signal: AbortSignal,
): void {
  const ok = { ok: true };
  servePage(
    {
      'page-state': state,
      'go-to': ({ span }) => {
        reader.goTo(span);
        return ok;
      },
      retry: () => {
        retry();
        return ok;
      },
      step: ({ direction, findings }) => ({ ok: reader.step(direction, findings) }),
      'toggle-card': () => ({ ok: reader.toggleCard() }),
    },
    signal,
  );
}
