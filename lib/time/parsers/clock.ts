import { asPoint, type Atom, type Parser, pattern, type Point, textAfter, textBefore } from '../atom';
import { wordsToNumber } from '../../text/number-words';
import type { DayPart } from '../types';
import { DAY_PART, DAY_PART_STARTS, dayPartOf, WORD_END } from '../words';
import { isDayInZone } from './zone';

const ABOUT = '(?:khoảng |gần |hơn )?';
const LEAD = `((?:đúng |vào )?(?:lúc|hồi) ${ABOUT}(?:đúng )?|khoảng )?`;
const STARTS = '#hg:+ đúng+ vào+ lúc+ hồi+ khoảng+';
const HOUR = '([01]?\\d|2[0-4])';
const FORM = `${HOUR}(?:\\s?(?:h|g)(?:['’\\s]?(\\d{2})(?:\\s?(?:phút|ph|p))?['’]?)?| ?giờ(?: (\\d{1,2})(?: ?phút|(?= (?:ngày|hôm|sáng|chiều|tối|đêm|trưa|\\())|(?=[,.;)]|$))?| rưỡi| kém (\\d{1,2}))?|:(\\d{2})(?::\\d{2})?)`;
const LASTING =
  /(?<!\p{L})(?:kéo dài|trong|suốt|hơn|gần|chưa đầy|chưa tới|chưa đến|ít nhất|tối đa|sau|mất|thêm|mỗi|vòng|tổng cộng|ngừng bắn|lệnh)\s$/u;
/** "N giờ MM phút" below this hour is told of how long a thing took. */
const EARLY = 6;
const COUNTED_AFTER = /^\s*(?:qua|trước|sau|liên tục|liên tiếp|liền|đồng hồ|mỗi ngày|tới|nữa)(?!\p{L})/u;

function clockPoint(lead: string, hour: number, minute: number, spoken: boolean): Point {
  const point: Point = { clock: { hour, minute } };
  if (spoken && !/lúc|hồi/.test(lead)) point.doubtfulClock = true;
  if (/khoảng/.test(lead)) point.modifier = 'about';
  return point;
}

const PROGRAMME = /(?<!\p{L})(?:xem nhanh|toàn cảnh|điểm tin|cùng bạn|bản tin|thời sự|tin)\s$/u;
/** "mạng 5G", "chịu lực 10g": a lone "g" is an hour only in small type beside a day or a part of it. */
function isNoHour(text: string, lower: string, start: number, end: number, lead: string): boolean {
  if (text.slice(start, end).endsWith('G')) return true;
  return lead === '' && !/^\s+(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|cùng|\d)/u.test(textAfter(lower, end, 8));
}

/** 21h30, 21 giờ 30 phút, 11g, 0h'00p, 13:30, "lúc 15h", "khoảng 2h". */
const clock: Parser = pattern(
  STARTS,
  `(?<![\\d.,:/-])${LEAD}${FORM}(?![\\d\\p{L}:/]|[.,]\\d)`,
  (match, { text, lower }): Atom | null => {
    const [full, lead = '', hour = '', shortMinutes, wordMinutes, lacking, colonMinutes] = match;
    let hours = Number(hour);
    let minute = Number(shortMinutes ?? wordMinutes ?? colonMinutes ?? 0);
    if (/rưỡi$/.test(full)) minute = 30;
    if (lacking) {
      hours -= 1;
      minute = 60 - Number(lacking);
    }
    if (minute > 59 || hours < 0) return null;
    const end = match.index + full.length;
    const minuted = shortMinutes !== undefined || colonMinutes !== undefined;
    if (COUNTED_AFTER.test(textAfter(lower, end, 12))) return null;
    const before = textBefore(lower, match.index, 14);
    if (LASTING.test(before) && colonMinutes === undefined) return null;
    // A score or a rate: "tỷ số 3:15", "2:1".
    if (colonMinutes !== undefined && /(?<!\p{L})(?:tỷ số|tỉ số|tỷ lệ|thắng|thua)\s$/u.test(before))
      return null;
    // "10 giờ 45" is on the clock, "1 giờ 15 phút" a length.
    const onClock = minuted || (wordMinutes !== undefined && (!full.includes('phút') || hours >= EARLY));
    if (/g$/.test(full) && isNoHour(text, lower, match.index, end, lead)) return null;
    // "Xem nhanh 20h", "Điểm tin 6h" are names of programmes.
    if (lead === '' && PROGRAMME.test(before) && !/^\s+(?:ngày|hôm)/.test(textAfter(lower, end, 6)))
      return null;
    const short = /[hg]$/.test(full) && hours < 24;
    const point = clockPoint(lead, hours, minute, !onClock && !short);
    // "Vào lúc" keeps the preposition outside.
    const skip = /^(?:vào|đúng)\s+(?=lúc|hồi)/.exec(full)?.[0].length ?? 0;
    return { start: match.index + skip, end, point };
  },
);

