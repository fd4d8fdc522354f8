import type { ExtractedClaim } from '../claims/claim-of';
import { BATTLEFIELD, BETWEEN, SAYING } from '../events/kinds';
import type { Evidence } from './score';
import {
  BATTLE_WORDS,
  BATTLE_WORDS_AT_PLACE,
  BATTLE_WORDS_ON_DAY,
  BETWEEN_PARTIES,
  BOTH_PARTIES,
  NAMED_PLACE,
  NEARLY_ALL,
  SAID_WORDS,
  SAID_WORDS_ON_DAY,
  SOME_FIGURE,
  SOME_WORDS,
  SPECIFIC_WORDS,
  UNDATED_WORDS,
} from './weights';

/** What an event of no particular kind fits. */
const ANY_KIND = 0.5;

/** "đòn tập kích của Nga": a kind and a party, no happening of its own. */
const FEWEST_WORDS = 7;
/** "Người phát ngôn Điện Kremlin Dmitry Peskov.": a caption names people and no happening. */
const FEWEST_WORDS_OF_NO_KIND = 11;
export const isBare = ({ words, types, times, quantities, ordinals }: ExtractedClaim): boolean =>
  times.length + quantities.length + ordinals.length === 0 &&
  words.trim().split(/\s+/).length < (types.length > 0 ? FEWEST_WORDS : FEWEST_WORDS_OF_NO_KIND);

/**
 * Whether more than kind and parties speaks for the event: its place, its figure, its number in a series, its words.
 */
export function isSpecific(
  { event, words, participants, type, place, figure, ordinal }: Evidence,
  { quantities }: ExtractedClaim,
  onDay: boolean,
): boolean {
  const placed = (place ?? 0) >= NAMED_PLACE;
  if (ordinal === 1 || (placed && (onDay || !BATTLEFIELD.has(event.type)))) return true;
  if (figure === 1 && quantities.some(({ value }) => value >= SOME_FIGURE)) return true;
  if (BATTLEFIELD.has(event.type) && place === 0) return false;
  // "đòn tập kích ngày 16/10": of several that day.
  if (BATTLEFIELD.has(event.type) && onDay && place === null && participants === null && words < NEARLY_ALL)
    return false;
  // Kyiv is struck every week: its name alone tells no strike of an untold day.
  if (BATTLEFIELD.has(event.type))
    return words >= (onDay ? BATTLE_WORDS_ON_DAY : placed ? BATTLE_WORDS_AT_PLACE : BATTLE_WORDS);
  if (SAYING.has(event.type)) return words >= (onDay ? SAID_WORDS_ON_DAY : SAID_WORDS);
  if (onDay)
    return (
      (place !== 0 && type > ANY_KIND && (words >= SOME_WORDS || (participants ?? 0) >= BOTH_PARTIES)) ||
      words >= SPECIFIC_WORDS
    );
  if (BETWEEN.has(event.type) && participants !== null && participants < BETWEEN_PARTIES) return false;
  return words >= (BETWEEN.has(event.type) ? SPECIFIC_WORDS : UNDATED_WORDS);
}
