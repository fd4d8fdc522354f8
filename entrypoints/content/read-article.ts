import type { Article } from '../../lib/article/article';
import { extractArticle } from '../../lib/article/extract';
import type { FindStory } from '../../lib/article/readable';
import type { TextMap } from '../../lib/article/text-map';
import '../readable/slot';
import { scriptLoader } from './script-loader';

export interface Extraction {
  article: Article;
  map: TextMap;
}

const loadFindStory = scriptLoader<FindStory>('readable', () => globalThis.doiChieuFindStory);
let findStory: FindStory | null = null;

/** The article on the page, by the known layouts, and by the reader of unknown ones once this page has needed it. */
export const readArticle = (): Extraction | null =>
  extractArticle(document, location.href, Date.now(), findStory);

/** As `readArticle`; fetches the reader of unknown layouts where no known one fits. */
export async function findArticle(): Promise<Extraction | null> {
  const found = readArticle();
  if (found || findStory) return found;
  findStory = await loadFindStory();
  return findStory && readArticle();
}
