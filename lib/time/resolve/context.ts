import type { Certainty, Reference, TimeBasis, TimeModifier, TimeType } from '../types';

export interface Context {
  /** Day that relative words count from; a stand-in when nothing is known. */
  day: string;
  reference: Reference;
  /** The day mentioned last in the sense of the text; null when there is none. */
  previous: string | null;
  /** The day mentioned last of those that are not told as coming; `previous` when there is none. */
  standing: string | null;
  /** The day mentioned before in the same sentence; null when there is none. */
  sentenceDay: string | null;
  /** Year that the heading above or the head of the sentence sets for days without one. */
  scopeYear: number | null;
  tense: 'past' | 'future' | undefined;
}

export interface Resolved {
  type: TimeType;
  value: string;
  mod?: TimeModifier;
  basis: TimeBasis;
  certain: Certainty;
}

/** Whether what is computed from the reference may be called certain. */
export const isKnown = ({ reference }: Context): boolean =>
  reference.value !== null && reference.basis !== 'inferred' && reference.basis !== 'none';
