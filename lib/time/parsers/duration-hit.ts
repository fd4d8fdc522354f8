import { type Match, type ParserInput, textAfter, textBefore, whole } from '../atom';
import { modifierOf } from '../words';
import { HOUR_AFTER, isNoLength } from './duration-guards';
import { isDayInZone } from './zone';

/** Hours in figures ("14h", "30h") are a clock's unless there are more than a day has, or such a word leads them. */
const HOURS_OF_DAY = 24;
const LENGTH_BEFORE = /(?<!\p{L})(?:trong|suốt|vòng|kéo dài|sau|mất)\s$/u;

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

export function hitOf(match: Match): Hit {
  const [
    full,
    approximate,
    least,
    words = '',
    unitWord,
    short,
    shortMinutes,
    half,
    smallWords = '',
    smallUnit,
  ] = match;
  return {
    ...whole(match),
    full,
    approximate,
    least,
    words,
    name: (unitWord ?? short ?? '').replace(/\s+/g, ' '),
    isShort: short !== undefined,
    shortMinutes,
    half: half !== undefined,
    smallWords,
    smallUnit,
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
  /\p{Lu}/u.test(text.charAt(start)) && /\p{L}\s$/u.test(before) && !/^\d/.test(words);

/** "đêm 8-1 năm nay" is a day, "2-3 năm" a length. */
const isDay = ({ least, words, end }: Hit, lower: string): boolean =>
  least !== undefined && (Number(least) >= Number(words) || /^ (?:nay|ngoái)/.test(textAfter(lower, end, 7)));

/** Whether the words around it make a hit something else than a length. */
export function isSomethingElse(hit: Hit, { text, lower }: ParserInput): boolean {
  const { full, name, half, start, end } = hit;
  const before = textBefore(lower, start, 14);
  const after = textAfter(lower, end, 24);
  return (
    isNoLength(name, before, after.slice(0, 16)) ||
    isDayInZone(full, before, after) ||
    isClock(hit, before) ||
    (name === 'giờ' && !half && HOUR_AFTER.test(after.slice(0, 16))) ||
    isName(hit, text, before) ||
    isDay(hit, lower)
  );
}
