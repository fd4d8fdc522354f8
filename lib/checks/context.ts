import type { EntityMention } from '../entities/types';
import type { Earlier } from '../match/earlier';
import type { MatchedClaim } from '../match/match-claims';
import type { Reference, TimeExpression } from '../time/types';
import type { Finding } from './types';

/** What every check sees of an article; checks read it and give findings, nothing else. */
export interface CheckContext {
  text: string;
  titleLength: number;
  times: readonly TimeExpression[];
  mentions: readonly EntityMention[];
  matched: readonly MatchedClaim[];
  /** Earlier happenings of what a claim tells as the first of its kind, by claim id. */
  earlier: ReadonlyMap<string, Earlier>;
  reference: Reference;
  /** Publication day in Hanoi, ISO; null when the page does not tell it. `reference` may be inferred then. */
  publicationDay: string | null;
  /** Published between midnight and six: "hôm qua" may still count from the day that has just ended. */
  afterMidnight: boolean;
  lang: 'vi' | 'en';
}

export type Check = (context: CheckContext) => Finding[];
