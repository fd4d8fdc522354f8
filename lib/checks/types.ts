import type { Report } from '../events/types';
import type { Span } from '../text/span';

export type FindingKind = 'date' | 'weekday' | 'ordinal' | 'figure' | 'duration' | 'role' | 'place';

/** One disagreement, with both values and its evidence. */
export interface Finding extends Span {
  kind: FindingKind;
  /** note = differs, but explained (time zone, precision, updated count, plan). */
  severity: 'conflict' | 'note';
  claim: string | null;
  event: string | null;
  claimed: string;
  known: string;
  /** One neutral sentence in the chosen language, both values in it. */
  message: string;
  evidence: Report[];
}
