import type { ExtractedClaim } from '../claims/claim-of';
import type { EventRecord } from '../events/types';
import type { TimeExpression } from '../time/types';

/** What matching reads: a text with its claims and times in reading order, and the events that they may be about. */
export interface MatchSources {
  text: string;
  claims: readonly ExtractedClaim[];
  times: readonly TimeExpression[];
  candidates: readonly EventRecord[];
  /** What "hôm qua" counts from, ISO: stated or inferred; null when unknown. Undated claims are news of these days. */
  referenceDay: string | null;
  /** Publication day that the page states, ISO. Null when it states none: then every report counts as earlier. */
  publicationDay: string | null;
  /** The record's last day, ISO: what lies behind it is unknown to it. Null when it holds nothing. */
  knownUntil: string | null;
  lang: 'vi' | 'en';
}
