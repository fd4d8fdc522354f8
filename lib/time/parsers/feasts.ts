import { type Parser, pattern, type Point, whole } from '../atom';
import { DAY, MONTH, MONTH_WORD, monthOf, NO_LETTER_AFTER, NO_LETTER_BEFORE, YEAR } from '../words';

const FEASTS: Record<string, string> = {
  'phục sinh chính thống giáo': 'orthodox-easter',
  'phục sinh chính thống': 'orthodox-easter',
  'phục sinh': 'easter',
  lá: 'palm-sunday',
  'giáng sinh chính thống giáo': '01-07',
  'giáng sinh chính thống': '01-07',
  'giáng sinh': '12-25',
  noel: '12-25',
  'năm mới': '01-01',
  'tạ ơn': 'thanksgiving',
  'thứ sáu tuần thánh': 'good-friday',
};
const NAMES = Object.keys(FEASTS)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** lễ Phục sinh, dịp Giáng sinh, Chủ nhật Lễ Lá. A day beside it ("dịp Phục sinh 19/4") is merged later. */
const feast: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}((?:(?:nhân\\s+)?dịp\\s+)?(?:đại\\s+)?(?:chủ nhật\\s+)?(?:lễ|đêm|ngày)?\\s*)(${NAMES})(?:\\s+(?:năm\\s+)?(${YEAR}))?${NO_LETTER_AFTER}`,
    'gu',
  ),
  (match, { text }) => {
    const [full, lead = '', name = '', year] = match;
    const nameStart = match.index + lead.length;
    if (lead.trim() === '' && !/^\p{Lu}/u.test(text.slice(nameStart))) return null;
    if (name === 'lá' && !/lễ/.test(lead)) return null;
    if (name === 'năm mới' && !/dịp|lễ|đêm/.test(lead)) return null;
    if (name === 'phục sinh' && lead.trim() === '') return null;
    const point: Point = { feast: FEASTS[name], led: true };
    if (year) point.year = Number(year);
    const blanks = lead.length - lead.trimStart().length;
    return { start: match.index + blanks, end: match.index + full.length, point };
  },
);

const TET_DAYS =
  /(?<![\p{L}\d])(?:dịp\s+)?(?:(?:mùng|mồng)\s+(\d{1,2}|một|hai|ba|bốn|năm)\s+tết|(giao thừa)|tết\s+(?:nguyên đán|âm lịch|cổ truyền|giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)(?:\s+(?:dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi|tý|sửu))?)(?:\s+(?:năm\s+)?((?:19|20)\d\d))?(?![\p{L}\d])/gu;
const tet: Parser = pattern(TET_DAYS, (match) => {
  const [, day, eve, year] = match;
  const point: Point = { feast: eve ? 'tet-eve' : 'tet', led: true };
  if (day) {
    point.feast = 'lunar';
    point.lunar = true;
    point.month = 1;
    point.day = /^\d/.test(day) ? Number(day) : monthOf(day);
  }
  if (year) point.year = Number(year);
  return { ...whole(match), point };
});

/** 10/3 âm lịch, rằm tháng Giêng. */
const lunar: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}(?:(?:ngày\\s+)?(?:(rằm)\\s+tháng\\s+(${MONTH}|${MONTH_WORD})|(?:(?:mùng|mồng)\\s+)?(${DAY})(?:[/-]|\\s+tháng\\s+)(${MONTH}|${MONTH_WORD})\\s+âm lịch))(?:\\s+năm\\s+(${YEAR}))?${NO_LETTER_AFTER}`,
    'gu',
  ),
  (match) => {
    const [, full, fullMonth, day, month, year] = match;
    const point: Point = {
      feast: 'lunar',
      lunar: true,
      led: true,
      day: full ? 15 : Number(day),
      month: monthOf((full ? fullMonth : month) ?? ''),
    };
    if (year) point.year = Number(year);
    return { ...whole(match), point };
  },
);

/** "Ngày Chiến thắng 9/5", "Quốc khánh 2/9": the name belongs to the expression when the day follows. */
const namedDay: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}(?:(?:dịp\\s+)?(?:lễ\\s+)?(?:ngày\\s+)?(?:chiến thắng(?:\\s+phát xít)?|quốc khánh|độc lập|giải phóng|quốc tế lao động|thống nhất|thương binh liệt sĩ))(?:\\s+của\\s+\\p{L}+)?\\s+(?:ngày\\s+)?(${DAY})[/.-](${MONTH})(?:[/.-](${YEAR}))?(?![\\d]|[/.-]\\d)`,
    'gu',
  ),
  (match) => {
    const point: Point = { day: Number(match[1]), month: Number(match[2]), led: true };
    if (match[3]) point.year = Number(match[3]);
    return { ...whole(match), point };
  },
);

/** "ngày thứ 1.265" of the campaign: 24/2/2022 is day 1. Small numbers count a span at hand: resolved to the page's day. */
const counter: Parser = pattern(
  /(?<![\p{L}\d])ngày\s+thứ\s+(\d{1,3}(?:\.\d{3})+|\d{1,4})(?![\d\p{L}])(?!\s*(?:liên tiếp|trong tuần|của tháng))/gu,
  (match) => {
    const digits = match[1] ?? '';
    const start = match.index + match[0].length - digits.length;
    return {
      ...whole(match),
      fixed: {
        type: 'date',
        value: '',
        counter: { n: Number(digits.replaceAll('.', '')), start, end: start + digits.length },
        shift: { amount: 0, unit: 'day', from: 'publication' },
      },
    };
  },
);

export const feastParsers: readonly Parser[] = [namedDay, lunar, tet, feast, counter];
