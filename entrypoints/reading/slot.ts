import type { followPage } from '../content/follow-page';

declare global {
  /** Where the script hands itself to the content script: both live in the extension's own isolated world. */
  var doiChieuFollow: typeof followPage | undefined;
}