/** "hai giờ sáng", "bảy giờ tối": hours in words are an hour only beside a part of the day. */
const spelled: Parser = pattern(
  'lúc+ hồi+ khoảng+ một+ hai+ ba+ bốn+ năm+ sáu+ bảy+ bẩy+ tám+ chín+ mười+',
  `((?:lúc|hồi) ${ABOUT}|khoảng )?(mười một|mười hai|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|mười) giờ( rưỡi)?(?= (?:sáng|trưa|chiều|tối|đêm)${WORD_END})`,
  (match) => {
    const [, lead = '', hour = '', half] = match;
    const point = clockPoint(lead, wordsToNumber(hour) ?? 0, half ? 30 : 0, false);
    return asPoint(match, point);
  },
);

/** "nửa đêm 15-2" is 0:00 of that day in Vietnamese papers (truce of Minsk, Tuổi Trẻ). */
const midnight: Parser = pattern('lúc_nửa nửa_đêm', '(?:lúc )?nửa đêm(?= (?:hôm |ngày )?\\d)', (match) =>
  asPoint(match, { clock: { hour: 0, minute: 0 }, dayPart: 'night', led: true }),
);

const dayPart: Parser = pattern(
  `vào+ lúc+ hồi+ ${DAY_PART_STARTS}`,
  `((?:vào )?(?:lúc|hồi) )?(${DAY_PART})${WORD_END}`,
  (match) => {
    const skip = /^vào\s+/.exec(match[0])?.[0].length ?? 0;
    return {
      start: match.index + skip,
      end: match.index + match[0].length,
      point: { dayPart: dayPartOf(match[2] ?? '') },
    };
  },
);

const UNACCENTED: Record<string, DayPart> = {
  'rang sang': 'dawn',
  sang: 'morning',
  trua: 'noon',
  chieu: 'afternoon',
  toi: 'evening',
  dem: 'night',
};
/** "toi 19/5", "sang ngay 19-5": parts of the day without their marks, only right before a day. */
const unaccentedPart: Parser = pattern(
  'rang sang trua chieu toi dem',
  `(rang sang|sang|trua|chieu|toi|dem)(?= (?:ngay )?\\d{1,2}[/.-]\\d)`,
  (match) => {
    const dayPart = UNACCENTED[(match[1] ?? '').replace(/\s+/g, ' ')];
    return asPoint(match, { ...(dayPart && { dayPart }) });
  },
);

/** "từ 16 đến 18 giờ", "20 đến 22 giờ", "13h-15h", "từ 22h đến 5h": two clock times of one day. */
const clockRange: Parser = pattern(
  '#hg:+-– từ#',
  `(?<![\\d.,:/-])(?:từ )?${HOUR}(h|g| ?giờ|:)?(\\d{2})?\\s?(?:đến|tới|-|–)\\s?${HOUR}(?:(?:h|g| ?giờ)(\\d{2})?|:(\\d{2}))(?![\\d\\p{L}])`,
  (match, { lower }) => {
    const [full, from = '', mark, fromMinute, to = '', shortMinute, colonMinute] = match;
    if (fromMinute !== undefined && mark === undefined) return null;
    if (COUNTED_AFTER.test(textAfter(lower, match.index + full.length, 12))) return null;
    const before = textBefore(lower, match.index, 14);
    if (LASTING.test(before)) return null;
    if (isDayInZone(full, before, textAfter(lower, match.index + full.length, 24))) return null;
    const point: Point = {
      clock: { hour: Number(from), minute: Number(fromMinute ?? 0) },
      clockEnd: { hour: Number(to), minute: Number(shortMinute ?? colonMinute ?? 0) },
    };
    if (!full.startsWith('từ') && (mark === undefined || /giờ/.test(mark))) point.doubtfulClock = true;
    return asPoint(match, point);
  },
);

export const clockParsers: readonly Parser[] = [
  clockRange,
  midnight,
  clock,
  spelled,
  dayPart,
  unaccentedPart,
];
