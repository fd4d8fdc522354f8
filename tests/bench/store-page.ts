/** Runs in a page of the extension: the reads that an article costs, timed one article after another. */
import { articleText, type Article } from '../../lib/article/article';
import { extractClaims } from '../../lib/claims/extract-claims';
import { resolveReferences } from '../../lib/entities/coreference';
import { recogniseEntities } from '../../lib/entities/recognise';
import { type IdbEventStore, openEventStore } from '../../lib/events/idb/store';
import { searchFor } from '../../lib/events/search/search';
import { candidatesFor } from '../../lib/match/candidates/candidates';
import { normalise } from '../../lib/text/normalise';
import { tagTimes } from '../../lib/time/tag-times';

export interface ReadTimes {
  /** Milliseconds of one article's candidates, asked by a worker that has kept nothing yet. */
  first: number[];
  /** The same in a worker that has answered the other articles. */
  milliseconds: number[];
  counts: number[];
  /** Milliseconds of a search of the store. */
  searches: number[];
}

async function candidates(article: Article, store: IdbEventStore): Promise<[number, number]> {
  const { text } = normalise(articleText(article));
  const day = article.publishedAt?.slice(0, 10) ?? null;
  const times = tagTimes(text, { reference: { value: day, basis: 'metadata' } });
  const mentions = resolveReferences(text, recogniseEntities(text), day);
  const claims = extractClaims({ text, titleLength: article.title.length, times, mentions });
  const began = performance.now();
  const found = await candidatesFor(claims, times, day, store);
  return [performance.now() - began, found.length];
}

async function readTimes(articles: readonly Article[], queries: readonly string[]): Promise<ReadTimes> {
  const store = await openEventStore();
  for (const article of articles.slice(0, 3)) await candidates(article, store);
  const times: ReadTimes = { first: [], milliseconds: [], counts: [], searches: [] };
  for (const article of articles) {
    const own = await openEventStore();
    times.first.push((await candidates(article, own))[0]);
    own.close();
  }
  for (const article of articles) {
    const [milliseconds, count] = await candidates(article, store);
    times.milliseconds.push(milliseconds);
    times.counts.push(count);
  }
  for (const query of queries) {
    const began = performance.now();
    await searchFor(query, store);
    times.searches.push(performance.now() - began);
  }
  store.close();
  return times;
}

declare global {
  var readTimes: (articles: readonly Article[], queries: readonly string[]) => Promise<ReadTimes>;
}
globalThis.readTimes = readTimes;
