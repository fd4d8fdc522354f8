import { eventTypesIn } from '../../claims/event-words';
import { PLANNED } from '../../claims/modality';
import { daysOf } from '../../match/compare/dates';
import { either } from '../../text/either';
import { patternOf, WORD_END, WORD_START } from '../../text/pattern';
import type { Span } from '../../text/span';
import type { Reference, TimeExpression } from '../../time/types';
import type { CheckContext } from '../context';

/** "Tin tức thế giới 30-4: …" dates the bulletin: a title's day before a colon is not the happening's. */
export const isBulletinDay = (text: string, time: Span): boolean =>
  /^\s*:/.test(text.slice(time.end, time.end + 2));

/** What a condition names has not happened: "Nếu hai bên ký thỏa thuận ngày 27/11, …". */
const CONDITION = /(?:^|[^\p{L}])(?:nếu|giả sử|trừ khi|miễn là|trong trường hợp)(?!\p{L})[^.!?\n]*$/iu;
/** A sentence is seldom longer, in UTF-16 units. */
const LONG_SENTENCE = 300;

/** "… thay ông Yermak, người từ chức hồi tháng 11/2025": the day of what is told of somebody in passing. */
const ASIDE = /,\s*(?:người|nhân vật|nơi|vốn|từng)\s[^,.;:!?\n]*$/iu;

/** Whether the day stands in a relative clause behind words that already tell the claim's happening. */
export function isAside(text: string, claim: Span, time: Span): boolean {
  const before = text.slice(claim.start, time.start);
  const aside = ASIDE.exec(before);
  return aside !== null && eventTypesIn(before.slice(0, aside.index).toLowerCase()).length > 0;
}

/** "Ông Orban từng phủ quyết hồi tháng 12 năm ngoái": of something before what is news. */
const ONCE = /(?<!\p{L})từng\s[^,.;:!?\n]*$/iu;

const COUNTS = 'số|con số|tổng số|thống kê|thương vong|danh sách';
const RAISED = `(?:nâng|cập nhật|điều chỉnh|sửa)\\s+(?:lại\\s+)?${either(COUNTS)}`;
const GROWN =
  'số\\s+(?:người\\s+)?(?:chết|thiệt mạng|thương vong|nạn nhân|bị thương)[^.;\\n]{0,80}\\s(?:tăng|lên)';
/** "Sáng 28/6 nâng số người chết trong vụ …": the day of the count, not of what is counted. */
const RECOUNTED = patternOf(WORD_START, either(RAISED, GROWN), WORD_END);

/** "…, theo số liệu công bố đầu tháng 7": when the source spoke. */
const OF_SOURCE = /(?<!\p{L})theo\s[^,.;:!?\n]*$/iu;
const ASKED_FOR = 'đề xuất|đề nghị|kêu gọi|yêu cầu|muốn|đòi';
/** "đề xuất một lệnh ngừng bắn dịp 9/5": of what is asked for. */
const OF_REQUEST = patternOf(WORD_START, either(ASKED_FOR), '\\s[^,.;:!?\\n]*$');

/** Whether a day of a clause is its source's, or that of what somebody asks for. */
export function isBesideHappening(text: string, claim: Span, time: Span): boolean {
  const before = text.slice(claim.start, time.start);
  return OF_SOURCE.test(before) || OF_REQUEST.test(before);
}

const IDEA = 'ý tưởng|sáng kiến|đề xuất|ý định|yêu cầu|đề nghị';
const RAISES = 'nêu|nêu ra|đưa ra|đề xướng|khởi xướng|gợi ý';
/** "Ý tưởng này được ông Putin nêu ra hôm 5/10": before it was decided. */
const OF_IDEA = patternOf(WORD_START, either(IDEA), '\\s[^,.;]{0,60}', either(RAISES), '\\s*$');

/** Whether the words around a day make it that of an idea, or of a later count. */
export const isOfIdeaOrCount = (text: string, claim: Span, time: Span): boolean =>
  OF_IDEA.test(text.slice(claim.start, time.start)) || RECOUNTED.test(text.slice(claim.start, claim.end));

