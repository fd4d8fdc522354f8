import type { ExtractedClaim } from '../claims/claim-of';
import type { EventRecord } from '../events/types';
import type { TimeExpression } from '../time/types';

/** What matching reads: a text with its claims and times in reading order, and the events that they may be about. */
export interface MatchSources {
  text: string;
  claims: readonly ExtractedClaim[];
  times: readonly TimeExpression[];
  candidates: readonly EventRecord[];
  /** Day of publication, stated or inferred, ISO; null when unknown. Undated claims are news of these days. */
  articleDay: string | null;
  /** Reports up to this day count as earlier; null (unknown publication time) lets all count. */
  reportsUntil: string | null;
  lang: 'vi' | 'en';
}
