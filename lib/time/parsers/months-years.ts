import { type Parser, pattern, type Point, whole } from '../atom';
import { MONTH, MONTH_WORD, monthOf, NO_LETTER_AFTER, NO_LETTER_BEFORE, YEAR } from '../words';
import type { TimeModifier } from '../types';

const PART =
  '(?:hồi\\s+|vào\\s+(?=(?:đầu|giữa|cuối)))?(?:(những ngày đầu|những ngày cuối|đầu|giữa|cuối|nửa đầu|nửa cuối|nửa sau)\\s+)?';
const modifierOf = (part: string | undefined): TimeModifier | undefined =>
  part === undefined ? undefined : /đầu/.test(part) ? 'start' : /giữa/.test(part) ? 'mid' : 'end';

const RELATIVE_YEARS: Record<string, number> = {
  nay: 0,
  này: 0,
  ngoái: -1,
  trước: -1,
  'vừa qua': -1,
  qua: -1,
  tới: 1,
  sau: 1,
  kia: -2,
  'trước đó': -1,
};

/** tháng 8/2024, tháng Hai năm 2022, đầu tháng 8, hồi tháng 8 năm ngoái. */
const namedMonth: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}${PART}(?:hồi\\s+)?th[áa]ng\\s+(${MONTH}|${MONTH_WORD})(?:\\s?[/.-]\\s?(${YEAR})|,?\\s+(?:năm\\s+)?(${YEAR})|\\s+năm\\s+(nay|ngoái|trước|kia|tới|sau)(?!\\s+đó))?(?![\\p{L}\\d]|[/.-]\\d)(?:\\s+(tới|sắp tới|vừa qua|vừa rồi|này)${NO_LETTER_AFTER})?`,
    'gu',
  ),
  (match, { lower }) => {
    const [full, part, month = '', slashYear, wordYear, relative, direction] = match;
    // "Cách mạng tháng Tám", "ba tháng một lần", "tháng Tư đen" are names or counts.
    const before = lower.slice(Math.max(0, match.index - 12), match.index);
    if (
      /(?:cách mạng|quảng trường|mỗi|hàng|hằng|\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài|nhiều|từng)\s$/u.test(
        before,
      ) &&
      part === undefined
    )
      return null;
    if (/^\s+(?:lần|người|rưỡi)/u.test(lower.slice(match.index + full.length))) return null;
    const point: Point = { month: monthOf(month), led: true };
    const year = slashYear ?? wordYear;
    if (year) point.year = Number(year);
    if (relative) point.yearOffset = RELATIVE_YEARS[relative];
    if (direction) point.direction = /tới/.test(direction) ? 'future' : 'past';
    const modifier = modifierOf(part);
    if (modifier) point.modifier = modifier;
    if (/hồi/.test(full)) point.direction = 'past';
    return { ...whole(match), point };
  },
);

/** thượng tuần, trung tuần, hạ tuần tháng 5. */
const thirdOfMonth: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}(thượng tuần|trung tuần|hạ tuần)\\s+tháng\\s+(${MONTH}|${MONTH_WORD}|này|trước)(?:(?:[/.-]|\\s+năm\\s+)(${YEAR}))?(?![\\p{L}\\d]|[/.-]\\d)`,
    'gu',
  ),
  (match) => {
    const [, third, month = '', year] = match;
    const point: Point = { third: third === 'thượng tuần' ? 1 : third === 'trung tuần' ? 2 : 3, led: true };
    if (month === 'này' || month === 'trước') point.monthOffset = month === 'này' ? 0 : -1;
    else point.month = monthOf(month);
    if (year) point.year = Number(year);
    return { ...whole(match), point };
  },
);

/** tháng này, tháng trước, hồi đầu tháng này, cuối tháng. */
const relativeMonth: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}${PART}tháng\\s+(này|trước|qua|vừa qua|vừa rồi|rồi|tới|sau|sắp tới)${NO_LETTER_AFTER}(?!\\s+(?:đó|khi))`,
    'gu',
  ),
  (match, { lower }) => {
    const [, part, which = ''] = match;
    const before = lower.slice(Math.max(0, match.index - 8), match.index);
    if (/(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài|nhiều|những|các)\s$/u.test(before))
      return null;
    const point: Point = { monthOffset: /này/.test(which) ? 0 : /tới|sau/.test(which) ? 1 : -1, led: true };
    const modifier = modifierOf(part);
    if (modifier) point.modifier = modifier;
    return { ...whole(match), point };
  },
);

/** "hồi đầu tháng", "cuối tháng" without saying which: the month of the publication. */
const edgeOfMonth: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}(?:hồi\\s+)?(đầu|giữa|cuối)\\s+tháng${NO_LETTER_AFTER}(?!\\s+(?:${MONTH}|${MONTH_WORD}|này|trước|sau|tới|qua|vừa|rồi|sắp)${NO_LETTER_AFTER})`,
    'gu',
  ),
  (match) => ({ ...whole(match), point: { monthOffset: 0, modifier: modifierOf(match[1]), led: true } }),
);

