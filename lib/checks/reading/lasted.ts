import type { EventType } from '../../events/kinds';
import { either } from '../../text/either';
import { patternOf, WORD_END, WORD_START } from '../../text/pattern';
import type { Span } from '../../text/span';

/** "lời kêu gọi ngừng bắn 30 ngày": another truce, not yet agreed. */
export const PROPOSED = /(?:kêu gọi|đòi|đề xuất|đề nghị|yêu cầu|muốn|ý tưởng)[^.;]*$/u;

/** What leads to the length of a call or a meeting, and what may stand between. */
const LASTING =
  'kéo dài|diễn ra|(?:cuộc|buổi|phiên)[^,.;]{1,16}\\sdài|mất|thời lượng|trong|suốt|vỏn vẹn|vẻn vẹn';
const TALKING = 'hội đàm|điện đàm|đàm phán|gặp|nói chuyện|điện thoại|trò chuyện|họp';
const ONLY = '(?:(?:chỉ|vỏn vẹn|vẻn vẹn|trong|suốt|tới|đến|cả)\\s+){0,2}$';
const LASTED = patternOf(WORD_START, either(LASTING, TALKING), '\\s+', ONLY);
/** "có hiệu lực trong 120 ngày", "với thời hạn 60 ngày". */
const IN_FORCE = patternOf(WORD_START, either('hiệu lực|thời hạn|giá trị'), '\\s+(?:là\\s+)?', ONLY);

const SPEECHES = 'phát biểu|họp báo|video|đoạn|bài|trả lời';
const WAITS = 'chờ|đợi|trễ|muộn|bay|nghỉ|im lặng|đi bộ|xe|ô tô|duyệt binh|bữa|tiệc|bắt tay|chụp ảnh';
/** Sessions of one meeting. */
const PARTS = 'hẹp|mở rộng|đợt một|đợt hai|phần đầu|phần sau';
/** What lasts by itself: "họp báo kéo dài 12 phút", "phát biểu với tổng thời lượng 11 phút", "chờ suốt một giờ". */
const OTHERS = patternOf(WORD_START, either(SPEECHES, WAITS, PARTS), WORD_END, '[^,.;]*$');
/** "ba ngày sau", "mỗi hai giờ": counts and intervals, no lengths. */
const COUNTED = /(?:sau|trước|qua|nữa|tới|đó)$/u;
const COUNTED_BEHIND = /^\s*(?:sau|trước|qua|nữa|tới)(?!\p{L})/u;
const COUNTED_BEFORE = /(?:sau|trước|cách|mỗi)\s+$/u;
const TRUCE_LASTED = /(?:kéo dài|lệnh|trong)\s+$|ngừng bắn|đình chiến|hưu chiến\s+$/u;

/** Words before a length and behind it that are read, in UTF-16 units. */
const BEFORE = 30;
const OTHERS_BEFORE = 60;
const BEHIND = 12;

/** Whether the words beside a length say that a happening of a kind lasted it. */
export function isLengthOf(time: Span, type: EventType, text: string): boolean {
  const wide = text.slice(Math.max(0, time.start - OTHERS_BEFORE), time.start).toLowerCase();
  const before = wide.slice(-BEFORE);
  if (COUNTED.test(text.slice(time.start, time.end).toLowerCase()) || COUNTED_BEFORE.test(before))
    return false;
  if (COUNTED_BEHIND.test(text.slice(time.end, time.end + BEHIND).toLowerCase())) return false;
  if (type === 'ceasefire') return !PROPOSED.test(before) && TRUCE_LASTED.test(before);
  return !OTHERS.test(wide) && (LASTED.test(before) || (type === 'agreement' && IN_FORCE.test(before)));
}
