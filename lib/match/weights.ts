/** Fields in which a claim and an event may agree. */
export type Field = 'words' | 'participants' | 'type' | 'place' | 'figure' | 'ordinal' | 'date';

/**
 * What each field of evidence weighs when a claim is held against an event; only fields that both sides have count. The
 * date's weight is its share of the whole score, the others share the rest, the content. (The evaluation sets one to 0
 * to measure what it adds.)
 */
export const WEIGHTS: Record<Field, number> = {
  words: 0.36,
  participants: 0.24,
  type: 0.16,
  place: 0.12,
  figure: 0.3,
  ordinal: 0.2,
  date: 0.36,
};

/** What a differing figure weighs of an agreeing one. */
export const DIFFERING_FIGURE = 0.25;

/** What the event's day in another year than the one we filled in is worth as a date. */
export const OTHER_YEAR = 0.8;

/** From this content on a claim whose date fits is the same event. */
export const SAME_WITH_DATE = 0.36;
/** From this content on a claim that names no day is the same event. */
export const SAME_WITHOUT_DATE = 0.5;
/** From this content on a claim with another day is the same event: only then may its date be a finding. */
export const SAME_AGAINST_DATE = 0.56;
/** The same for a day that one slip of the pen turns into the event's (digits swapped, month or year one off). */
export const SAME_BY_SLIP = 0.45;
/** The same when the paragraph or a back reference already speaks of that event. */
export const SAME_GOING_ON = 0.4;
/** What the paragraph's event gains for a sentence that goes on about it. */
export const CONTINUITY = 0.1;
/** From this content on a part of a clause is a claim of its own. */
export const PART = 0.55;
/** A part must also fit its event's kind and say so much of its words. */
export const PART_KIND = 0.8;
export const PART_WORDS = 0.2;
/** Words that a strike or a battle must share with a claim: with neither day nor place told, with its place, with its day. */
export const BATTLE_WORDS = 0.35;
export const BATTLE_WORDS_AT_PLACE = 0.2;
export const BATTLE_WORDS_ON_DAY = 0.1;
/** Words that a statement must share with a claim, without and with its day told. */
export const SAID_WORDS = 0.3;
export const SAID_WORDS_ON_DAY = 0.2;
/** Words that any other event must share with a claim that names no day; meetings less, when their parties fit so well. */
export const UNDATED_WORDS = 0.2;
export const SPECIFIC_WORDS = 0.15;
export const BETWEEN_PARTIES = 0.55;
/** An event of another day that shares fewer words is not weighed at all. */
export const LEAST_WORDS = 0.04;
/** So much of the event's words tells it whatever the kind. */
export const PART_RETOLD = 0.6;
/** What an event that was called off is worth to a claim of one that took place, and the other way round. */
export const CALLED_OFF = 0.75;
/** What somebody's statement is worth to a claim of somebody else's. */
export const OTHER_SPEAKER = 0.75;
/** What a strike by one side is worth to a claim of one by the other. */
export const OTHER_SIDE = 0.6;
/** An event of another day that is so much more like the claim than the one of its day makes the day doubtful. */
export const MISDATED = 0.25;
/** How much better than the next event the best must be, by content, when no day decides. */
export const MARGIN = 0.06;
/** From this score on an event is worth showing as related. */
export const RELATED = 0.34;

/** Reports beside a claim or an article that has no event. */
export const RELATED_REPORT = {
  /** Share of the words in a report's score; the rest is whom it names. */
  words: 0.7,
  /** Share of the words that one must have which names somebody of it, and one which names the belligerents alone. */
  leastWords: 0.3,
  mostWords: 0.45,
  /** Score below which a report is a mere neighbour. */
  least: 0.45,
  /** Score of an article of the reader's shelf that told the same happening, at least. */
  told: 0.6,
  /** Days before the page in which it may lie, and days after the day that was told. */
  daysBefore: 14,
  daysAround: 7,
  /** Reports that are read of one name and window. */
  mostRead: 300,
  shown: 4,
} as const;
