/** What the extension runs, in one module, so that it is measured as it ships (`as-shipped.ts`). */
import { languageOf } from '../../lib/analysis/language';
import { referenceOf } from '../../lib/analysis/reference';
import { relevanceOf } from '../../lib/analysis/relevance';
import { type Article, articleText } from '../../lib/article/article';
import { extractClaims } from '../../lib/claims/extract-claims';
import { resolveReferences } from '../../lib/entities/coreference';
import { recogniseEntities } from '../../lib/entities/recognise';
import type { EventStore } from '../../lib/events/types';
import { candidatesFor } from '../../lib/match/candidates/candidates';
import { matchClaims } from '../../lib/match/match-claims';
import { normalise } from '../../lib/text/normalise';
import { tagTimes } from '../../lib/time/tag-times';

export { analyse } from '../../lib/analysis/analyse';
export { memoryStore } from '../../lib/events/memory/store';

/** Milliseconds of each step of `analyse`, in its order; checks and related reports are what the whole takes beyond them. */
export type Stages = Record<
  | 'normalise'
  | 'language, relevance'
  | 'reference'
  | 'times'
  | 'entities'
  | 'claims'
  | 'candidates'
  | 'match',
  number
>;

/** Takes an article through the steps of `analyse` one by one. */
export async function stagesOf(article: Article, store: EventStore): Promise<Stages> {
  const marks: number[] = [];
  const mark = (): void => void marks.push(performance.now());
  mark();
  const { text } = normalise(articleText(article));
  const titleLength = normalise(article.title).text.length;
  mark();
  relevanceOf(article, languageOf(text));
  mark();
  const reference = await referenceOf(article, text, store);
  mark();
  const times = tagTimes(text, { reference });
  mark();
  const mentions = resolveReferences(text, recogniseEntities(text), reference.value);
  mark();
  const claims = extractClaims({ text, titleLength, times, mentions });
  mark();
  const candidates = await candidatesFor(claims, times, reference.value, store);
  mark();
  const day = reference.value;
  matchClaims({
    text,
    claims,
    times,
    candidates,
    referenceDay: day,
    publicationDay: day,
    knownUntil: null,
    lang: 'vi',
  });
  mark();
  const step = (index: number): number => (marks[index + 1] ?? 0) - (marks[index] ?? 0);
  return {
    normalise: step(0),
    'language, relevance': step(1),
    reference: step(2),
    times: step(3),
    entities: step(4),
    claims: step(5),
    candidates: step(6),
    match: step(7),
  };
}
