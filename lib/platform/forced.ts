declare global {
  /** In a page's isolated world: the address, without query and hash, that the reader asked to be read whatever the gate says. */
  var doiChieuForced: string | undefined;
}

/** Whether the reader asked for this page. A page that navigates within itself has to be asked for anew. */
export const isForced = (): boolean => globalThis.doiChieuForced === location.origin + location.pathname;

/** Runs in the page's isolated world, sent there as source: it may name nothing from outside. */
export function force(): void {
  globalThis.doiChieuForced = location.origin + location.pathname;
}
