import type { Span } from '../text/span';
import { stateOf } from './gazetteer';
import { holderOf } from './office-holders';
import { OFFICE, OFFICES } from './offices';
import type { Reading } from './reading';
import type { EntityId, EntityMention } from './types';

const TWO_STATES = /(?<!\p{L})(?:hai bên|hai nước|hai phía|đôi bên|cả hai bên|hai quốc gia)(?!\p{L})/gu;
const TWO_PEOPLE =
  /(?<!\p{L})hai (?:nhà lãnh đạo|lãnh đạo|tổng thống|nguyên thủ|ngoại trưởng|ông|người đứng đầu|vị lãnh đạo)(?!\p{L})(?! (?:nga|mỹ|ukraine|nước|bên))/gu;
/** A state right behind names where something is. */
const AS_PLACE = /(?<!\p{L})(?:tại|ở|sang|đến|tới|thăm)\s$/u;
/** How many sentences back a pair may have been named. */
const SENTENCES_BACK = 2;

/** "hai nước", "hai bên" and "hai nhà lãnh đạo": two mentions on one span, the pair named last before it. */
export function pairs({ key, mentions, day }: Reading, sentences: readonly Span[]): EntityMention[] {
  const found: EntityMention[] = [];
  for (const [pattern, kind] of [
    [TWO_STATES, 'state'],
    [TWO_PEOPLE, 'person'],
  ] as const) {
    for (const match of key.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const pair = pairBefore(key, span.start, kind, mentions, sentences) ?? [];
      for (const entity of pair) found.push({ ...span, entity, kind, via: 'coreference' });
      if (kind === 'state') found.push(...officesOfBoth(key, span, pair, day, mentions));
    }
  }
  return found;
}

/** "ngoại trưởng hai nước": the two people who hold the office there. */
function officesOfBoth(
  key: string,
  span: Span,
  states: readonly EntityId[],
  day: string | null,
  mentions: readonly EntityMention[],
): EntityMention[] {
  const from = Math.max(0, span.start - 40);
  const match = OFFICE.exec(key.slice(from, span.start));
  if (!match) return [];
  const people = states.map((state) => holderOf(OFFICES.get(match[2] ?? '') ?? [], state, day, mentions));
  return people
    .filter((person) => person !== null)
    .map((entity) => ({
      start: from + match.index,
      end: span.end,
      entity,
      kind: 'person',
      via: 'coreference',
    }));
}

function pairBefore(
  key: string,
  at: number,
  kind: 'state' | 'person',
  mentions: readonly EntityMention[],
  sentences: readonly Span[],
): [EntityId, EntityId] | null {
  const own = sentences.findIndex((sentence) => sentence.start <= at && at < sentence.end);
  for (let back = 0; back <= SENTENCES_BACK; back += 1) {
    const sentence = sentences[own - back];
    if (!sentence) return null;
    const inside = mentions.filter(
      (mention) => sentence.start <= mention.start && mention.end <= Math.min(at, sentence.end),
    );
    const named = distinct(inside, kind);
    if (named.length < 2) continue;
    // A third that only tells where leaves a pair: "gặp nhau tại Hungary".
    const parties = inside.filter(({ start }) => !AS_PLACE.test(key.slice(Math.max(0, start - 6), start)));
    const [first, second, third] = named.length === 2 ? named : distinct(parties, kind);
    return first !== undefined && second !== undefined && third === undefined ? [first, second] : null;
  }
  return null;
}

const distinct = (mentions: readonly EntityMention[], kind: 'state' | 'person'): EntityId[] => [
  ...new Set(mentions.map((mention) => asKind(mention, kind)).filter((entity) => entity !== undefined)),
];

/** A person or office counts for its state where states are asked for: after "ông Putin và ông Zelensky", "hai nước". */
function asKind(mention: EntityMention, kind: 'state' | 'person'): EntityId | undefined {
  if (kind === 'person') return mention.kind === 'person' ? mention.entity : undefined;
  if (mention.kind === 'state') return mention.entity;
  return mention.kind === 'person' || mention.kind === 'organisation' ? stateOf(mention.entity) : undefined;
}
