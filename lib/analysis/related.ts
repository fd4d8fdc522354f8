import type { Article } from '../article/article';
import { entityById } from '../entities/gazetteer';
import type { EntityId, EntityMention } from '../entities/types';
import { SAYING } from '../events/kinds';
import type { EventStore, LooseReport } from '../events/types';
import type { MatchedClaim } from '../match/match-claims';
import { type RelatedQuery, relatedReports } from '../match/related';
import type { RelatedReport } from '../match/types';
import type { TimeExpression } from '../time/types';

interface Sources {
  article: Article;
  /** ISO day of publication, stated or inferred; null when unknown. */
  day: string | null;
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

/** Earlier reports for each claim that tells a datable happening without an event, and for an article without any. */
export async function relatedTo(sources: Sources, store: EventStore): Promise<Related> {
  const { article, day, matched, times, mentions, headEnd, text } = sources;
  // Words about the war are no happening that a report would be looked up for.
  const open = matched
    .filter(({ claim, same }) => !same && claim.type !== null && !SAYING.has(claim.type))
    .filter(({ claim }) => claim.times.length > 0 || claim.quantities.length > 0)
    .slice(0, MOST_CLAIMS);
  const queries = open.map(({ claim }): RelatedQuery => {
    const told = claim.times.flatMap(
      (index) => /^\d{4}-\d{2}-\d{2}/.exec(times[index]?.value ?? '')?.[0] ?? [],
    );
    return {
      text: claim.words,
      entities: namedIn(claim.mentions),
      day: told[0] ?? null,
      type: claim.type,
    };
  });
  const hasEvent = matched.some(({ same }) => same !== null);
  if (!hasEvent)
    queries.push({
      text: text.slice(0, headEnd),
      entities: namedIn(mentions.filter(({ end }) => end <= headEnd)),
      day: null,
      type: null,
    });
  const page = { url: article.url, publisher: article.publisher, title: article.title, day };
  const found = await relatedReports(queries, page, store);
  return {
    article: hasEvent ? [] : (found[open.length] ?? []).map(shown),
    claims: new Map(
      open.flatMap(({ claim }, index) => {
        const reports = found[index] ?? [];
        return reports.length > 0 ? [[claim.id, reports.map(shown)] as const] : [];
      }),
    ),
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
