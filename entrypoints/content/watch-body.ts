/** Pauses between looks at a changing page, in ms: the least, and the most. */
const SOON = 400;
const LATE = 15_000;
/** A look may take this part of the main thread at most: 1/50. */
const SHARE = 50;

/**
 * Calls `look` some time after the page's body changed. However fast the page changes, looks keep apart by at least
 * 0.4 s and by fifty times what the last one cost; a burst of mutations only arms one timer.
 */
export function watchBody(look: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = SOON;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      const started = performance.now();
      look();
      pause = Math.min(LATE, Math.max(SOON, (performance.now() - started) * SHARE));
    }, pause);
  });
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
