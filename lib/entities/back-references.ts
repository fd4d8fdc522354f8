import type { Span } from '../text/span';
import { entityById, stateOf } from './gazetteer';
import { holderOf } from './office-holders';
import { OFFICE, OFFICES } from './offices';
import type { Reading } from './reading';
import { covers } from './terms';
import type { EntityId, EntityMention } from './types';

const COUNTERPART = /(?<!\p{L})(?:người đồng cấp|đồng cấp|người đồng nhiệm|đồng nhiệm)\s$/u;
const TWO_STATES = /(?<!\p{L})(?:hai bên|hai nước|hai phía|đôi bên|cả hai bên|hai quốc gia)(?!\p{L})/gu;
const TWO_PEOPLE =
  /(?<!\p{L})hai (?:nhà lãnh đạo|lãnh đạo|tổng thống|nguyên thủ|ngoại trưởng|ông|người đứng đầu|vị lãnh đạo)(?!\p{L})(?! (?:nga|mỹ|ukraine|nước|bên))/gu;
const THIS_PERSON = /(?<!\p{L})(?:ông|bà|vị|quan chức|nhà lãnh đạo) (?:này|ấy)(?!\p{L})/gu;
const PRONOUN_AT_START = /^(?:ông|bà)(?= \p{Ll})/u;
/** How many sentences back a pair may have been named. */
const SENTENCES_BACK = 2;

/** "người đồng cấp Mỹ": who holds, over there, the office of the person named last before. */
export function counterparts({ text, key, mentions, day }: Reading): EntityMention[] {
  const found: EntityMention[] = [];
  for (const state of mentions) {
    if (state.kind !== 'state') continue;
    const from = Math.max(0, state.start - 20);
    const match = COUNTERPART.exec(key.slice(from, state.start));
    if (!match || mentions.some((other) => other.kind === 'person' && other.start === state.end + 1))
      continue;
    if (/^ \p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(state.end, state.end + 40))) continue;
    const start = from + match.index;
    const person = mentions.filter((other) => other.kind === 'person' && other.end <= start).at(-1);
    const offices = (entityById(person?.entity ?? '')?.roles ?? [])
      .filter((role) => day === null || covers(role, day))
      .flatMap((role) => sameOffices(role.office));
    const holder = holderOf(offices, state.entity, day, mentions);
    if (holder && holder !== person?.entity) {
      found.push({ start, end: state.end, entity: holder, kind: 'person', via: 'coreference' });
    }
  }
  return found;
}

/** A president's counterpart is a chancellor where there is no president of that weight. */
const sameOffices = (office: string): string[] =>
  office === 'president' || office === 'leader'
    ? ['president', 'leader']
    : office === 'prime-minister' || office === 'chancellor'
      ? ['prime-minister', 'chancellor']
      : [office];

/** "hai nước", "hai bên" and "hai nhà lãnh đạo": two mentions on one span, the pair named last before it. */
export function pairs({ key, mentions, day }: Reading, sentences: readonly Span[]): EntityMention[] {
  const found: EntityMention[] = [];
  for (const [pattern, kind] of [
    [TWO_STATES, 'state'],
    [TWO_PEOPLE, 'person'],
  ] as const) {
    for (const match of key.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const pair = pairBefore(span.start, kind, mentions, sentences) ?? [];
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
  at: number,
  kind: 'state' | 'person',
  mentions: readonly EntityMention[],
  sentences: readonly Span[],
): [EntityId, EntityId] | null {
  const own = sentences.findIndex((sentence) => sentence.start <= at && at < sentence.end);
  for (let back = 0; back <= SENTENCES_BACK; back += 1) {
    const sentence = sentences[own - back];
    if (!sentence) return null;
    const named = new Set(
      mentions
        .filter((mention) => sentence.start <= mention.start && mention.end <= Math.min(at, sentence.end))
        .map((mention) => asKind(mention, kind))
        .filter((entity) => entity !== undefined),
    );
    const [first, second, third] = named;
    if (first !== undefined && second !== undefined) return third === undefined ? [first, second] : null;
  }
  return null;
}

/** A person or office counts for its state where states are asked for: after "ông Putin và ông Zelensky", "hai nước". */
function asKind(mention: EntityMention, kind: 'state' | 'person'): EntityId | undefined {
  if (kind === 'person') return mention.kind === 'person' ? mention.entity : undefined;
  if (mention.kind === 'state') return mention.entity;
  return mention.kind === 'person' || mention.kind === 'organisation' ? stateOf(mention.entity) : undefined;
}

/** "ông này", and "Ông" at the head of a sentence: the only person of the sentence before. */
export function sameOne({ key, mentions }: Reading, sentences: readonly Span[]): EntityMention[] {
  const found: EntityMention[] = [];
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    if (!before) return;
    const people = new Set(
      mentions
        .filter(
          (mention) =>
            mention.kind === 'person' && before.start <= mention.start && mention.end <= before.end,
        )
        .map((mention) => mention.entity),
    );
    const [person, another] = people;
    if (person === undefined || another !== undefined) return;
    const own = key.slice(sentence.start, sentence.end);
    const pronoun = PRONOUN_AT_START.exec(own);
    const spans = [...(pronoun ? [pronoun] : []), ...own.matchAll(THIS_PERSON)];
    for (const match of spans) {
      const start = sentence.start + match.index;
      found.push({ start, end: start + match[0].length, entity: person, kind: 'person', via: 'coreference' });
    }
  });
  return found;
}
