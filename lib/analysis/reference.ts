import type { Article } from '../article/article';
import type { EventStore } from '../events/types';
import { hanoiDay } from '../time/hanoi';
import { inferReference } from '../time/infer-reference';
import type { Reference } from '../time/types';
import { inferFromRecord } from './infer-from-record';

/**
 * The day that relative words count from: the publication day in Hanoi, else what the page or its agreement with the
 * record lets infer.
 */
export async function referenceOf(article: Article, text: string, store: EventStore): Promise<Reference> {
  if (article.publishedAt !== null)
    return { value: hanoiDay(article.publishedAt), basis: article.publishedBasis ?? 'metadata' };
  const inferred = inferReference(text);
  if (inferred) return { value: inferred.to, basis: 'inferred' };
  const day = await inferFromRecord({ text, titleLength: article.title.length }, store);
  return day === null ? { value: null, basis: 'none' } : { value: day, basis: 'inferred' };
}
