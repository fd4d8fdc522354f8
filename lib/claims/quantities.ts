import { lowerCase } from '../text/fold';
import { type NumberMention, numbers } from '../text/numbers';
import type { Span } from '../text/span';
import { overlaps } from '../text/span';
import type { TimeMention } from '../time/types';
import { COUNTED_NOUNS } from './counted-nouns';
import type { ClaimQuantity } from './types';

const APPROXIMATE =
  /(?:^|\s)(gần|ngót|chưa đến|chưa tới|chưa đầy|dưới|hơn|trên|quá|ít nhất|tối thiểu|không dưới|khoảng|chừng|xấp xỉ|tới)\s+$/u;
function modifierOf(word: string): 'about' | 'more' | 'less' | undefined {
  if (/hơn|trên|quá|ít nhất|tối thiểu|không dưới/.test(word)) return 'more';
  if (/gần|ngót|chưa|dưới/.test(word)) return 'less';
  return word === 'tới' ? undefined : 'about';
}
/** A number that orders or names is no quantity: "gói thứ 19", "vòng 2", "Su-35", "điều 5". */
const NAMING_BEFORE =
  /(?:thứ|vòng|gói|điều|số|ngày|tháng|khoản|nghị quyết|km|giai đoạn|lữ đoàn|sư đoàn|trung đoàn)\s$/u;
/** "hàng chục người" and "vài nghìn" count nothing; "giảm từ 28 điểm" tells what was before. */
const LOOSE_BEFORE = /(?:hàng|vài|mấy|nhiều|giảm từ|tăng từ|thay vì|so với|từ mức)\s$/u;
/**
 * Words whose verbs before the number say what happened to the people: "làm 35 người thiệt mạng", "khiến 4 người chết".
 */
const LOOK_BACK = /(?:thiệt mạng|tử vong|giết chết|cướp đi|làm chết|khiến)\s+(?:\p{L}+\s+){0,3}$/u;

/** "hài cốt của hơn 1.000 binh sĩ": people whose bodies are counted. */
const BODIES_BEFORE =
  /(?:thi thể|thi hài|hài cốt|di hài|tử sĩ)(?:\s+của)?(?:\s+(?:tổng cộng|hơn|gần|khoảng|ít nhất))*\s+$/u;

/** "bắn rơi 747 UAV và 4 tên lửa" counts what was brought down, not what was launched. */
const DOWNED =
  /(?:bắn (?:rơi|hạ)|đánh chặn|vô hiệu hóa|vô hiệu hoá|phá hủy|phá huỷ|tiêu diệt|chặn được|hạ|chặn|rơi)(?![^,;.]{0,60}(?:phóng|trong số|trên tổng))[^;.]{0,50}$/u;

/** "7 tên lửa bị bắn hạ" */
const DOWNED_BEHIND =
  /^\s+\p{L}+(?:\s\p{L}+){0,5}?\s+(?:đã\s+)?bị\s+(?:bắn (?:rơi|hạ)|đánh chặn|chặn|vô hiệu h(?:óa|oá)|tiêu diệt)/u;

type Counted = readonly [what: string, unit: string];

function whatOf(number: NumberMention, lower: string): Counted | null {
  const after = lower.slice(number.end, number.end + REACH);
  for (const [what, unit, noun] of COUNTED_NOUNS) if (noun.test(after)) return [what, unit];
  return null;
}

/** What a figure without a known noun counts: "nhận lại 24", "41 quả", "718 mục tiêu". */
export const BARE = 'count';
/** Smaller ones are everywhere; four digits without a dot are a year or a number plate. */
export const LEAST_BARE = 10;

function bareCount({ start, end, value, form }: NumberMention, text: string): Counted | null {
  if (form !== 'figures' || value < LEAST_BARE || !Number.isInteger(value)) return null;
  if (/^\d{4,}$/.test(text.slice(start, end)) || /[\p{L}\d./:-]$/u.test(text.slice(start - 1, start)))
    return null;
  return /^[\p{L}\d/:%-]/u.test(text.slice(end, end + 1)) ? null : [BARE, BARE];
}

/** Whether the words before a number say that it counts nothing, or not what is told; "không quân" is no zero. */
const countsNothing = ({ value, form }: NumberMention, before: string, [what]: Counted): boolean =>
  (NAMING_BEFORE.test(before) && what !== 'money') ||
  LOOSE_BEFORE.test(before) ||
  (value === 0 && form === 'words');

/** How far around a number the words are read that say what it counts, in UTF-16 units. */
const NEAR = 28;
const REACH = 60;
const BROUGHT_DOWN = new Set(['drones', 'missiles', 'aircraft']);
const DIED = /thiệt mạng|chết|tử vong/;

/** What is counted, told apart by the words around it: what was shot down, who was killed, bodies. */
function whatHappened(
  [what, unit]: Counted,
  { start, end }: Span,
  { lower, before }: { lower: string; before: string },
): Counted {
  if (unit === 'people' && BODIES_BEFORE.test(before)) return ['bodies', 'bodies'];
  if (what === 'people' && LOOK_BACK.test(before) && DIED.test(before)) return ['killed', unit];
  const isDowned =
    BROUGHT_DOWN.has(what) &&
    (DOWNED.test(lower.slice(Math.max(0, start - REACH), start)) ||
      DOWNED_BEHIND.test(lower.slice(end, end + REACH)));
  return [isDowned ? `downed ${what}` : what, unit];
}

/** Every counted thing of a text with what it counts; numbers inside time expressions are left out. */
export function quantitiesIn(text: string, times: readonly TimeMention[]): ClaimQuantity[] {
  const lower = lowerCase(text);
  const found: ClaimQuantity[] = [];
  let timeIndex = 0;
  for (const number of numbers(text)) {
    while (timeIndex < times.length && (times[timeIndex]?.end ?? 0) <= number.start) timeIndex += 1;
    const time: Span | undefined = times[timeIndex];
    if (time && overlaps(time, number)) continue;
    const before = lower.slice(Math.max(0, number.start - NEAR), number.start);
    const counted = whatOf(number, lower) ?? bareCount(number, text);
    if (!counted || countsNothing(number, before, counted)) continue;
    const [what, unit] = whatHappened(counted, number, { lower, before });
    const approximate = APPROXIMATE.exec(before)?.[1];
    const mod = approximate ? modifierOf(approximate) : undefined;
    const { start, end, value } = number;
    found.push({ start, end, value, unit, what, ...(mod && { mod }) });
  }
  return found;
}
