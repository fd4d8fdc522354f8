import { articleText, type Article } from '../article/article';
import type { Check } from '../checks/context';
import { runChecks } from '../checks/registry';
import { BARE } from '../claims/quantities';
import { extractClaims, LONGEST_READ } from '../claims/extract-claims';
import { resolveReferences } from '../entities/coreference';
import { recogniseEntities } from '../entities/recognise';
import type { EventStore } from '../events/types';
import { candidatesFor } from '../match/candidates';
import { type MatchedClaim, matchClaims } from '../match/match-claims';
import type { Claim } from '../match/types';
import { normalise } from '../text/normalise';
import type { Span } from '../text/span';
import { tagTimes } from '../time/tag-times';
import type { TimeExpression, TimeMention } from '../time/types';
import { eventDays } from './event-days';
import { languageOf } from './language';
import { withoutPage } from './own-reports';
import { hanoiHour, referenceOf } from './reference';
import { relatedTo } from './related';
import { relevanceOf } from './relevance';
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
  const times = tagTimes(text, { reference });
  const read = text.slice(0, LONGEST_READ);
  const mentions = resolveReferences(read, recogniseEntities(read), reference.value);
  const claims = extractClaims({ text, titleLength, times, mentions });
  const dated = claims.flatMap((claim) => claim.times.flatMap((index) => times[index] ?? []));
  const found = await candidatesFor(claims, dated, reference.value, store);
  const candidates = withoutPage(found, article.url);
  const articleDay = article.publishedAt === null ? null : reference.value;
  const matched = matchClaims({
    text,
    claims,
    times,
    candidates,
    articleDay: reference.value,
    reportsUntil: articleDay,
    lang,
  });
  const findings = runChecks(
    {
      text,
      titleLength,
      times,
      mentions,
      matched,
      reference,
      articleDay,
      afterMidnight: article.publishedAt !== null && hanoiHour(article.publishedAt) < FIRST_HOUR,
      lang,
    },
    checks,
  );
  const related = relevant
    ? await relatedTo(
        {
          article,
          day: reference.value,
          matched,
          times,
          mentions,
          text,
          headEnd: endOfHead(text, titleLength),
        },
        store,
      )
    : null;
  const countedDays = eventDays(matched, times);
  const back = ({ start, end }: Span): Span => ({ start: toOriginal(start), end: toOriginal(end) });
  return {
    schema: 1,
    ...(article.id !== undefined && { id: article.id }),
    url: article.url,
    publisher: article.publisher,
    title: article.title,
    publishedAt: article.publishedAt,
    reference,
    language,
    relevant,
    relevance,
    text: original,
    times: times.map((time, index) => ({ ...toMention(time), ...countedDays.get(index), ...back(time) })),
    claims: matched.map((one) => {
      const claim = toClaim(one);
      const reports = related?.claims.get(claim.id);
      return {
        ...claim,
        ...(reports && { related: reports }),
        ...back(claim),
        quantities: claim.quantities
          .filter(({ what }) => what !== BARE)
          .map((quantity) => ({ ...quantity, ...back(quantity) })),
      };
    }),
    findings: findings.map((finding) => ({ ...finding, ...back(finding) })),
    ...(related && related.article.length > 0 && { related: related.article }),
  };
}

/** Where title and first paragraph end. */
function endOfHead(text: string, titleLength: number): number {
  const end = text.indexOf('\n', titleLength > 0 ? titleLength + 1 : 0);
  return end === -1 ? text.length : end;
}

const toMention = ({ start, end, type, value, mod, basis, certain }: TimeExpression): TimeMention => ({
  start,
  end,
  type,
  value,
  ...(mod && { mod }),
  basis,
  certain,
});

function toClaim({ claim, matches }: MatchedClaim): Claim {
  const { id, start, end, type, participants, place, times, quantities, ordinal, modality, attribution } =
    claim;
  return {
    id,
    start,
    end,
    type,
    participants,
    place,
    times,
    quantities,
    ordinal,
    modality,
    attribution,
    matches,
  };
}
