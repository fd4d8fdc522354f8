import { allEntities } from '../../entities/gazetteer';
import type { EntityId } from '../../entities/types';
import { foldAccents } from '../../text/fold';
import { normalise } from '../../text/normalise';
import { daysAsked } from './query-days';
import { searchWords } from './search-words';
import type { EventType, StoreQuery } from '../types';

/** How readers ask for a kind of happening; folded, Vietnamese and English. */
const TYPE_WORDS: readonly [EventType, readonly string[]][] = [
  ['phone_call', ['dien dam', 'cuoc goi', 'phone call']],
  ['talks', ['dam phan', 'hoa dam', 'talks', 'negotiations']],
  ['meeting', ['hoi dam', 'cuoc gap', 'thuong dinh', 'meeting', 'summit']],
  ['visit', ['chuyen tham', 'cong du', 'visit']],
  ['agreement', ['thoa thuan', 'hiep dinh', 'agreement']],
  ['prisoner_exchange', ['trao doi tu binh', 'tu binh', 'prisoner exchange', 'prisoners']],
  ['body_exchange', ['trao tra thi the', 'thi the', 'bodies']],
  ['ceasefire', ['ngung ban', 'dinh chien', 'ceasefire', 'truce']],
  ['strike', ['khong kich', 'tap kich', 'strike', 'attack']],
  ['battle', ['giao tranh', 'chien dau', 'battle']],
  ['vote', ['bo phieu', 'vote']],
  ['decree', ['sac lenh', 'decree']],
  ['sanction', ['trung phat', 'cam van', 'sanctions', 'sanction']],
  ['aid', ['vien tro', 'aid']],
  ['appointment', ['bo nhiem', 'appointment']],
];

/** Folded names of people, states, bodies and places; made when a reader first searches. */
let names: Map<string, EntityId[]> | null = null;
/** No name has more words. */
const LONGEST = 6;

function entityNames(): Map<string, EntityId[]> {
  if (names) return names;
  names = new Map();
  for (const { id, name, variants } of allEntities()) {
    for (const form of [name.vi, name.en, ...variants]) {
      const key = syllables(form).join(' ');
      const known = names.get(key);
      if (!known) names.set(key, [id]);
      else if (!known.includes(id)) known.push(id);
    }
  }
  return names;
}

const folded = (text: string): string => foldAccents(normalise(text).text);
const syllables = (text: string): string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Reads what a reader types: words with or without diacritics, names, kinds of happenings, days. The same words may be
 * meant as words or as a name or kind, so there are up to two readings; what answers either is an answer.
 */
export function readQuery(text: string): StoreQuery[] {
  const whole = folded(text).replace(/\s+/g, ' ').trim();
  const days = daysAsked(whole);
  const range = days ? { from: days.from, to: days.to } : {};
  const rest = days?.rest ?? whole;
  const asWords: StoreQuery = { words: searchWords(rest), ...range };
  const meant = meaningOf(syllables(rest));
  const queries = [asWords];
  if (meant.entities.length > 0 || meant.types.length > 0)
    queries.push({
      words: searchWords(meant.left.join(' ')),
      entities: meant.entities,
      types: meant.types,
      ...range,
    });
  return queries.filter((query) => (query.words?.length ?? 0) > 0 || queries.length > 1 || days !== null);
}

interface Meaning {
  entities: EntityId[];
  types: EventType[];
  left: string[];
}

/** Names and kinds in a query, the longest first; a name that several entities share stays words. */
function meaningOf(words: readonly string[]): Meaning {
  const meaning: Meaning = { entities: [], types: [], left: [] };
  let at = 0;
  while (at < words.length) {
    let length = Math.min(LONGEST, words.length - at);
    for (; length > 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ');
      const type = TYPE_WORDS.find(([, phrases]) => phrases.includes(phrase))?.[0];
      const ids = entityNames().get(phrase) ?? [];
      if (type) meaning.types.push(type);
      else if (ids.length === 1 && ids[0] !== undefined) meaning.entities.push(ids[0]);
      else continue;
      break;
    }
    if (length === 0) meaning.left.push(words[at] ?? '');
    at += Math.max(1, length);
  }
  return meaning;
}
