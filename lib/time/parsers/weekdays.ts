import { type Parser, pattern, type Point, textAfter, textBefore } from '../atom';
import { WEEKDAYS, WORD_END } from '../words';

const WHICH =
  '(?: (?:của )?(tuần trước|tuần rồi|tuần qua|tuần vừa qua|tuần vừa rồi|tuần này|tuần sau|tuần tới|tuần kế tiếp|tới đây|tới|sắp tới|này|vừa qua|vừa rồi|qua|trước))?';
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
  return /tới/.test(plain) ? 'next' : 'past';
}

/** thứ Hai, hôm thứ Bảy, thứ Sáu tuần trước, Chủ nhật, CN, thứ 7. A bare "thứ hai" may be an ordinal: its neighbours decide. */
const weekday: Parser = pattern(
  'hôm_thứ ngày_thứ hồi_thứ hôm_chủ ngày_chủ hồi_chủ hôm_chúa ngày_chúa thứ+ chủ_nhật chúa_nhật thứ2 thứ3 thứ4 thứ5 thứ6 thứ7 cn t2 t3 t4 t5 t6 t7 thu# chu_nhat',
  `((?:(?:hôm|ngày|hồi) )?)(thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|thứ[2-7]|thu [2-7]|chủ nhật|chúa nhật|chu nhat|cn(?=,? ?\\(?\\d{1,2}[/.-])|t[2-7](?=,? \\d{1,2}/))(?!\\.\\d)${WHICH}${WORD_END}`,
  (match, { text, lower }) => {
    const [full, lead = '', name = '', which] = match;
    const nameStart = match.index + lead.length;
    const end = match.index + full.length;
    const written = text.slice(nameStart, nameStart + name.length);
    const sunday = /^(?:chủ|chúa|chu|cn)/.test(name);
    const number = sunday ? 7 : (WEEKDAYS[name.replace(/^th[ứu]\s*|^t/, '')] ?? 0);
    if (number === 0) return null;
    const before = textBefore(lower, match.index, 40);
    const [after = ''] = textAfter(lower, end, 20).split('\n');
    const capital = /\s\p{Lu}/u.test(written);
    const dated = DATED_AFTER.test(after);
    // "hôm thứ Ba đó" is a day that the text told before, not one counted from its own.
    if (/^\s(?:đó|ấy)(?!\p{L})/u.test(after)) return null;
    const bare = !sunday && !dated && !/hôm|hồi/.test(lead);
    const ordinal = ORDINAL.test(before) && !PART_OR_PREPOSITION.test(before);
    if (bare && which === undefined) {
      if (!capital && (lead !== '' || !PART_OR_PREPOSITION.test(before))) return null;
      if (ordinal || (!capital && ORDINAL_AFTER.test(after))) return null;
    }
    // "đoàn thứ hai tới": the second one arrives.
    if (bare && ordinal && !capital && which !== undefined && MAY_BE_VERB.test(which)) return null;
    if (lead.includes('ngày') && /\d/.test(name) && !dated && which === undefined) return null;
    const point: Point = {
      weekday: number,
      weekdaySpan: { start: nameStart, end: nameStart + name.length },
      led: true,
    };
    const meant = which === undefined ? undefined : whichOf(which);
    if (meant) point.weekdayWhich = meant;
    if (/hôm|hồi/.test(lead) && meant === undefined) point.direction = 'past';
    return { start: match.index, end, point };
  },
);

export const weekdayParsers: readonly Parser[] = [weekday];
