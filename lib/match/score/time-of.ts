import type { ExtractedClaim } from '../../claims/claim-of';
import { eventTypesIn } from '../../claims/event-words';
import { HAPPENING, KNOWN_HAPPENING } from '../../claims/happening-nouns';
import { SAYING_VERBS } from '../../claims/saying-verbs';
import { SAYING } from '../../events/kinds';
import type { EventRecord } from '../../events/types';
import type { Span } from '../../text/span';
import type { ToldTime } from '../compare/date-fit';
import { daysOf, eventSpan } from '../compare/dates';
import { inYearOf, slipOf } from '../compare/slips';

/**
 * The day of what was said lies right behind the verb: "nói với báo giới hôm 19/2 sau vòng đàm phán". In UTF-16 units.
 */
const SAYING_LENGTH = 60;
const SAID_ON = new RegExp(
  `(?<!\\p{L})(?:${SAYING_VERBS}|phát biểu|cho hay|viết|chia sẻ|đăng|trả lời|bình luận|nhận định)(?:\\s+(?:với|trước|trên|tại|trong|qua|cho)(?:\\s+[\\p{L}\\d]+){1,5}?)?\\s*(?:(?:vào|trong|hôm|ngày|tối|sáng|chiều|trưa|đêm|rạng sáng)\\s+)*$`,
  'iu',
);

/**
 * What follows a day up to a happening named as known: "hôm 2/5 nhận định thỏa thuận khoáng sản", "ngày 30/12 gọi cuộc
 * gặp".
 */
const ABOUT_KNOWN = new RegExp(
  `^\\s*(?:(?:đã|vừa|cũng|lại|tiếp tục)\\s+)*((?:\\p{L}+\\s+){1,4}?)(?:các\\s+|những\\s+)?(?:${KNOWN_HAPPENING}|buổi|lệnh|gói|chuyến|kế hoạch)\\s`,
  'iu',
);
/** Verbs by which a happening takes place on that day; by any other somebody judges it or speaks of it. */
const HOLDS =
  /(?<!\p{L})(?:có|trong|tại|ở|sau|trước|khi|từ|do|vì|với|của|dự|tham gia|tiến hành|tổ chức|kết thúc|bắt đầu|nối lại|chủ trì|mở|khai mạc|hoàn tất|hoàn thành|bước vào|vào|ký|đạt|thực hiện|thông qua|phê duyệt|phê chuẩn|công bố|tuyên bố|thông báo|áp|áp đặt|ban bố|ra|phát động|hứng|đẩy lùi|hủy|hoãn|dời|gia hạn|đồng ý|nhất trí|chấp nhận|ủng hộ|đề xuất|diễn ra|là|trao đổi|gặp|hội đàm|điện đàm|đàm phán|tấn công|tập kích|không kích)(?!\p{L})/iu;

/** Whether a day stands between a speaker and a verb of judging something that is known. */
function isOfJudging(text: string, clause: Span, time: Span): boolean {
  const before = text.slice(clause.start, time.start);
  if (!/\p{Lu}/u.test(before) || eventTypesIn(before.toLowerCase()).some((type) => !SAYING.has(type)))
    return false;
  const verb = ABOUT_KNOWN.exec(text.slice(time.end, clause.end))?.[1];
  return verb !== undefined && !HOLDS.test(verb);
}

/** Whether a time tells when somebody said it, not when it happened. */
export const isOfSaying = (text: string, clause: Span, time: Span): boolean =>
  SAID_ON.test(text.slice(Math.max(clause.start, time.start - SAYING_LENGTH), time.start)) ||
  isOfJudging(text, clause, time);

/**
 * Whether nobody can have told of a happening on that day as of one gone by: it lies before it. Days are compared as
 * they were written ("hôm 18/7" of what happened on 18/8).
 */
export function isTooEarly({ modality }: ExtractedClaim, time: ToldTime, event: EventRecord): boolean {
  if (modality !== 'happened' || slipOf([time], event) !== 'far') return false;
  const span = daysOf(inYearOf(time, event.date));
  return span !== null && span.grain === 'day' && span.to < eventSpan(event).from;
}

/**
 * "bàn trước cuộc hội đàm … ngày 15/8", "rời Kiev sau cuộc gặp hôm 2/12": another happening, told to place the first.
 */
const BESIDE = new RegExp(
  `(?<!\\p{L})(?:trước|sau|thềm|kể từ|chuẩn bị cho|hướng tới)\\s+(?:các |những )?(?:${HAPPENING}|lễ|phiên|chuyến)\\s(?!.*(?<!\\p{L})(?:trước|sau|thềm)\\s+(?:cuộc|hội nghị|vòng))`,
  'iu',
);

/** Where its words end before the time: "trước vụ việc này được thực hiện hôm 13/1". */
const BROKEN = /[,;:“”"]|(?<!\p{L})(?:này|đó|ấy|được|là|đã|bị)(?!\p{L})/iu;

/** "tăng 200 triệu bảng so với hai năm trước", "so với cùng kỳ năm ngoái": what is compared with. */
const COMPARED = /(?<!\p{L})so với\s+(?:(?:hồi|mức|đợt|cùng kỳ|thời điểm|con số|của)\s+)*$/iu;

/** "trao đổi tù binh trước lễ Phục sinh": a feast before or after which it happened. */
const BESIDE_FEAST = /(?<!\p{L})(?:trước|trước thềm|sau)\s+(?:(?:đại )?lễ\s+|dịp\s+|kỳ nghỉ\s+)*$/iu;
const FEAST = /^(?:(?:đại )?lễ|dịp|kỳ nghỉ|giáng sinh|noel|phục sinh|năm mới|tết)(?!\p{L})/iu;

/** Whether a time belongs to a happening beside which a clause tells its own. */
export function isOfAnother(text: string, claim: ExtractedClaim, time: Span): boolean {
  const before = text.slice(claim.start, time.start);
  if (COMPARED.test(before)) return true;
  if (BESIDE_FEAST.test(before) && FEAST.test(text.slice(time.start, time.end))) return true;
  const beside = BESIDE.exec(before);
  if (!beside || BROKEN.test(before.slice(beside.index))) return false;
  return eventTypesIn(before.slice(0, beside.index).toLowerCase()).some((type) => !SAYING.has(type));
}
