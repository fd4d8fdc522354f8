import type { EventRecord } from '../../events/types';

/** Field by field, how a claim fits an event; null where one of them says nothing. All 0..1. */
export interface Evidence {
  event: EventRecord;
  words: number;
  participants: number | null;
  type: number;
  place: number | null;
  figure: number | null;
  ordinal: number | null;
  /** All fields but the date, weighted. */
  content: number;
  /** The best fit of the claim's own times; null when it names none. */
  date: number | null;
  /** The told day is the event's own but for a year that the text does not tell. */
  otherYear: boolean;
  /** Fit of the day told before it in the text, for claims without a time of their own. */
  nearDate: number;
}

/** Evidence with the score that orders it among the others: content and date, and what the story adds. */
export interface Scored {
  one: Evidence;
  score: number;
}
