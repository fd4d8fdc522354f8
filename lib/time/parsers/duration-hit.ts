import { type Match, type ParserInput, textAfter, textBefore } from '../atom';
import { modifierOf } from '../words';
import { HOUR_AFTER, HOURS_OF_DAY, isNoLength, LENGTH_BEFORE } from './duration-guards';
import { isDayInZone } from './zone';

/** A hit of the expression, by the names of its groups. */
export interface Hit {
  start: number;
  end: number;
  /** All of it, in lower case. */
  full: string;
  approximate: string | undefined;
  /** The lesser of two figures: "2-3 năm". */
  least: string | undefined;
  words: string;
  /** The unit as a key of `UNIT`. */
  name: string;
  /** The unit is the letter "h"; minutes may stand behind it. */
  isShort: boolean;
  shortMinutes: string | undefined;
  half: boolean;
  smallWords: string;
  smallUnit: string | undefined;
}

/**
 * Groups by their place: taking the match apart as a list and spreading its span over them made a third of the time
 * that a page dense with lengths takes.
 */
export function hitOf(match: Match): Hit {
  const short = match[5];
  return {
    start: match.index,
    end: match.index + match[0].length,
    full: match[0],
    approximate: match[1],
    least: match[2],
    words: match[3] ?? '',
    name: (match[4] ?? short ?? '').replace(/\s+/g, ' '),
    isShort: short !== undefined,
    shortMinutes: match[6],
    half: match[7] !== undefined,
    smallWords: match[8] ?? '',
    smallUnit: match[9],
  };
}

/** "15h" is a clock time, "trong 15h" a length. */
const isClock = ({ isShort, approximate, words }: Hit, before: string): boolean =>
  isShort &&
  modifierOf(approximate) === undefined &&
  !(Number(words) >= HOURS_OF_DAY) &&
  !LENGTH_BEFORE.test(before);

/** "ba năm" is a length, "ông Ba Năm" a name. */
const isName = ({ start, words }: Hit, text: string, before: string): boolean =>
  !/^\d/.test(words) && /\p{Lu}/u.test(text.charAt(start)) && /\p{L}\s$/u.test(before);

/** "đêm 8-1 năm nay" and "sáng 1-6 giờ Ukraine" are days, "2-3 năm" is a length. */
const isDay = ({ full, least, words, end }: Hit, lower: string, before: string): boolean =>
  least !== undefined &&
  (Number(least) >= Number(words) ||
    /^ (?:nay|ngoái)/.test(textAfter(lower, end, 7)) ||
    isDayInZone(full, before, textAfter(lower, end, 24)));

/** Whether the words around it make a hit something else than a length. */
export function isSomethingElse(hit: Hit, { text, lower }: ParserInput): boolean {
  const { name, half, start, end } = hit;
  const before = textBefore(lower, start, 14);
  const after = textAfter(lower, end, 16);
  return (
    isNoLength(name, before, after) ||
    isClock(hit, before) ||
    (name === 'giờ' && !half && HOUR_AFTER.test(after)) ||
    isDay(hit, lower, before) ||
    isName(hit, text, before)
  );
}
