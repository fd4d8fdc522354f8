import type { EntityMention } from '../../entities/types';
import { daysOf, eventSpan } from '../../match/compare/dates';
import { either } from '../../text/either';
import { patternOf, WORD_END, WORD_START } from '../../text/pattern';
import { sentences } from '../../text/sentences';
import { isSpoken } from '../../time/speech';
import type { CheckContext } from '../context';
import { isPublished, isStated } from './told-day';

/** Between a name and its verb: ", người dẫn đầu đoàn,", " (phải)". */
const APPOSITION = '(?:,\\s[^,.;:\\n]{3,60},|\\s\\([^)\\n]{1,40}\\))?';
/** When, in a word, with a day in figures or without: "hôm 20/5", "cũng". */
const WHEN = '(?:(?:hôm nay|hôm qua|cũng|hôm|ngày|sáng|chiều|tối)\\s(?:\\d[\\d/.-]*\\s)?)?';
/** Any verb behind these is of today's news. */
const DONE = '(?:vừa|đã|đang)\\s\\p{L}';
const SPEAKS =
  'nói|cho biết|cho hay|tuyên bố|cảm ơn|viết|khẳng định|nhận định|kêu gọi|xác nhận|bày tỏ|nhấn mạnh|cáo buộc';
const ACTS =
  'gặp|hội đàm|điện đàm|tới|thăm|đến|dẫn đầu|công bố|thông báo|cảnh báo|ra lệnh|kỳ vọng|đánh giá|thị sát|đề xuất|đề nghị|phát biểu|trả lời|ký|đón|tiễn|chủ trì|họp báo';
/** What a person does in today's news, right behind the name: "…, người dẫn đầu đoàn, cho biết". */
const DOES = patternOf('^', APPOSITION, '\\s+', WHEN, either(DONE, either(SPEAKS, ACTS) + WORD_END));

/** "khi đó", "thời còn", "năm trước". */
const THEN = '(?:khi|lúc|thời|hồi|dạo|thời điểm|giai đoạn|năm|ngày) (?:đó|ấy|còn|trước)|đương thời|bấy giờ';
const ONCE = 'từng|trước đây|trước đó';
const ITS_TERM = 'nhiệm kỳ|dưới thời|thời của|tiền nhiệm';
const REMEMBERED = 'hồi ký|cuốn sách|nhớ lại|kể lại';
/** Where the office is left the title is of before. */
const LEFT = 'miễn nhiệm|từ chức|cách chức|thôi chức|sa thải|rời (?:chức|ghế|nhiệm sở)';
/** Words of looking back: the title is that of then. */
const BACK = patternOf(WORD_START, either(THEN, ONCE, ITS_TERM, REMEMBERED, LEFT), WORD_END);
/** A picture's line may be of years ago. */
const PICTURE = /\(?ảnh(?:\s[^:.\n]{0,20})?:[^\n]*$/iu;

/** Whether the page tells, up to the end of a paragraph, of any day from one to another. */
function tellsOf({ times, matched }: CheckContext, end: number, from: string, to: string): boolean {
  const touches = (days: { from: string; to: string }): boolean => days.from <= to && days.to >= from;
  return (
    times.some(({ start, value }) => {
      const days = start < end ? daysOf(value) : null;
      return days !== null && touches(days);
    }) ||
    matched.some(({ claim, same }) => claim.start < end && same !== null && touches(eventSpan(same.event)))
  );
}

/** Whether the page states a day of its own, up to the end of the paragraph of a mention, that is later than `after`, ISO. */
export function tellsDayAfter({ end }: EntityMention, after: string, context: CheckContext): boolean {
  const newline = context.text.indexOf('\n', end);
  return context.times.some((time) => {
    const isBefore = newline < 0 || time.start < newline;
    return isBefore && isStated(time, context) && (daysOf(time.value)?.from ?? '') > after;
  });
}

/**
 * Whether a person's words or deeds are told of the page's own days: nothing before them looks back to the days from
 * one to another, ISO, in which the title was the person's.
 */
export function isToldOfNow(
  mention: EntityMention,
  from: string,
  to: string,
  context: CheckContext,
): boolean {
  const { text, reference } = context;
  if (!isPublished(reference)) return false;
  const newline = text.indexOf('\n', mention.end);
  const end = newline < 0 ? text.length : newline;
  const start = text.lastIndexOf('\n', mention.start) + 1;
  const sentence = sentences(text.slice(start, end)).find((one) => mention.end - start <= one.end);
  const words = sentence ? text.slice(start + sentence.start, start + sentence.end) : '';
  return (
    DOES.test(text.slice(mention.end, end)) &&
    !BACK.test(words) &&
    !PICTURE.test(text.slice(mention.end, end)) &&
    !isSpoken(text, mention.start) &&
    !tellsOf(context, end, from, to)
  );
}
