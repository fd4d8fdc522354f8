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
/** How far before an office the day of its sentence is looked for, in UTF-16 units. */
const SENTENCE_HEAD = 160;
/** "kể từ tháng 2/2022" is a limit and says nothing about who speaks. */
const MONTH_OF_YEAR = /(?<!từ (?:tháng )?)(?<![\d/-])(?:\d{1,2}[/-])?(0?[1-9]|1[0-2])[/-](20\d\d)(?!\d)/u;
const JOINED = /^(?:\s?[-–—/]\s?| và )$/u;
/** "các nhà lãnh đạo Pháp, Đức và Anh": behind a word for several, or for leaders at large, a comma joins as well. */
const LISTED = /^(?:, (?:và )?)$/u;
const SEVERAL = /(?<!\p{L})(?:các|hai|ba|bốn|năm) $/u;
/** Whoever works for the office's holder: "trợ lý Tổng thống Nga" says nothing of the president. */
const STAFF =
  /(?<!\p{L})(?:trợ lý|cố vấn|phát ngôn viên|người phát ngôn|thư ký báo chí|văn phòng|phủ|dinh|phu nhân|đặc phái viên|phái viên|chuyên cơ|con trai|con gái)(?: của)?\s+$/u;

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
    if (FORMER.test(before) || STAFF.test(key.slice(from, from + match.index))) return;
    const held = OFFICES.get(phrase) ?? [];
    const holder = holderOf(held, of.entity, day, mentions);
    if (!holder) return;
    const then = monthBefore(text, from + match.index + before.length);
    if (then !== null && holderOf(held, of.entity, then, mentions) !== holder) return;
    const start = head === of ? from + match.index + before.length : of.start;
    found.push({ start, end: of.end, entity: holder, kind: 'person', via: 'role' });
  });
  return found;
}

/**
 * Middle of the month that the sentence tells with its year ahead of the offset, as ISO day: "Hồi tháng 6/2025, Bộ trưởng
 * Quốc phòng Ukraine nói" need not mean who holds the office when the page is read. Null when it tells none.
 */
function monthBefore(text: string, offset: number): string | null {
  const near = text.slice(Math.max(0, offset - SENTENCE_HEAD), offset);
  const sentence = near.slice(Math.max(near.lastIndexOf('. '), near.lastIndexOf('\n')) + 1);
  const [, month = '', year = ''] = MONTH_OF_YEAR.exec(sentence) ?? [];
  return year === '' ? null : `${year}-${month.padStart(2, '0')}-15`;
}

/** First of the states joined that end in this one: in "lãnh đạo Ấn Độ - Nga" an office is both's. */
function headOf({ text, key, mentions }: Reading, index: number): EntityMention {
  const own = mentions[index] as EntityMention;
  let head = own;
  let listed: EntityMention | null = null;
  for (let at = index - 1; at >= 0 && own.kind === 'state'; at -= 1) {
    const before = mentions[at];
    if (before?.kind !== 'state') break;
    const between = text.slice(before.end, (listed ?? head).start);
    if (!JOINED.test(between) && !LISTED.test(between)) break;
    if (listed === null && JOINED.test(between)) head = before;
    else listed = before;
  }
  return listed !== null && ofSeveral(key, listed.start) ? listed : head;
}

/** Whether the office before a list of states may be that of each. */
function ofSeveral(key: string, start: number): boolean {
  const left = key.slice(Math.max(0, start - REACH), start);
  const match = OFFICE.exec(left);
  return (
    match !== null &&
    (/lãnh đạo|nguyên thủ/u.test(match[2] ?? '') || SEVERAL.test(left.slice(0, match.index)))
  );
}

/** A person named right behind makes the office that person's title, even one whom the gazetteer lacks. */
function nameFollows(text: string, end: number, mentions: readonly EntityMention[]): boolean {
  if (mentions.some((mention) => mention.kind === 'person' && mention.start === end + 1)) return true;
  // "Tổng thống Nga V.Pu-tin" is how Nhân Dân and the army's papers write it.
  return /^ (?:\p{Lu}\p{Ll}?\.\s?\p{Lu}|\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)+)/u.test(
    text.slice(end, end + 60),
  );
}
