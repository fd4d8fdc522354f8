import type { Article } from '../../lib/article/article';
import { newsItems } from '../../tools/eval/news-items';

/** The news items of ../shared as articles of a title and a lead; null when it is absent. */
export const newsArticles = (): Article[] | null =>
  newsItems()?.map(({ url, outlet, published, title, summary }) => ({
    url,
    publisher: outlet,
    title,
    publishedAt: published,
    publishedBasis: 'metadata',
    paragraphs: summary === null ? [] : [summary],
  })) ?? null;
