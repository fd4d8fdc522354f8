import type { EventType } from '../events/types';
import { AGREEMENT, AID, APPOINTMENT, CEASEFIRE, DECREE, SANCTION, VOTE } from './event-words/deciding';
import { BODY_EXCHANGE, PRISONER_EXCHANGE } from './event-words/exchanges';
import { BATTLE, STRIKE } from './event-words/fighting';
import { ANNOUNCEMENT, MEETING, PHONE_CALL, STATEMENT, TALKS, VISIT } from './event-words/talking';

/**
 * Words by which Vietnamese papers tell a kind of happening, in lower case; the first kind that fits speaks: what is
 * told by few words stands before what many clauses have beside their news ("nói rằng", "cho biết").
 */
const KINDS: readonly [EventType, readonly string[]][] = [
  ['body_exchange', BODY_EXCHANGE],
  ['prisoner_exchange', PRISONER_EXCHANGE],
  ['phone_call', PHONE_CALL],
  ['sanction', SANCTION],
  ['ceasefire', CEASEFIRE],
  ['vote', VOTE],
  ['decree', DECREE],
  ['aid', AID],
  ['appointment', APPOINTMENT],
  ['agreement', AGREEMENT],
  ['talks', TALKS],
  ['meeting', MEETING],
  ['visit', VISIT],
  ['strike', STRIKE],
  ['battle', BATTLE],
  ['announcement', ANNOUNCEMENT],
  ['statement', STATEMENT],
];
const TRIGGERS = KINDS.map(([type, words]) => [type, new RegExp(words.join('|'), 'u')] as const);

/** Every kind of happening that the words of a clause tell, the most telling first. */
export function eventTypesIn(lower: string): EventType[] {
  return TRIGGERS.filter(([, words]) => words.test(lower)).map(([type]) => type);
}