/** Whether the words up to a day look back: "từng". */
export const isLookingBack = (text: string, claim: Span, time: Span): boolean =>
  ONCE.test(text.slice(claim.start, time.start));

/** Whether a condition stands before the day in its sentence. */
export const isCondition = (text: string, time: Span): boolean =>
  CONDITION.test(text.slice(Math.max(0, time.start - LONG_SENTENCE), time.start));

/** Verbs whose object is the plan: "nhất trí chuẩn bị một cuộc gặp" tells that they agreed, on that day. */
const AGREED = 'nhất trí|thống nhất|đồng ý|thỏa thuận|thoả thuận|cam kết';
const ASKED = 'kêu gọi|đề nghị|đề xuất|yêu cầu|ra lệnh';
const SAID = 'bàn|thảo luận|trao đổi|công bố|thông báo|tuyên bố|cho biết|nói|rằng|ký';
/** Words that lead to what it was for. */
const FOR = 'để|nhằm|kèm|theo';
const ABOUT_PLANS = patternOf(either(AGREED, ASKED, SAID, FOR), WORD_END);
/** Fewer letters beside a day say nothing: "Ngày 15/8, …" */
const ALONE = 8;

const READY = /(?<!\p{L})sẵn sàng\s/iu;

/** "chuẩn bị cuộc gặp này trong cuộc điện đàm ngày 16/10": the day is the call's. */
const IN_ANOTHER = /trong\s+(?:cuộc|buổi|phiên|lần)[^,;]*$/iu;

/**
 * Whether the words around a day speak of what is to come: "sẽ gặp vào ngày 15/8", "ngày 15/8, hai ông dự kiến gặp
 * nhau".
 */
export function isComing(text: string, claim: Span, time: Span): boolean {
  const before = text.slice(claim.start, time.start);
  const after = text.slice(time.end, claim.end);
  const head = before.slice(Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1);
  const [first = '', second = ''] = after.split(/[,;]/);
  const alone = (head + first).replace(/[^\p{L}]/gu, '').length < ALONE;
  const tail = alone ? `${first},${second}` : first;
  if (READY.test(head)) return true;
  if (PLANNED.test(head.toLowerCase())) return !IN_ANOTHER.test(head);
  const plan = PLANNED.exec(tail.toLowerCase());
  return plan !== null && !ABOUT_PLANS.test(tail.slice(0, plan.index));
}

/** "một ngày sau", "ba hôm trước", "trước đó một ngày": counted from something else. */
const COUNTED = /(?:^|\s)(?:sau|trước)(?:\s+đó(?:\s+\S+\s+(?:ngày|hôm|tuần|tháng|năm))?)?$/iu;

/** The one day that a time tells, ISO; null for anything longer or none. */
export function dayOf(time: TimeExpression | undefined): string | null {
  const span = time ? daysOf(time.value) : null;
  return span?.grain === 'day' ? span.from : null;
}

/** A day or month that the text states: nothing implied, inferred, or counted from another mention. */
export function isStated(time: TimeExpression, { reference, text }: CheckContext): boolean {
  if (time.type !== 'date' && time.type !== 'time') return false;
  if (COUNTED.test(text.slice(time.start, time.end))) return false;
  if (time.basis !== 'explicit' && time.basis !== 'publication') return false;
  // "khoảng 15h40 ngày 15/10" is about the hour.
  if (time.fromEvent || (time.mod === 'about' && !time.value.includes('T'))) return false;
  const span = daysOf(time.value);
  if (!span) return false;
  if (span.grain === 'month')
    return time.certain.year && time.certain.month && /^\d{4}-\d\d$/.test(time.value);
  if (span.grain !== 'day' && span.grain !== 'range') return false;
  return time.certain.day && (time.certain.year || reference.basis === 'metadata');
}

/** Whether the page tells its day itself: in its metadata, its address or its text. */
export const isPublished = ({ basis }: Reference): boolean =>
  basis === 'metadata' || basis === 'url' || basis === 'page-text';
