import type { Span } from '../../text/span';
import type { Finding, FindingKind } from '../types';
import type { Cited } from './evidence';
import { messageOf, type NoteReason } from './messages';

interface Difference {
  kind: FindingKind;
  /** What is marked. */
  at: Span;
  /** The claim it stands in, by id. */
  claim: string | null;
  claimed: string;
  known: string;
  /** What explains the difference: a note then, else a conflict. */
  reason?: NoteReason | undefined;
}

/** The finding of a difference from what is cited, with its sentence in the reader's language. */
export const findingOf = (
  { kind, at, claim, claimed, known, reason }: Difference,
  { event, evidence, against }: Cited,
  lang: 'vi' | 'en',
): Finding => ({
  kind,
  severity: reason ? 'note' : 'conflict',
  start: at.start,
  end: at.end,
  claim,
  event,
  claimed,
  known,
  message: messageOf({ kind, claimed, known, against, reason }, lang),
  evidence,
});
