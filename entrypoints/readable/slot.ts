import type { FindStory } from '../../lib/article/readable';

declare global {
  /** Where the script hands itself to the content script: both live in the extension's own isolated world. */
  var doiChieuFindStory: FindStory | undefined;
}
