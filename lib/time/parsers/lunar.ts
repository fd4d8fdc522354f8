import { asPoint, type Parser, pattern, type Point } from '../atom';
import { ANY_MONTH, DAY, MONTH, monthOf, WORD_END, YEAR } from '../words';

const STEMS = 'giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý';
const BRANCHES = 'tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi';

/** mùng 1 Tết, giao thừa, Tết Nguyên đán 2025, dịp Tết Ất Tỵ. */
const tet: Parser = pattern(
  'dịp ngày~ mùng mồng giao đêm tết',
  `(?:dịp )?(?:(?:ngày )?(?:mùng|mồng) (\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy) tết|(đêm giao thừa tết|giao thừa tết)|tết (?:nguyên đán|âm lịch|cổ truyền|(?:${STEMS})(?: (?:${BRANCHES}))?))(?: (?:${STEMS}) (?:${BRANCHES}))?(?: (?:năm )?(${YEAR}))?${WORD_END}`,
  (match) => {
    const [, day, eve, year] = match;
    const point: Point = { feast: eve ? 'tet-eve' : 'tet', led: true };
    if (day) {
      point.feast = 'lunar';
      point.month = 1;
      point.day = monthOf(day);
    }
    if (year) point.year = Number(year);
    return asPoint(match, point);
  },
);

/** rằm tháng Giêng, mùng 5 tháng 5 âm lịch. */
const lunar: Parser = pattern(
  '#+ ngày rằm mùng mồng',
  `(?:ngày )?(?:(rằm) tháng (${ANY_MONTH})(?: âm lịch)?|(?:(?:mùng|mồng) )?(${DAY}) tháng (?:(${ANY_MONTH}) (?:âm lịch|\\(âm lịch\\))|(giêng|chạp)))(?: năm (${YEAR}))?${WORD_END}`,
  (match) => {
    const [, full, fullMonth, day, anyMonth, lunarMonth, year] = match;
    const month = anyMonth ?? lunarMonth;
    const point: Point = {
      feast: 'lunar',
      led: true,
      day: full ? 15 : Number(day),
      month: monthOf((full ? fullMonth : month) ?? ''),
    };
    if (year) point.year = Number(year);
    return asPoint(match, point);
  },
);

/** "10/3 âm lịch", found by its last words: figures with a slash are mostly days of the common calendar. */
const lunarFigures: Parser = pattern(
  'âm',
  `(?<=(?<![\\d.,/])((?:ngày )?(?:(?:mùng|mồng) )?(${DAY})[/-](${MONTH}) ))âm lịch(?: năm (${YEAR}))?${WORD_END}`,
  (match) => {
    const [full, lead = '', day, month, year] = match;
    const point: Point = { feast: 'lunar', led: true, day: Number(day), month: Number(month) };
    if (year) point.year = Number(year);
    return { start: match.index - lead.length, end: match.index + full.length, point };
  },
);

/** Tết Trung thu is the fifteenth of the eighth month. */
const midAutumn: Parser = pattern(
  'dịp tết',
  `(?:dịp )?tết trung thu(?: (?:năm )?(${YEAR}))?${WORD_END}`,
  (match) => {
    const point: Point = { feast: 'lunar', month: 8, day: 15, led: true };
    if (match[1]) point.year = Number(match[1]);
    return asPoint(match, point);
  },
);

export const lunarParsers: readonly Parser[] = [lunar, lunarFigures, tet, midAutumn];
