import { eventTypesIn } from '../../claims/event-words';
import type { EventType } from '../../events/kinds';
import { either } from '../../text/either';
import { patternOf, WORD_END, WORD_START } from '../../text/pattern';
import type { Span } from '../../text/span';

const SINCE = patternOf(WORD_START, '(?:kể từ|từ|sau|trước)\\s+(?:khi|lúc)\\s');
/** "Đợt lớn nhất kể từ khi …", "cuộc gặp đầu tiên từ khi …": something else is counted from it. */
const COUNTED = patternOf(WORD_START, either('đợt|vụ|cuộc|vòng|chuyến|lần|đầu tiên|\\S+ nhất'), WORD_END);

/**
 * Whether "sau khi gặp ông A hôm 22/1", "căng thẳng dâng cao từ khi Ukraine mở chiến dịch hôm 1/6" is where a clause tells
 * a happening of a kind: then the day behind "khi" is the happening's own, and bounds nothing that the clause dates.
 */
export function isToldSince(text: string, claim: Span, time: Span, type: EventType): boolean {
  const before = text.slice(claim.start, time.start);
  const since = SINCE.exec(before);
  if (!since) return false;
  const head = before.slice(0, since.index).toLowerCase();
  if (COUNTED.test(head) || eventTypesIn(head).length > 0) return false;
  const behind = text.slice(time.end, claim.end);
  const ownEnd = head.trim() === '' ? behind.search(/[,;]/u) : behind.length;
  if (ownEnd < 0) return false;
  const own = before.slice(since.index) + behind.slice(0, ownEnd);
  const isIn = (words: string): boolean => eventTypesIn(words.toLowerCase()).includes(type);
  return isIn(own) && !isIn(behind.slice(ownEnd));
}
