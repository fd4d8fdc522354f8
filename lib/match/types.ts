import type { ClaimCore } from '../claims/types';
import type { Report, ToldClaim } from '../events/types';

export type MatchField = 'date' | 'participants' | 'type' | 'place' | 'figure' | 'ordinal';

/** A claim held against an event of the store. */
export interface Match {
  event: string;
  relation: 'same' | 'related';
  /** 0..1 */
  score: number;
  date: string;
  title: string;
  type: string;
  agrees: MatchField[];
  differs: MatchField[];
  /** Published before the article, newest first. */
  reports: Report[];
  reportedLater: Report[];
}

/** A report beside the events that is about the same, published no later than the article. */
export interface RelatedReport extends Report {
  /** What an article of the reader's shelf told. */
  told?: ToldClaim[];
}

export interface Claim extends ClaimCore {
  /** Best first, `same` before `related`. */
  matches: Match[];
  /** Events that the reader said are others; the surfaces alone know them. */
  rejected?: Match[];
  /** Where no event was chosen and there are some; the most related first. */
  related?: RelatedReport[];
}
