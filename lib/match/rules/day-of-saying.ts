import type { ExtractedClaim } from '../../claims/claim-of';
import { eventTypesIn } from '../../claims/event-words';
import { KNOWN_HAPPENING } from '../../claims/happening-nouns';
import { SAYING_VERBS } from '../../claims/saying-verbs';
import { SAYING } from '../../events/kinds';
import type { EventRecord } from '../../events/types';
import { either } from '../../text/either';
import { patternOf, WORD_END, WORD_START } from '../../text/pattern';
import type { Span } from '../../text/span';
import type { ToldTime } from '../compare/date-fit';
import { daysOf, eventSpan } from '../compare/dates';
import { inYearOf, slipOf } from '../compare/slips';

/** Verbs beside the common ones that a day of speaking stands behind. */
const SPEAKING = `${SAYING_VERBS}|phát biểu|cho hay|viết|chia sẻ|đăng|trả lời|bình luận|nhận định`;
/** To whom or where: "với báo giới", "trên mạng Truth Social". */
const TO_WHOM = '(?:\\s+(?:với|trước|trên|tại|trong|qua|cho)(?:\\s+[\\p{L}\\d]+){1,5}?)?';
/** What leads to a day: "hôm", "vào tối". */
const BEFORE_DAY = 'vào|trong|hôm|ngày|tối|sáng|chiều|trưa|đêm|rạng sáng';
/** The day of what was said lies right behind the verb: "nói với báo giới hôm 19/2 sau vòng đàm phán". */
const SAID_ON = patternOf(WORD_START, either(SPEAKING), TO_WHOM, `\\s*(?:${either(BEFORE_DAY)}\\s+)*$`);
/** No words from the verb to its day are longer, in UTF-16 units. */
const SAYING_LENGTH = 60;

/** What may stand before the verb behind a day: "hôm 2/5 đã …". */
const AUXILIARIES = '(?:(?:đã|vừa|cũng|lại|tiếp tục)\\s+)*';
/** What is named as known beside happenings: "gói viện trợ", "lệnh ngừng bắn". */
const KNOWN = `${KNOWN_HAPPENING}|buổi|lệnh|gói|chuyến|kế hoạch`;
/**
 * What follows a day up to a happening named as known: "hôm 2/5 nhận định thỏa thuận khoáng sản", "ngày 30/12 gọi cuộc
 * gặp". The group holds the words between them.
 */
const ABOUT_KNOWN = patternOf(
  '^\\s*',
  AUXILIARIES,
  '((?:\\p{L}+\\s+){1,4}?)',
  '(?:các\\s+|những\\s+)?',
  either(KNOWN),
  '\\s',
);

/** Words that only tie the happening to its day: "ngày 30/12 tại cuộc gặp", "là". */
const TIES = 'có|trong|tại|ở|sau|trước|khi|từ|do|vì|với|của|vào|là';
/** Verbs of taking part and of taking place. */
const HELD =
  'dự|tham gia|tiến hành|tổ chức|kết thúc|bắt đầu|nối lại|chủ trì|mở|khai mạc|hoàn tất|hoàn thành|bước vào|thực hiện|diễn ra';
/** Verbs of making, changing or calling off what is decided. */
const DECIDED =
  'ký|đạt|thông qua|phê duyệt|phê chuẩn|công bố|tuyên bố|thông báo|áp|áp đặt|ban bố|ra|hủy|hoãn|dời|gia hạn|đồng ý|nhất trí|chấp nhận|ủng hộ|đề xuất';
/** Verbs of meeting and of fighting. */
const MET = 'trao đổi|gặp|hội đàm|điện đàm|đàm phán';
const FOUGHT = 'phát động|hứng|đẩy lùi|tấn công|tập kích|không kích';
/** Words by which a happening takes place on that day; by any other verb somebody judges it or speaks of it. */
const HOLDS = patternOf(WORD_START, either(TIES, HELD, DECIDED, MET, FOUGHT), WORD_END);

/** Whether a day stands between a speaker and a verb of judging something that is known. */
function isOfJudging(text: string, clause: Span, time: Span): boolean {
  const before = text.slice(clause.start, time.start);
  const namesSpeaker = /\p{Lu}/u.test(before);
  if (!namesSpeaker || eventTypesIn(before.toLowerCase()).some((type) => !SAYING.has(type))) return false;
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
