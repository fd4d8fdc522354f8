import { foldAccents } from '../text/fold';
import { CONFLICT, COUNTERPARTS, LEADERS, LEISURE, MOSCOW, RUSSIA, THEATRE } from './topic-words';

/**
 * How much a text speaks of the war between Russia and Ukraine, from its words alone (no DOM, any language of our
 * readers). Words are compared without diacritics, so that NFD and unaccented text count alike.
 */

/** How many different words of a global expression a text holds. */
export const distinct = (text: string, words: RegExp): number => new Set(text.match(words)).size;

/** A text as the scores read it. */
export interface TopicText {
  /** Without diacritics, in lower case; offsets are those of the composed (NFC) text. */
  folded: string;
  /** How many of their words are in it. */
  theatre: number;
  leaders: number;
  /** Moscow, Russia or one of its companies is named. */
  state: boolean;
}

/** Counts the words of a text (original case, NFC or NFD) that say whom it is about. */
export function readTopic(text: string): TopicText {
  const composed = text.normalize('NFC');
  const folded = foldAccents(composed);
  return {
    folded,
    theatre: distinct(folded, THEATRE),
    leaders: distinct(folded, LEADERS),
    state: MOSCOW.test(folded) || RUSSIA.test(composed),
  };
}

/**
 * How much the words are about the war; 0 without a party, about 1 with many words, below 0 for sport. One party is
 * named by the theatre, its leaders or the country; what the text says of it decides. "Ukraine" with Russia or a word
 * of war is enough, leaders need a word of war, the bare country needs more of them.
 */
export function weigh({ folded, theatre, leaders, state }: TopicText): number {
  const russian = Math.min(leaders, 2) * 0.15 + (state ? 0.15 : 0);
  // Most pages name no party: they are spared the other words.
  if (theatre === 0 && russian === 0) return 0;
  const named = theatre > 0 ? 0.35 + 0.1 * Math.min(theatre - 1, 3) : 0;
  const war = Math.min(distinct(folded, CONFLICT), 4) * (theatre > 0 ? 0.15 : 0.08);
  const diplomacy = Math.min(distinct(folded, COUNTERPARTS), 2) * (leaders > 0 || theatre > 0 ? 0.07 : 0.04);
  return named + russian + war + diplomacy - distinct(folded, LEISURE) * 0.3;
}

/** From this weight of title and lead on a page is worth analysing: the gate rather lets a border case through. */
export const WORTH_ANALYSING = 0.2;
