import type { Article } from '../article/article';
import type { Finding } from '../checks/types';
import { BARE } from '../claims/quantities';
import type { MatchedClaim } from '../match/match-claims';
import type { Claim } from '../match/types';
import type { Span } from '../text/span';
import type { Reference, TimeExpression, TimeMention } from '../time/types';
import { eventDays } from './event-days';
import type { Related } from './related';
import type { Analysis } from './types';

/** What the steps of the pipeline found; every span counts in the composed text. */
interface FoundOut {
  /** The article's text as it was given. */
  original: string;
  language: string;
  relevance: number;
  relevant: boolean;
  reference: Reference;
  times: readonly TimeExpression[];
  matched: readonly MatchedClaim[];
  findings: readonly Finding[];
  /** Null for an article that is off the topic. */
  related: Related | null;
}

/** The contract's form of what was found, with spans in the original text (`toOriginal`: from an offset to its own). */
export function toAnalysis(
  article: Article,
  { original, language, relevance, relevant, reference, times, matched, findings, related }: FoundOut,
  toOriginal: (offset: number) => number,
): Analysis {
  const back = ({ start, end }: Span): Span => ({ start: toOriginal(start), end: toOriginal(end) });
  const countedDays = eventDays(matched, times);
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
    claims: matched.map((one) => toClaim(one, related, back)),
    findings: findings.map((finding) => ({ ...finding, ...back(finding) })),
    ...(related && related.article.length > 0 && { related: related.article }),
  };
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

/** A claim as the contract has it: without what only matching reads, and without numbers that count nothing known. */
function toClaim(
  { claim, matches }: MatchedClaim,
  related: Related | null,
  back: (span: Span) => Span,
): Claim {
  const { id, type, participants, place, times, ordinal, modality, attribution } = claim;
  const reports = related?.claims.get(id);
  const counted = claim.quantities.filter(({ what }) => what !== BARE);
  return {
    id,
    ...back(claim),
    type,
    participants,
    place,
    times,
    quantities: counted.map((quantity) => ({ ...quantity, ...back(quantity) })),
    ordinal,
    modality,
    attribution,
    matches,
    ...(reports && { related: reports }),
  };
}
