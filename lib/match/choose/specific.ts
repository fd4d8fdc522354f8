import type { ExtractedClaim } from '../../claims/claim-of';
import { BATTLEFIELD, BETWEEN, GIVEN, SAYING } from '../../events/kinds';
import type { Evidence } from '../score/evidence';
import {
  BATTLE_WORDS,
  BATTLE_WORDS_AT_PLACE,
  BATTLE_WORDS_ON_DAY,
  BETWEEN_PARTIES,
  BOTH_PARTIES,
  KINDLESS_WORDS,
  NAMED_PLACE,
  NEARLY_ALL,
  OTHER_KIND_WORDS,
  SAID_WORDS,
  SAID_WORDS_ON_DAY,
  SOME_FIGURE,
  SOME_WORDS,
  SPECIFIC_WORDS,
  UNDATED_WORDS,
} from '../weights';

/** What an event of no particular kind fits. */
const ANY_KIND = 0.5;

const isPlaced = ({ place }: Evidence): boolean => (place ?? 0) >= NAMED_PLACE;

/** Whether the claim tells the event's number in its series, or a figure of some size of it. */
const isToldByNumber = ({ figure, ordinal }: Evidence, { quantities }: ExtractedClaim): boolean =>
  ordinal === 1 || (figure === 1 && quantities.some(({ value }) => value >= SOME_FIGURE));

/** A strike or a battle: every day has many between the same two. */
function isFightOfDay(one: Evidence, { types }: ExtractedClaim): boolean {
  const { event, words, participants, place } = one;
  // "tiến về phía thủ đô": what tells no kind of its own is no battle at a place near by.
  if (types.length === 0 && place !== 1 && words < OTHER_KIND_WORDS) return false;
  // "đòn tập kích ngày 16/10": of several that day.
  if (place === null && participants === null) return words >= NEARLY_ALL;
  // Ground changes hands for weeks: its name and the day tell no one battle for it.
  if (place === 1 && event.type === 'battle') return words >= BATTLE_WORDS_ON_DAY;
  if (isPlaced(one)) return place === 1 || words >= SPECIFIC_WORDS;
  return place !== 0 && words >= BATTLE_WORDS_ON_DAY;
}

/** So many words tell a statement of the day, whoever is named beside who made it. */
const MANY_WORDS = 0.35;

/** Of one day there are many statements: it is this one by many of its words, or by its people and no other figure. */
const isSaidThatDay = ({ words, participants, figure }: Evidence): boolean =>
  words >= MANY_WORDS || (words >= SAID_WORDS_ON_DAY && (participants ?? 1) >= BOTH_PARTIES && figure !== 0);

/** Whether more than day, kind and parties speaks for an event of the told day: place, figure, number, words. */
export function isSpecificOnDay(one: Evidence, claim: ExtractedClaim): boolean {
  const { event, words, participants, type, place } = one;
  if (isToldByNumber(one, claim)) return true;
  if (BATTLEFIELD.has(event.type)) return isFightOfDay(one, claim);
  if (place === 1 || (isPlaced(one) && words >= SPECIFIC_WORDS)) return true;
  if (SAYING.has(event.type)) return isSaidThatDay(one);
  // Of one day there are many packages and many posts: whose it is the words tell.
  if (GIVEN.has(event.type) || event.type === 'appointment') return words >= KINDLESS_WORDS;
  if (words >= SPECIFIC_WORDS) return true;
  const isOfBoth = (participants ?? 0) >= BOTH_PARTIES;
  return place !== 0 && type > ANY_KIND && (words >= SOME_WORDS || isOfBoth);
}

/** The same for a claim that tells no day: more words are asked for, and any place of the event that is named. */
export function isSpecificUndated(one: Evidence, claim: ExtractedClaim): boolean {
  const { event, words, participants, place } = one;
  if (isToldByNumber(one, claim)) return true;
  // Kyiv is struck every week: its name alone tells no strike of an untold day.
  if (BATTLEFIELD.has(event.type))
    return place !== 0 && words >= (isPlaced(one) ? BATTLE_WORDS_AT_PLACE : BATTLE_WORDS);
  if (isPlaced(one)) return true;
  if (SAYING.has(event.type)) return words >= SAID_WORDS;
  if (!BETWEEN.has(event.type)) return words >= UNDATED_WORDS;
  return (participants === null || participants >= BETWEEN_PARTIES) && words >= SPECIFIC_WORDS;
}
