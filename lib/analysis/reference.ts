import type { Article } from '../article/article';
import type { EventStore } from '../events/types';
import { inferReference } from '../time/infer-reference';
import type { Reference } from '../time/types';
import { inferFromRecord } from './infer-from-record';

/** Hanoi is UTC+7 all year. */
const HANOI = 7 * 3_600_000;

/** The calendar day in Hanoi of an ISO timestamp. */
export const hanoiDay = (timestamp: string): string =>
  new Date(Date.parse(timestamp) + HANOI).toISOString().slice(0, 10);

/** The hour in Hanoi, 0 to 23; 12 for a day without a time. */
export const hanoiHour = (timestamp: string): number =>
  timestamp.includes('T') ? new Date(Date.parse(timestamp) + HANOI).getUTCHours() : 12;

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
