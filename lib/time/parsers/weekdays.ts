import { type Parser, pattern, type Point, textAfter, textBefore } from '../atom';
import { WEEKDAYS, WORD_END } from '../words';

const WHICH =
  '(?: (?:của )?(tuần trước|tuần rồi|tuần qua|tuần vừa qua|tuần vừa rồi|tuần này|tuần sau|tuần tới|tuần kế tiếp|tới đây|tới|sắp tới|này|vừa qua|vừa rồi|qua|trước|đó|ấy))?';
const PART_OR_PREPOSITION =
  /(?<!\p{L})(?:sáng sớm|sáng|trưa|chiều|tối|đêm|khuya|vào|từ|đến|tới|trước|sau|kể từ|hết|đúng)\s$/u;
const DATED_AFTER = /^\s*,?\s*\(?\s*(?:ngày\s+|tức ngày\s+)?\d{1,2}\s?[/.-]\s?\d|^\s*,?\s*(?:ngày\s+)\d/u;
/** Things that are numbered: "vòng hòa đàm thứ ba", "thành phố lớn thứ hai". */
const ORDINAL =
  /(?<!\p{L})(?:lần|vòng|người|đợt|lớn|nước|quốc gia|thành phố|nhiệm kỳ|thế giới|gói|vị trí|hạng|cuộc|ngày|bên|năm|tháng|tuần|chiếc|giai đoạn|điểm|cường quốc|quý|hạm đội|tập đoàn|cấp|đứng|xếp|loại|tàu|phiên|thứ|bậc|con|vụ|tổng thống|tay|mặt trận|đoàn|quân|chính phủ|kịch bản|phương án)(?:\s[\p{L}\d-]+){0,5}\s$/u;
const MAY_BE_VERB = /^(?:trước|này|tới|sắp tới|qua)$/;
const ORDINAL_AFTER =
  /^\s+(?:trong (?:năm|vòng|lịch|số|tuần|tháng|ngày|chuỗi|loạt)|kể từ|liên tiếp|của|nhì|ba|thế giới|về|sau (?:khi|nga|mỹ)|là|với)(?!\p{L})/u;

function whichOf(which: string): Point['weekdayWhich'] {
  const plain = which.replace(/\s+/g, ' ');
  if (/^tuần (?:trước|rồi|qua|vừa)/.test(plain)) return 'last-week';
  if (plain === 'tuần này' || plain === 'này') return 'this-week';
  if (/^tuần (?:sau|tới|kế)/.test(plain)) return 'next-week';
  if (plain === 'đó' || plain === 'ấy') return 'told';
  return /tới/.test(plain) ? 'next' : 'past';
}

/** A weekday's words with what stands around them. */
interface Found {
  /** "hôm ", "ngày ", "hồi "; '' when none leads it. */
  lead: string;
  name: string;
  /** "tuần trước", "tới"; undefined when none follows. */
  which: string | undefined;
  isSunday: boolean;
  /** Its number has a capital: "thứ Hai". */
  isCapital: boolean;
  before: string;
  after: string;
}

/** Whether "thứ hai" is the second one: nothing but its neighbours tells. */
function isOrdinal({ lead, which, isCapital, before, after }: Found): boolean {
  const leadsTo = PART_OR_PREPOSITION.test(before);
  const counts = ORDINAL.test(before) && !leadsTo;
  // "đoàn thứ hai tới": the second one arrives.
  if (which !== undefined) return counts && !isCapital && MAY_BE_VERB.test(which);
  if (!isCapital && (lead !== '' || !leadsTo)) return true;
  return counts || (!isCapital && ORDINAL_AFTER.test(after));
}

/** Whether the words around it make it no weekday that the text's own day tells. */
function isNoWeekday(found: Found): boolean {
  const { lead, name, which, isSunday, after } = found;
  // "thứ Ba tuần trước đó" counts from a day of the story.
  if (/^\s(?:đó|ấy)(?!\p{L})/u.test(after)) return true;
  if (DATED_AFTER.test(after)) return false;
  if (!isSunday && !/hôm|hồi/.test(lead) && isOrdinal(found)) return true;
  return lead.includes('ngày') && /\d/.test(name) && which === undefined;
}

/** thứ Hai, hôm thứ Bảy, thứ Sáu tuần trước, Chủ nhật, CN, thứ 7. A bare "thứ hai" may be an ordinal: its neighbours decide. */
const weekday: Parser = pattern(
  'hôm_thứ ngày_thứ hồi_thứ hôm_chủ ngày_chủ hồi_chủ hôm_chúa ngày_chúa thứ+ chủ_nhật chúa_nhật thứ2 thứ3 thứ4 thứ5 thứ6 thứ7 cn t2 t3 t4 t5 t6 t7 thu# chu_nhat',
  `((?:(?:hôm|ngày|hồi) )?)(thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|thứ[2-7]|thu [2-7]|chủ nhật|chúa nhật|chu nhat|cn(?=,? ?\\(?\\d{1,2}[/.-])|t[2-7](?=,? \\d{1,2}/))(?!\\.\\d)${WHICH}${WORD_END}`,
  (match, { text, lower }) => {
    const [full, lead = '', name = '', which] = match;
    const start = match.index + lead.length;
    const nameSpan = { start, end: start + name.length };
    const end = match.index + full.length;
    const isSunday = /^(?:chủ|chúa|chu|cn)/.test(name);
    const weekday = isSunday ? 7 : (WEEKDAYS[name.replace(/^th[ứu]\s*|^t/, '')] ?? 0);
    const [after = ''] = textAfter(lower, end, 20).split('\n');
    const meant = which === undefined ? undefined : whichOf(which);
    const found: Found = {
      lead,
      name,
      // "lần thứ hai đó": the word tells a weekday no more than a bare one.
      which: meant === 'told' ? undefined : which,
      isSunday,
      isCapital: /\s\p{Lu}/u.test(text.slice(nameSpan.start, nameSpan.end)),
      before: textBefore(lower, match.index, 40),
      after,
    };
    if (weekday === 0 || isNoWeekday(found)) return null;
    const isPast = /hôm|hồi/.test(lead) && meant === undefined;
    const point: Point = {
      weekday,
      weekdaySpan: nameSpan,
      led: true,
      ...(meant && { weekdayWhich: meant }),
      ...(isPast && { direction: 'past' as const }),
    };
    return { start: match.index, end, point };
  },
);

export const weekdayParsers: readonly Parser[] = [weekday];
