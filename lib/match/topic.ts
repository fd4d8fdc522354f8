import type { ExtractedClaim } from '../claims/claim-of';
import { KNOWN_HAPPENING } from '../claims/happening-nouns';
import type { EventRecord } from '../events/types';
import { typeFit } from './compare/type-fit';
import type { Evidence } from './score/evidence';

/** So much of a record's words recalls it. */
const RECALLED = 0.12;
/** Kinds so near that one names the other: talks are meetings. */
const NEAR_KIND = 0.7;
/** The first event that a text tells is what it is about. */
const MAIN = 0.05;
/** How many chosen events a text is taken to have in mind. */
const IN_MIND = 4;
/** "cuộc điện đàm", "hội nghị này" in a later paragraph: names the kind of what was told before. */
const BACK_REFERENCE = new RegExp(`(?:^|[^\\p{L}])(?:${KNOWN_HAPPENING})(?!\\p{L})`, 'iu');

/** What a text speaks of, as far as it has been read. */
export interface Topic {
  /** Whether the candidate was told lately. */
  has(event: EventRecord): boolean;
  /** The event that the text speaks of where the claim begins. */
  at(claim: ExtractedClaim, evidence: readonly Evidence[]): string | null;
  /** Whether the text has already told the event under its own day. */
  isDated(event: string): boolean;
  /** Takes in what a claim was found to be about; claims come in reading order. */
  note(claim: ExtractedClaim, same: Evidence | null): void;
}

/** The one of most worth; the earlier of two alike. */
const most = (evidence: readonly Evidence[], worth: (one: Evidence) => number): string | null =>
  [...evidence].sort((a, b) => worth(b) - worth(a))[0]?.event.id ?? null;

/**
 * Of the events that a text has in mind the one that a noun takes up again: the best of the kind that the claim names,
 * else the one that shares most of its words. `main`: id of what the text is about.
 */
function takenUp(claim: ExtractedClaim, inMind: readonly Evidence[], main: string | null): string | null {
  const ofKind = inMind.filter(
    ({ event: { type } }) => typeFit(claim.types.slice(0, 1), type) >= NEAR_KIND && type !== 'other',
  );
  if (ofKind.length > 0)
    return most(ofKind, ({ content, event }) => content + (event.id === main ? MAIN : 0));
  return most(
    inMind.filter(({ words }) => words >= RECALLED),
    ({ words }) => words,
  );
}

/**
 * The event that a text speaks of, as far as it has been read: the paragraph's, else the last of the kind named again.
 */
export function topicOf(text: string): Topic {
  let line = -1;
  let event: string | null = null;
  let main: string | null = null;
  let told: EventRecord[] = [];
  const dated = new Set<string>();
  return {
    has: (one) => told.includes(one),
    at: (claim, evidence) => {
      if (claim.line === line && event !== null) return event;
      if (!BACK_REFERENCE.test(text.slice(claim.start, claim.end))) return null;
      const inMind = evidence.filter(({ event: { id } }) => told.some((one) => one.id === id));
      return takenUp(claim, inMind, main);
    },
    isDated: (id) => dated.has(id),
    note: (claim, same) => {
      if (claim.line !== line) event = null;
      line = claim.line;
      if (!same) return;
      event = same.event.id;
      if (same.date === 1) dated.add(event);
      main ??= event;
      told = [same.event, ...told.filter(({ id }) => id !== same.event.id)].slice(0, IN_MIND);
    },
  };
}
