import type { EventType } from '../../events/kinds';
import { CONTINUITY, MISDATED, RATHER, RETOLD, TOLD, WEIGHTS } from '../weights';
import type { ClaimContext } from './claim-context';
import { datePart } from './date-part';
import type { Evidence, Scored } from './evidence';

/** What a text has told so far, as choosing a claim's event reads it. */
export interface Story {
  /** Id of the event that the paragraph speaks of where the claim begins; null when it speaks of none. */
  topic: string | null;
  /** Ids of the events that the text tells under their own day anywhere; known once all of it was matched. */
  told: ReadonlySet<string>;
  /** Whether the text, as far as it has been read, has told an event (by its id) under its own day. */
  isDated(event: string): boolean;
}

/**
 * The events by content and date, and by what the story adds to the ones that it goes on about; best first. `dated`: the
 * claim tells a day or a month; `kin`: the kind that it goes on about without naming it; `referenceDay`: ISO.
 */
export function scoredBy(
  evidence: readonly Evidence[],
  context: ClaimContext,
  { topic, told }: Story,
  { dated, kin, referenceDay }: { dated: boolean; kin: EventType | null; referenceDay: string | null },
): Scored[] {
  return evidence
    .map((one): Scored => {
      const going = one.event.id === topic && (!dated || one.date === 1) ? CONTINUITY : 0;
      return {
        one,
        score:
          (1 - WEIGHTS.date) * one.content +
          WEIGHTS.date * datePart(one, context, referenceDay) +
          going +
          (one.event.type === kin ? CONTINUITY : 0) +
          (told.has(one.event.id) ? TOLD : 0),
      };
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * The events behind the chosen one, best first. What goes on about the paragraph's event without a day of its own is
 * shown beside that event, unless another says much more of it; one that retells the claim comes before one that only
 * shares its day.
 */
export function inOrder(
  ranked: readonly Scored[],
  { same, topic, bestContent }: { same: Evidence | null; topic: string | null; bestContent: number },
): Scored[] {
  const order = ranked.filter(({ one }) => one !== same);
  if (same) return order;
  const [first] = order;
  const ahead = order.findIndex(
    ({ one }) =>
      one.event.id === topic ||
      (first && first.one.content < RETOLD && one.content - first.one.content >= MISDATED),
  );
  const one = order[ahead]?.one;
  if (ahead > 0 && one && bestContent - one.content < RATHER) order.unshift(...order.splice(ahead, 1));
  return order;
}
