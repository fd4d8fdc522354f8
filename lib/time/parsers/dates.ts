import { asPoint, type Match, type Parser, pattern, type Point, textAfter, textBefore } from '../atom';
import { ANY_MONTH, DAY, MONTH, monthOf, WORD_END, YEAR, yearOf } from '../words';

/** Words that mark figures as a day; they belong to the expression ("cuối ngày 12/6", "cùng ngày 22/10"). */
export const LEAD = '(?:(?:cùng |cuối )?(?:ngày|ngay|hôm|mùng|mồng|hồi|bữa) (?:ngày |hôm |mùng |mồng )?)';
const LEADS = 'cùng+ cuối+ ngày+ ngay# hôm+ mùng# mồng# hồi+ bữa+';
/** Figures that go on to the left are a number, a share or the end of another date. */
const FREE = '(?<![\\d.,/]|(?<!/\\d?)\\d\\s?[-–]|[.,/\\p{L}]\\s?[-–])';

function dayPoint(match: Match, lead: string | undefined): Point {
  const point: Point = { led: lead !== undefined };
  if (lead && /^h[ôồ]/.test(lead)) point.direction = 'past';
  return point;
}

/** "9/10 quận bị mất điện", "2/3 số nghị sĩ": a share of what is counted, unless a word of a day stands before it. */
const SHARE_OF =
  /^ (?:số|quận|huyện|tỉnh|bang|nước|quốc gia|thành viên|người|nghị sĩ|đại biểu|dân số|cử tri|lãnh thổ|diện tích|sản lượng|nhu cầu|công suất|uav|tên lửa|mục tiêu)(?!\p{L})/u;
const DAY_BEFORE =
  /(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|ngày|hôm|nay|qua|mai|từ|đến|tới|và|trước|sau|vào)\s$/u;

/** 19/5, 19-5-2025, ngày 24.2.2022, "ngày 19 /5", "24/2//2022", ngày 24/2 năm 2022. */
const separated: Parser = pattern(
  `#/-._ ${LEADS}`,
  `${FREE}(${LEAD})?(${DAY})(\\s?/{1,2}\\s?|-|–|\\.)(${MONTH})(?:(?:\\s?/{1,2}\\s?|-|–|\\.)(${YEAR}|\\d\\d(?!\\d))|(?: năm |, )(${YEAR})(?![\\d/.-]))?(?!\\d|[/.,]\\d|-\\d(?!\\d?/\\d)|\\p{L})`,
  (match, { lower }) => {
    const [full, lead, day = '', separator = '/', month = '', year, yearWord] = match;
    if (lead === undefined && year === undefined && yearWord === undefined && separator === '/') {
      const isPart =
        Number(day) < Number(month) && SHARE_OF.test(textAfter(lower, match.index + full.length, 16));
      if (isPart && !DAY_BEFORE.test(textBefore(lower, match.index, 12))) return null;
    }
    const point = dayPoint(match, lead);
    point.day = Number(day);
    point.month = Number(month);
    point.separator = separator.trim().charAt(0);
    const written = year ?? yearWord;
    if (written) point.year = yearOf(written);
    return asPoint(match, point);
  },
);

/** ngày 19 tháng 5 năm 2025, 26 tháng Ba, "ngay 19 thang 5". */
const worded: Parser = pattern(
  `#+ ${LEADS}`,
  `${FREE}(${LEAD})?(${DAY}) th[áa]ng (${ANY_MONTH})${WORD_END}(?!\\s?[/-]\\s?\\d{1,2}\\D)(?:(?:,? (?:năm )?|\\s?[/-]\\s?)(${YEAR})${WORD_END})?`,
  (match) => {
    const [, lead, day = '', month = '', year] = match;
    const point = dayPoint(match, lead);
    point.led = true;
    point.day = Number(day);
    point.month = monthOf(month);
    if (year) point.year = Number(year);
    return asPoint(match, point);
  },
);

const NOT_A_DAY =
  /(?<!\p{L})(?:mỗi|một|hàng|hằng|từng|nhiều|mấy|trong|\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s$/u;
/** "ngày 19" alone: the month comes from the text around it. */
const lone: Parser = pattern(
  'cùng+ cuối+ ngày+ hôm+ mùng# mồng#',
  `(?:cùng |cuối )?(ngày|hôm|mùng|mồng) (?:mùng |mồng )?(${DAY})(?![\\p{L}\\d%]|[/.,-]\\s?\\d|-\\p{L}| (?:tháng|thang|tuổi|người|giờ|ngày|tỷ|tỉ|triệu|nghìn|ngàn|km|lần|tấn|chiếc|vụ|ca|%)(?!\\p{L}))`,
  (match, { lower }) => {
    const [, lead, day = ''] = match;
    if (lead === 'hôm' && day.length === 1) return null;
    // "mỗi ngày 20 chuyến": how many a day.
    if (
      NOT_A_DAY.test(textBefore(lower, match.index, 8)) &&
      !/trong\s$/u.test(textBefore(lower, match.index, 8))
    )
      return null;
    return asPoint(match, { day: Number(day), led: true });
  },
);

const iso: Parser = pattern(
  '####',
  '(?<![\\d/-])((?:19|20)\\d\\d)[-/](0[1-9]|1[0-2])[-/](0[1-9]|[12]\\d|3[01])(?!\\d)',
  (match) =>
    asPoint(match, { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), led: true }),
);

/** "ngày đầu tiên của tháng 3", "ngày cuối cùng của năm 2025". */
const edgeDay: Parser = pattern(
  'ngày_đầu ngày_cuối',
  `ngày (đầu tiên|cuối cùng) (?:của )?(?:tháng (${ANY_MONTH})(?:(?:[/-]| năm )(${YEAR}))?|năm (${YEAR}))${WORD_END}`,
  (match) => {
    const [, edge, month, monthYear, year] = match;
    const first = edge === 'đầu tiên';
    const monthNumber = month ? monthOf(month) : first ? 1 : 12;
    const written = monthYear ?? year;
    const yearNumber = written ? Number(written) : undefined;
    const last = new Date(Date.UTC(yearNumber ?? 2025, monthNumber, 0)).getUTCDate();
    const point: Point = { month: monthNumber, day: first ? 1 : last, led: true };
    if (yearNumber !== undefined) point.year = yearNumber;
    return asPoint(match, point);
  },
);

export const dateParsers: readonly Parser[] = [iso, separated, worded, lone, edgeDay];
