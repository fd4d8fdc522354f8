import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createCardHost } from './card-host';
import './slot';

/**
 * The hover card, put beside the content script by the background once a page has marks: most pages have none, and
 * never load it.
 */
export default defineUnlistedScript(() => {
  globalThis.doiChieuCard = createCardHost;
});
