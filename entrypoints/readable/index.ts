import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { findStory } from '../../lib/article/readable';
import './slot';

/**
 * The reader of unknown layouts, put beside the content script by the background once a page on the topic has none of
 * the known ones: most pages never load it.
 */
export default defineUnlistedScript(() => {
  globalThis.doiChieuFindStory = findStory;
});
