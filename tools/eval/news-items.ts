import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../lib/analysis/analyse';
import type { Analysis } from '../../lib/analysis/types';
import type { Article } from '../../lib/article/article';
import type { EventStore } from '../../lib/events/types';
import { linesOf, shared } from './gold';

/** A real news item of ../shared: `war` says that it names the war's words, a loose label. */
export interface NewsItem {
  url: string;
  outlet: string;
  /** ISO 8601 with its offset. */
  published: string;
  title: string;
  /** The lead; null when the item has none. */
  summary: string | null;
  war: boolean;
}

const FILE = join(shared, 'data/vn-news-items.jsonl');

/** The items, or null when ../shared is absent. */
export const newsItems = (): NewsItem[] | null => (existsSync(FILE) ? linesOf<NewsItem>(FILE) : null);

/** The item as the page would give it, as far as title and lead go. */
const articleOf = ({ url, published, title, summary }: NewsItem): Article => ({
  url,
  publisher: new URL(url).hostname.replace(/^www\./, ''),
  title,
  publishedAt: published,
  publishedBasis: 'metadata',
  paragraphs: summary === null ? [] : [summary],
});

/** Every item with its analysis, in the order of the file. */
export async function analyseItems(
  items: readonly NewsItem[],
  store: EventStore,
): Promise<{ item: NewsItem; analysis: Analysis }[]> {
  const analysed = [];
  for (const item of items) analysed.push({ item, analysis: await analyse(articleOf(item), store) });
  return analysed;
}