/** năm 2022, đầu năm 2025, cuối năm nay, năm ngoái. */
const year: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}${PART}(?:các\\s+|những\\s+|mùa (?:xuân|hè|thu|đông)\\s+)?năm\\s+(?:(${YEAR})|(nay|ngoái|trước|kia|tới|sau|vừa qua|qua))${NO_LETTER_AFTER}(?![/.-]\\d|\\s+(?:đó|khi)(?!\\p{L}))`,
    'gu',
  ),
  (match, { lower }) => {
    const [full, part, written, relative] = match;
    const before = lower.slice(Math.max(0, match.index - 8), match.index);
    if (
      relative &&
      /(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài|nhiều|những|các|rưỡi|hơn|gần)\s$/u.test(before)
    )
      return null;
    const point: Point = { led: true };
    if (written) point.year = Number(written);
    else point.yearOffset = RELATIVE_YEARS[relative ?? ''] ?? 0;
    const modifier = modifierOf(part) ?? (/mùa/.test(full) ? 'mid' : undefined);
    if (modifier) point.modifier = modifier;
    return { ...whole(match), point };
  },
);

/** "hồi đầu năm", "cuối năm", "nửa cuối năm": of the publication's year. */
const edgeOfYear: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}(?:hồi\\s+)?(đầu|giữa|cuối|nửa đầu|nửa cuối)\\s+năm${NO_LETTER_AFTER}(?!\\s+(?:${YEAR}|nay|ngoái|trước|sau|tới|kia|qua|vừa)${NO_LETTER_AFTER})`,
    'gu',
  ),
  (match) => ({ ...whole(match), point: { yearOffset: 0, modifier: modifierOf(match[1]), led: true } }),
);

/** A bare year: after a noun ("cuộc bầu cử 2024"), in brackets ("(2014)"), and pairs of years ("2014-2022"). */
const bareYear: Parser = pattern(
  /(?<![\p{L}\d.,/:$€-])(19[4-9]\d|20[0-4]\d)(?:\s?[-–]\s?(19[4-9]\d|20[0-4]\d))?(?![\d%]|[.,/:-]\d|\s?(?:km|m2|m²|mm|kg|tấn|người|tù|quân|binh|uav|drone|usd|đô|euro|mục|căn|chiếc|thi|tỷ|tỉ|triệu|nghìn|ngàn|lính|vụ|ngày|giờ|tên|xe|đồng|điểm|vũ|quả|trẻ|hộ|ca|trường|thương|dặm|hải|w|mw)(?!\p{L}))/gu,
  (match, { lower }) => {
    const before = lower.slice(Math.max(0, match.index - 14), match.index);
    if (
      /(?:nghị quyết|số|điều|khoảng|gần|hơn|tới|trên|dưới|độ|quyết định|shahed|geran|mã|ga)\s$/u.test(before)
    )
      return null;
    if (match[2]) {
      if (Number(match[2]) <= Number(match[1])) return null;
      return { ...whole(match), fixed: { type: 'date', value: `${match[1]}/${match[2]}` } };
    }
    return { ...whole(match), point: { year: Number(match[1]) } };
  },
);

/** những năm 1990, thập niên 1990, thập kỷ 80. */
const decade: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}(?:(?:những|các)\\s+)?(?:(?:đầu|giữa|cuối)\\s+)?(?:(?:những |các )?năm|thập niên|thập kỷ|thập kỉ)\\s+((?:19|20)?\\d0)(?:\\s+của thế kỷ (?:20|xx|trước))?${NO_LETTER_AFTER}(?!\\s?[-/]\\d)`,
    'gu',
  ),
  (match) => {
    const written = match[1] ?? '';
    if (!/những|các|thập/.test(match[0])) return null;
    const start = written.length === 2 ? 1900 + Number(written) : Number(written);
    return { ...whole(match), fixed: { type: 'date', value: `${start}/${start + 9}` } };
  },
);

const QUARTERS: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
};
/** quý I/2025, quý 3 năm nay. */
const quarter: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}(?:(?:đầu|cuối)\\s+)?quý\\s+(i{1,3}|iv|[1-4]|một|hai|ba|tư)(?:(?:\\s?[/-]\\s?|\\s+năm\\s+|\\s+)(${YEAR})|\\s+năm\\s+(nay|ngoái|sau|tới))?${NO_LETTER_AFTER}`,
    'gu',
  ),
  (match) => {
    const quarterNumber = QUARTERS[match[1] ?? ''];
    if (!quarterNumber) return null;
    const offset = match[3] ? (RELATIVE_YEARS[match[3]] ?? 0) : 0;
    return {
      ...whole(match),
      fixed: match[2]
        ? { type: 'date', value: `${match[2]}-Q${quarterNumber}` }
        : {
            type: 'date',
            value: `Q${quarterNumber}`,
            shift: { amount: offset, unit: 'year', from: 'publication' },
          },
    };
  },
);

const century: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}(?:(?:đầu|giữa|cuối)\\s+)?thế kỷ\\s+(?:thứ\\s+)?(\\d{1,2})${NO_LETTER_AFTER}`,
    'gu',
  ),
  (match) => {
    const n = Number(match[1]);
    return { ...whole(match), fixed: { type: 'date', value: `${(n - 1) * 100 + 1}/${n * 100}` } };
  },
);

export const monthAndYearParsers: readonly Parser[] = [
  thirdOfMonth,
  namedMonth,
  relativeMonth,
  edgeOfMonth,
  quarter,
  decade,
  year,
  edgeOfYear,
  bareYear,
  century,
];
