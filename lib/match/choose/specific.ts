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

/** "đòn tập kích của Nga": a kind and a party, no happening of its own. */
const FEWEST_WORDS = 7;
/** "Người phát ngôn Điện Kremlin Dmitry Peskov.": a caption names people and no happening. */
const FEWEST_WORDS_OF_NO_KIND = 11;
export const isBare = ({ words, types, times, quantities, ordinals }: ExtractedClaim): boolean =>
  times.length + quantities.length + ordinals.length === 0 &&
  words.trim().split(/\s+/).length < (types.length > 0 ? FEWEST_WORDS : FEWEST_WORDS_OF_NO_KIND);

/** The same for a strike or a battle: every day has many between the same two. */
function isOneFight(
  { words, participants, place }: Evidence,
  { types }: ExtractedClaim,
  onDay: boolean,
): boolean {
  const placed = (place ?? 0) >= NAMED_PLACE;
  // Kyiv is struck every week: its name alone tells no strike of an untold day.
  if (!onDay) return place !== 0 && words >= (placed ? BATTLE_WORDS_AT_PLACE : BATTLE_WORDS);
  // "tiến về phía thủ đô": what tells no kind of its own is no battle at a place near by.
  if (types.length === 0 && place !== 1 && words < OTHER_KIND_WORDS) return false;
  // "đòn tập kích ngày 16/10": of several that day.
  if (place === null && participants === null) return words >= NEARLY_ALL;
  if (placed) return place === 1 || words >= SPECIFIC_WORDS;
  return place !== 0 && words >= BATTLE_WORDS_ON_DAY;
}

/**
 * Whether more than kind and parties speaks for the event: its place, its figure, its number in a series, its words.
 */
export function isSpecific(one: Evidence, claim: ExtractedClaim, onDay: boolean): boolean {
  const { event, words, participants, type, place, figure, ordinal } = one;
  if (ordinal === 1) return true;
  if (figure === 1 && claim.quantities.some(({ value }) => value >= SOME_FIGURE)) return true;
  if (BATTLEFIELD.has(event.type)) return isOneFight(one, claim, onDay);
  const placed = (place ?? 0) >= NAMED_PLACE;
  if (placed && (!onDay || place === 1 || words >= SPECIFIC_WORDS)) return true;
  if (SAYING.has(event.type)) return words >= (onDay ? SAID_WORDS_ON_DAY : SAID_WORDS);
  // Of one day there are many packages and many posts: whose it is the words tell.
  if (onDay && (GIVEN.has(event.type) || event.type === 'appointment')) return words >= KINDLESS_WORDS;
  if (onDay)
    return (
      (place !== 0 && type > ANY_KIND && (words >= SOME_WORDS || (participants ?? 0) >= BOTH_PARTIES)) ||
      words >= SPECIFIC_WORDS
    );
  if (BETWEEN.has(event.type) && participants !== null && participants < BETWEEN_PARTIES) return false;
  return words >= (BETWEEN.has(event.type) ? SPECIFIC_WORDS : UNDATED_WORDS);
}
