import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { followPage } from '../content/follow-page';
import './slot';

/**
 * What reads an article and marks it, put beside the content script by the background once a page has passed the gate:
 * most pages of an outlet are about something else, and never load it.
 */
export default defineUnlistedScript(() => {
  globalThis.doiChieuFollow = followPage;
});
