import type { Article } from '../article/article';
import type { ExtractedClaim } from '../claims/claim-of';
import { entityById } from '../entities/gazetteer';
import type { EntityId, EntityMention } from '../entities/types';
import { SAYING } from '../events/kinds';
import type { EventStore, LooseReport } from '../events/types';
import type { MatchedClaim } from '../match/match-claims';
import { relatedReports } from '../match/related/related';
import type { RelatedQuery } from '../match/related/related-reads';
import type { RelatedReport } from '../match/types';
import type { TimeExpression } from '../time/types';

interface Sources {
  article: Article;
  /** Stated or inferred, ISO; null when unknown. */
  referenceDay: string | null;
  matched: readonly MatchedClaim[];
  times: readonly TimeExpression[];
  mentions: readonly EntityMention[];
  /** Where the article's first paragraph ends in the text, in UTF-16 units. */
  headEnd: number;
  text: string;
}

export interface Related {
  article: RelatedReport[];
  /** By claim id; claims without any are left out. */
  claims: ReadonlyMap<string, RelatedReport[]>;
}

/** So many claims are looked up; they are read in the order of the article. */
const MOST_CLAIMS = 40;

const namedIn = (mentions: readonly EntityMention[]): EntityId[] => [
  ...new Set(mentions.flatMap(({ entity }) => (entityById(entity)?.kind === 'weapon' ? [] : [entity]))),
];

/** Claims that tell a datable happening without an event; words about the war are no happening to look up. */
const openClaims = (matched: readonly MatchedClaim[]): ExtractedClaim[] =>
  matched
    .filter(({ claim, same }) => !same && claim.type !== null && !SAYING.has(claim.type))
    .map(({ claim }) => claim)
    .filter(({ times, quantities }) => times.length > 0 || quantities.length > 0)
    .slice(0, MOST_CLAIMS);

function queryOfClaim(claim: ExtractedClaim, times: readonly TimeExpression[]): RelatedQuery {
  const [day = null] = claim.times.flatMap(
    (index) => /^\d{4}-\d{2}-\d{2}/.exec(times[index]?.value ?? '')?.[0] ?? [],
  );
  return { text: claim.words, entities: namedIn(claim.mentions), day, type: claim.type };
}

/** What title and first paragraph tell. */
const queryOfHead = ({ text, headEnd, mentions }: Sources): RelatedQuery => ({
  text: text.slice(0, headEnd),
  entities: namedIn(mentions.filter(({ end }) => end <= headEnd)),
  day: null,
  type: null,
});

/** Earlier reports for each claim that tells a datable happening without an event, and for an article without any. */
export async function relatedTo(sources: Sources, store: EventStore): Promise<Related> {
  const { article, referenceDay, matched, times } = sources;
  const open = openClaims(matched);
  const hasEvent = matched.some(({ same }) => same !== null);
  const queries = open.map((claim) => queryOfClaim(claim, times));
  const page = { url: article.url, publisher: article.publisher, title: article.title, day: referenceDay };
  const found = await relatedReports(hasEvent ? queries : [...queries, queryOfHead(sources)], page, store);
  const ofClaims = open.flatMap(({ id }, index) => {
    const reports = found[index] ?? [];
    return reports.length > 0 ? [[id, reports.map(shown)] as const] : [];
  });
  return {
    article: hasEvent ? [] : (found[open.length] ?? []).map(shown),
    claims: new Map(ofClaims),
  };
}

/** As the contract has a report: its day alone, and of a shelved article what it told. */
const shown = ({ publisher, url, title, published, lang, told }: LooseReport): RelatedReport => ({
  publisher,
  url,
  title,
  published: published?.slice(0, 10) ?? null,
  lang,
  ...(told && { told }),
});
