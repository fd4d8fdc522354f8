import { normalise } from '../text/normalise';
import { sentences } from '../text/sentences';
import { counterparts } from './counterparts';
import { formKey } from './forms';
import { holderOf } from './office-holders';
import { OFFICE, OFFICES } from './offices';
import { pairs } from './pairs';
import type { Reading } from './reading';
import { sameOne } from './same-one';
import type { EntityMention } from './types';

const FORMER = /^(?:cựu|nguyên|cố)\s$/u;
const REACH = 60;
const JOINED = /^(?:\s?[-–—/]\s?| và )$/u;

/**
 * Adds the people whom a text names by their office alone ("Tổng thống Mỹ", "nhà lãnh đạo Nga", "người đồng cấp
 * Mỹ") or points back to ("hai nhà lãnh đạo", "hai nước", "ông này") to its mentions, in order.
 * `day` (ISO) tells who held an office then; without it only offices with one known holder, or with one holder whom
 * the text names, are resolved. What stays open is left out rather than guessed.
 */
export function resolveReferences(
  original: string,
  mentions: readonly EntityMention[],
  day: string | null,
): EntityMention[] {
  const { text, toOriginal } = normalise(original);
  const back = backOffsets(text.length, toOriginal);
  const inside = mentions.map((mention) => moved(mention, back));
  const reading: Reading = { text, key: formKey(text), mentions: inside, day };
  const byOffice = offices(reading);
  const others = counterparts({ ...reading, mentions: inOrder([...inside, ...byOffice]) });
  const named = { ...reading, mentions: inOrder([...inside, ...byOffice, ...others]) };
  const parts = sentences(text);
  const added = [...byOffice, ...others, ...pairs(named, parts), ...sameOne(named, parts)];
  return inOrder([...mentions, ...added.map((mention) => moved(mention, toOriginal))]);
}

const inOrder = (mentions: EntityMention[]): EntityMention[] =>
  mentions.sort((a, b) => a.start - b.start || a.end - b.end);

const moved = (mention: EntityMention, by: (offset: number) => number): EntityMention => ({
  ...mention,
  start: by(mention.start),
  end: by(mention.end),
  ...(mention.title && { title: { start: by(mention.title.start), end: by(mention.title.end) } }),
});

/** Offsets of the original → offsets of the NFC text; the identity on composed text. */
function backOffsets(length: number, toOriginal: (offset: number) => number): (offset: number) => number {
  if (toOriginal(length) === length) return (offset) => offset;
  const back = new Map<number, number>();
  for (let offset = length; offset >= 0; offset -= 1) back.set(toOriginal(offset), offset);
  return (offset) => back.get(offset) ?? offset;
}

/** "Tổng thống Mỹ", "ông chủ Nhà Trắng", "ngoại trưởng Nga và Mỹ" without a name behind. */
function offices(reading: Reading): EntityMention[] {
  const { text, key, mentions, day } = reading;
  const found: EntityMention[] = [];
  mentions.forEach((of, index) => {
    const head = headOf(reading, index);
    const from = Math.max(0, head.start - REACH);
    const match = OFFICE.exec(key.slice(from, head.start));
    if (!match || nameFollows(text, of.end, mentions)) return;
    const [, before = '', phrase = ''] = match;
    if (FORMER.test(before)) return;
    const holder = holderOf(OFFICES.get(phrase) ?? [], of.entity, day, mentions);
    if (!holder) return;
    const start = head === of ? from + match.index + before.length : of.start;
    found.push({ start, end: of.end, entity: holder, kind: 'person', via: 'role' });
  });
  return found;
}

/** First of the states joined by a dash or "và" that end in this one: in "lãnh đạo Ấn Độ - Nga" an office is both's. */
function headOf({ text, mentions }: Reading, index: number): EntityMention {
  const own = mentions[index] as EntityMention;
  const before = mentions[index - 1];
  if (!before || before.kind !== 'state' || own.kind !== 'state') return own;
  return JOINED.test(text.slice(before.end, own.start)) ? before : own;
}

/** A person named right behind makes the office that person's title, even one whom the gazetteer lacks. */
function nameFollows(text: string, end: number, mentions: readonly EntityMention[]): boolean {
  if (mentions.some((mention) => mention.kind === 'person' && mention.start === end + 1)) return true;
  // "Tổng thống Nga V.Pu-tin" is how Nhân Dân and the army's papers write it.
  return /^ (?:\p{Lu}\p{Ll}?\.\s?\p{Lu}|\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+)/u.test(
    text.slice(end, end + 60),
  );
}
