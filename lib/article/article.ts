/** Where the publication time was found, by descending trust. */
export type PublicationBasis = 'metadata' | 'page-text' | 'url';

/** An article as the page (or a file) gives it; its strings are never normalised. */
export interface Article {
  id?: string;
  url: string | null;
  /** Registrable host of the outlet, e.g. 'vnexpress.net'. */
  publisher: string | null;
  /** '' when the page has none. */
  title: string;
  /** ISO 8601 with an offset (the offset is +07:00 where the page names none). */
  publishedAt: string | null;
  publishedBasis: PublicationBasis | null;
  /** Lead first, then body, in reading order. */
  paragraphs: string[];
}

/** The text that every offset of an analysis counts in (CONTRACT: title, then paragraphs, joined by newlines). */
export function articleText(article: Pick<Article, 'title' | 'paragraphs'>): string {
  const body = article.paragraphs.join('\n');
  return article.title === '' ? body : `${article.title}\n${body}`;
}
