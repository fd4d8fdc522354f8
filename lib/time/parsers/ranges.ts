import { type Parser, pattern, type Point, whole } from '../atom';
import { DAY, MONTH, MONTH_WORD, monthOf, NO_LETTER_BEFORE, YEAR } from '../words';

const LEAD =
  '(?:từ\\s+)?(?:(?:đêm|tối|trong|các|những|hai|ba|bốn|năm|sáu|bảy)\\s+)*(?:ngày|hôm|đêm|tối|sáng|chiều|trưa|rạng sáng)?\\s*';
const END = `(${DAY})(?:(\\s?/\\s?|-|\\.)(${MONTH})|\\s+tháng\\s+(${MONTH}|${MONTH_WORD}))(?:(?:/|-|\\.|\\s+năm\\s+)(${YEAR}))?(?![\\d]|[/.,-]\\d|\\p{L})`;

/** 24-26/3, từ 8 đến 10/5, hai ngày 15 và 16/5, từ 23 đến 25-5: the first day has no month of its own. */
const sharedMonth: Parser = pattern(
  new RegExp(
    `(?<![\\p{L}\\d.,/])(${LEAD})(${DAY})\\s*(-|–|đến|tới|và|,)\\s*(?:(?:hết|rạng sáng|sáng|hôm)\\s+)?(?:ngày\\s+)?${END}`,
    'gu',
  ),
  (match) => {
    const [, lead = '', first = '', joiner = '', last = '', separator, month, monthWord, year] = match;
    if (joiner === ',' && !/ngày/.test(lead)) return null;
    if (joiner === '-' && separator === '-' && lead === '' && Number(month) < Number(last)) return null;
    const from = Number(first);
    const to = Number(last);
    if (to < from && to !== 1) return null;
    const point: Point = {
      day: from,
      endDay: to,
      month: month ? Number(month) : monthOf(monthWord ?? ''),
      led: lead !== '',
    };
    if (separator) point.separator = separator.trim().charAt(0);
    if (year) point.year = Number(year);
    return { start: match.index, end: match.index + match[0].length, point };
  },
);

/** đêm 6 rạng sáng 7/9, đêm 27/8, rạng sáng 28/8, đêm 8 rạng ngày 9-1. */
const night: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}(?:đêm|tối|từ đêm|từ tối)\\s+(?:ngày\\s+|hôm\\s+)?(${DAY})(?:[/.-](${MONTH}))?(?:[/.-](${YEAR}))?,?\\s+(?:và |đến |tới |sang )?(?:rạng(?: sáng)?(?: ngày)?|sáng(?: sớm)?(?: ngày)?|ngày)\\s+(${DAY})(?:[/.-](${MONTH}))?(?:[/.-](${YEAR}))?(?![\\d]|[/.,-]\\d|\\p{L})`,
    'gu',
  ),
  (match) => {
    const [, first = '', firstMonth, , last = '', lastMonth, year] = match;
    const month = lastMonth ?? firstMonth;
    const point: Point = {
      day: Number(first),
      endDay: Number(last),
      night: true,
      led: true,
      dayPart: 'night',
    };
    if (month) point.month = Number(month);
    if (year) point.year = Number(year);
    return { ...whole(match), point };
  },
);

export const rangeParsers: readonly Parser[] = [night, sharedMonth];
