import type { Article } from '../article/article';
import { inferReference } from '../time/infer-reference';
import type { Reference } from '../time/types';

/** Hanoi is UTC+7 all year. */
const HANOI = 7 * 3_600_000;

/** The calendar day in Hanoi of an ISO timestamp. */
export const hanoiDay = (timestamp: string): string =>
  new Date(Date.parse(timestamp) + HANOI).toISOString().slice(0, 10);

/** The day that relative words count from: the publication day in Hanoi, else what the page itself lets infer. */
export function referenceOf(article: Article, text: string): Reference {
  if (article.publishedAt !== null)
    return { value: hanoiDay(article.publishedAt), basis: article.publishedBasis ?? 'metadata' };
  const inferred = inferReference(text);
  return inferred ? { value: inferred.to, basis: 'inferred' } : { value: null, basis: 'none' };
}
