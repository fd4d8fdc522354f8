import { articleText, type Article } from '../article/article';
import type { Check } from '../checks/context';
import { runChecks } from '../checks/registry';
import { extractClaims, LONGEST_READ } from '../claims/extract-claims';
import { resolveReferences } from '../entities/coreference';
import { recogniseEntities } from '../entities/recognise';
import type { EventStore } from '../events/types';
import { candidatesFor } from '../match/candidates/candidates';
import { earlierAlike } from '../match/earlier';
import { matchClaims } from '../match/match-claims';
import { normalise } from '../text/normalise';
import { hanoiHour } from '../time/hanoi';
import { tagTimes } from '../time/tag-times';
import { languageOf } from './language';
import { withoutPage } from './own-reports';
import { referenceOf } from './reference';
import { relatedTo } from './related';
import { relevanceOf } from './relevance';
import { toAnalysis } from './to-analysis';
import type { Analysis } from './types';

/** Until six in the morning the day before is still 'hôm qua' for some and 'hôm nay' for others. */
const FIRST_HOUR = 6;

export interface AnalyseOptions {
  /** Language of titles and messages. */
  lang?: 'vi' | 'en';
  /** Checks to run instead of all: the evaluation measures what each of them adds. */
  checks?: readonly Check[];
}

/**
 * Sets an article beside the store: its times, its claims with the events they report, and what differs. Pure: the
 * same article and store give the same value. Never throws for an article, however empty, long or broken.
 */
export async function analyse(
  article: Article,
  store: EventStore,
  { lang = 'vi', checks }: AnalyseOptions = {},
): Promise<Analysis> {
  const original = articleText(article);
  // Everything below reads composed text; spans go back to the original's offsets at the end.
  const { text, toOriginal } = normalise(original);
  const titleLength = normalise(article.title).text.length;
  const language = languageOf(text);
  const { relevance, relevant } = relevanceOf(article, language);
  const reference = await referenceOf(article, text, store);
  const referenceDay = reference.value;
  const publicationDay = article.publishedAt === null ? null : referenceDay;

  const times = tagTimes(text, { reference });
  const read = text.slice(0, LONGEST_READ);
  const mentions = resolveReferences(read, recogniseEntities(read), referenceDay);
  const claims = extractClaims({ text, titleLength, times, mentions });

  const candidates = withoutPage(await candidatesFor(claims, times, referenceDay, store), article.url);
  const matched = matchClaims({
    text,
    claims,
    times,
    candidates,
    referenceDay,
    publicationDay,
    knownUntil: (await store.extent())?.to ?? null,
    lang,
  });

  const afterMidnight = article.publishedAt !== null && hanoiHour(article.publishedAt) < FIRST_HOUR;
  const found = { text, titleLength, times, mentions, matched };
  const alike = await earlierAlike(matched, text, times, store);
  const earlier = new Map(
    [...alike].map(([id, one]) => [id, { ...one, events: withoutPage(one.events, article.url) }]),
  );
  const findings = runChecks({ ...found, earlier, reference, publicationDay, afterMidnight, lang }, checks);
  const headEnd = endOfHead(text, titleLength);
  const related = relevant ? await relatedTo({ ...found, article, referenceDay, headEnd }, store) : null;
  return toAnalysis(
    article,
    { original, language, relevance, relevant, reference, times, matched, findings, related },
    toOriginal,
  );
}

/** Where title and first paragraph end. */
function endOfHead(text: string, titleLength: number): number {
  const end = text.indexOf('\n', titleLength > 0 ? titleLength + 1 : 0);
  return end === -1 ? text.length : end;
}
