declare global {
  /** In a page's isolated world: the reader asked for this page, whatever the gate says. */
  var doiChieuForced: boolean | undefined;
}

export const isForced = (): boolean => globalThis.doiChieuForced === true;

/** Runs in the page's isolated world, sent there as source: it may name nothing from outside. */
export function force(): void {
  globalThis.doiChieuForced = true;
}
