import type { ExtractedClaim } from '../claims/claim-of';
import type { EventType } from '../events/types';
import type { Evidence } from './score';
import { BATTLE_WORDS, BATTLE_WORDS_ON_DAY, BETWEEN_PARTIES, SPECIFIC_WORDS } from './weights';

/** Every day has its strikes between the same two parties: kind and parties say nothing about which. */
const BATTLEFIELD = new Set<EventType>(['strike', 'battle']);
/** Told by who takes part. */
const BETWEEN = new Set<EventType>(['phone_call', 'meeting', 'talks', 'visit']);
/** Smaller numbers are in every text. */
const TELLING_FIGURE = 10;

/** Whether more than kind and parties speaks for the event: its place, its figure, its number in a series, its words. */
export function isSpecific(
  { event, words, participants, place, figure, ordinal }: Evidence,
  { quantities }: ExtractedClaim,
  onDay: boolean,
): boolean {
  if ((place ?? 0) >= 0.6 || ordinal === 1) return true;
  if (figure === 1 && quantities.some(({ value }) => value >= TELLING_FIGURE)) return true;
  if (BATTLEFIELD.has(event.type) && !onDay && place === 0) return false;
  if (BATTLEFIELD.has(event.type)) return words >= (onDay ? BATTLE_WORDS_ON_DAY : BATTLE_WORDS);
  if (onDay) return true;
  if (BETWEEN.has(event.type) && participants !== null && participants < BETWEEN_PARTIES) return false;
  return words >= SPECIFIC_WORDS;
}
