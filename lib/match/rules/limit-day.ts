import { either } from '../../text/either';
import { patternOf } from '../../text/pattern';
import type { Span } from '../../text/span';

/** Before a word. */
const NO_LETTER = '(?:^|[^\\p{L}])';

/** Words that make what follows a limit. */
const BOUND = 'đến|tới|tính đến|cho đến|cho tới|trước|sau|kể từ|từ|hạn chót|hạn|thời hạn|cuối';
/** "trước thềm lễ", "kể từ ngày lễ": a feast is as good as a day. */
const FEAST = '(?:thềm\\s+)?(?:đại lễ|lễ|dịp|kỷ niệm|ngày lễ)\\s+';
/** A lead word that makes the day a limit, not the happening's own: "tính đến ngày 12/6", "trước 8/8". */
const LIMIT = new RegExp(`${NO_LETTER}${either(BOUND)}\\s+(?:cuối\\s+|${FEAST}|ngày\\s+)?$`, 'u');
/** "thứ Năm 27/11 là hạn phù hợp" */
const IS_LIMIT = /^\s*(?:là|làm)\s+(?:thời )?hạn(?!\p{L})/u;
/** "Tới ngày 19/3, hai ông điện đàm": at the head of a sentence it only goes on with the story, unless it sums up. */
const GOES_ON = /(?:^|[.!?…\n"”]\s*)(tới|đến)\s+$/iu;

/** The clause up to the day: without a break, and without "là". */
const TO_ITS_DAY = '(?:(?!\\slà\\s)[^,.;:!?\\n])*$';
/**
 * "đợt lớn nhất kể từ khi xung đột nổ ra vào tháng 2/2022": the day is that of what is counted from; but "lần đầu kể từ
 * khi xung đột nổ ra là ngày 19/9" goes back to what is told.
 */
const SINCE = patternOf(NO_LETTER, '(?:kể từ|từ|sau|trước)\\s+(?:khi|lúc)\\s', TO_ITS_DAY);
/** No clause in between is longer, and no words of a limit before a day or behind it, in UTF-16 units. */
const LONG_CLAUSE = 120;
const LIMIT_LENGTH = 24;
const IS_LIMIT_LENGTH = 16;

/** Whether the day stands behind "kể từ khi", "sau khi" in its clause. */
export const isSinceWhen = (text: string, { start }: Span): boolean =>
  SINCE.test(text.slice(Math.max(0, start - LONG_CLAUSE), start));

/** Whether the day bounds the happening instead of dating it. */
export const isLimit = (text: string, time: Span, sumsUp = false): boolean =>
  isSinceWhen(text, time) || isBound(text, time, sumsUp);

/** The same, by the words right beside the day. */
export function isBound(text: string, time: Span, sumsUp = false): boolean {
  if (IS_LIMIT.test(text.slice(time.end, time.end + IS_LIMIT_LENGTH).toLowerCase())) return true;
  const before = text.slice(Math.max(0, time.start - LIMIT_LENGTH), time.start);
  if (!LIMIT.test(before.toLowerCase())) return false;
  const head = GOES_ON.exec(before)?.[1];
  return head === undefined || (sumsUp && /đến/iu.test(head));
}
