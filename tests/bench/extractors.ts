/** Readers of pages behind one interface; bundled as they ship. */
import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { extractArticle } from '../../lib/article/extract';
import { findStory } from '../../lib/article/readable';

/** What a reader takes for a page's story, as text or as markup. The document may be changed. */
export interface Story {
  text?: string;
  html?: string;
}
export type Extractor = (document: Document, url: string) => Story;

const NOW = Date.parse('2026-01-01T00:00:00Z');

export const EXTRACTORS: readonly (readonly [name: string, extractor: Extractor])[] = [
  [
    'Đối Chiếu',
    (document, url) => ({
      text: extractArticle(document, url, NOW, findStory)?.article.paragraphs.join('\n') ?? '',
    }),
  ],
  ['@mozilla/readability', (document) => ({ html: new Readability(document).parse()?.content ?? '' })],
  ['defuddle', (document, url) => ({ html: new Defuddle(document, { url }).parse().content })],
];
