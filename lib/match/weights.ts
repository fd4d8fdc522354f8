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

// Fits of one field, 0..1.

/** From this fit on an event is of the kind that the claim tells. */
export const OF_KIND = 0.8;
/** A place that holds the event's, or lies in it. */
export const AT_PLACE = 0.8;
/** A place that the record names beside its own; anything less speaks of another place. */
export const NAMED_PLACE = 0.6;
/** Parties whose fit says that the claim means theirs, when it names several. */
export const SAME_PARTIES = 0.7;
/**
 * Smaller numbers are in every text: from here on one that agrees speaks for an event, and for one of an untold or
 * another day.
 */
export const SOME_FIGURE = 10;
export const TELLING_FIGURE = 20;
/** A day, a week or a month that is the event's. */
export const ITS_DAY = 0.6;
/** A week that holds the event's day, and a month or a quarter. */
export const A_FEW_DAYS = 0.85;
export const A_MONTH = 0.75;
/** The event's day in another year than the one that we filled in. */
export const OTHER_YEAR = 0.8;
/** So much of the weighted words, and the record is nearly retold. */
export const NEARLY_ALL = 0.8;

// What takes away from the content: factors, 1 takes nothing.

/** A differing figure, of the weight of an agreeing one. */
export const DIFFERING_FIGURE = 0.25;
/** An event that was called off, to a claim of one that took place, and the other way round. */
export const CALLED_OFF = 0.75;
/** Somebody's statement, to a claim of somebody else's. */
export const OTHER_SPEAKER = 0.75;
/** A strike by one side, to a claim of one by the other. */
export const OTHER_SIDE = 0.6;

// From which content on the best event is the claim's own, by what is told of its day.

/** The claim tells the event's day. */
export const SAME_WITH_DATE = 0.36;
/** It tells no day. */
export const SAME_WITHOUT_DATE = 0.5;
/** It tells another day: only then may its date be a finding. */
export const SAME_AGAINST_DATE = 0.56;
/**
 * One slip of the pen turns its day into the event's (digits swapped, month or year one off), or the text goes on about
 * it.
 */
export const SAME_BY_SLIP = 0.45;
/** Both. */
export const SAME_GOING_ON = 0.4;

// Differences between events.

/** How much better than the next event the best must be, by content, when no day decides. */
export const MARGIN = 0.06;
/** What the paragraph's event gains for a sentence that goes on about it. */
export const CONTINUITY = 0.1;
/** What an event gains that the text tells elsewhere under its day, for a clause that tells none. */
export const TOLD = 0.035;
/** An event of another day that is so much more like the claim than the one of its day makes the day doubtful. */
export const MISDATED = 0.25;
/** By so much more content an event is shown before the paragraph's own. */
export const RATHER = 0.2;

// Words that a claim must share with an event, beside what the content asks; more in undated.ts.

/** An event of another day that shares fewer is not weighed at all. */
export const LEAST_WORDS = 0.04;
/** An event of another kind, on its day. */
export const KINDLESS_WORDS = 0.25;
/** An event of a kind that has nothing to do with the one told, on its day. */
export const OTHER_KIND_WORDS = 0.3;
/** A strike or a battle: with neither day nor place told, with its place, with its day. */
export const BATTLE_WORDS = 0.35;
export const BATTLE_WORDS_AT_PLACE = 0.2;
export const BATTLE_WORDS_ON_DAY = 0.1;
/** A statement, without and with its day told. */
export const SAID_WORDS = 0.3;
export const SAID_WORDS_ON_DAY = 0.2;
/** Any other event, when the claim names no day. */
export const UNDATED_WORDS = 0.2;
/** Fewer say nothing of an event on its day, unless its parties are told: a bulletin's head lists the day's news. */
export const SOME_WORDS = 0.08;
/** Both parties of a meeting, told. */
export const BOTH_PARTIES = 0.75;
/** Any other event on its day; meetings without a day too, when their parties fit so well. */
export const SPECIFIC_WORDS = 0.15;
export const BETWEEN_PARTIES = 0.55;

// Parts of a clause.

/** From this content on a part may be a claim of its own … */
export const PART = 0.55;
/** … when it shares so many words with an event of its kind that happens and is not only said, … */
export const PART_WORDS = 0.2;
/** … or so many with any. */
export const PART_RETOLD = 0.6;

// What is shown.

/**
 * From this content on a claim says nearly all that a record says, however it counts: "các cuộc bỏ phiếu do Nga tổ
 * chức".
 */
export const RETOLD = 0.7;
/** From this score on an event is worth showing as related. */
export const RELATED = 0.34;
/** At most so many events are shown for a claim. */
export const SHOWN = 8;

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
  /** Reports that are read of one name and stretch of days. */
  mostRead: 300,
  shown: 4,
} as const;
