import { asPoint, type Parser, pattern, type Point } from '../atom';
import { ANY_MONTH, DAY, MONTH, monthOf, YEAR } from '../words';

const STARTS =
  '#-–,+ từ+ hai+ ba+ bốn+ năm+ sáu+ bảy+ các+ những+ ngày# hôm# đêm# tối# sáng# chiều# trưa# rạng_sáng';
const LAST = `(${DAY})(?:(\\s?/\\s?|-|\\.)(${MONTH})| tháng (${ANY_MONTH}))(?:(?:/|-|\\.| năm )(${YEAR}))?(?![\\d]|[/.,-]\\d|\\p{L})`;

/** 24-26/3, từ 8 đến 10/5, hai ngày 15 và 16/5, ngày 13, 14 và 15/1: the first day has no month of its own. */
const sharedMonth: Parser = pattern(
  STARTS,
  `(?<![\\d.,/]|[\\d\\p{L}][-–]|th[áa]ng )((?:từ )?(?:(?:hai|ba|bốn|năm|sáu|bảy|các|những) (?=ngày|đêm|hôm|tối|sáng))?(?:(?:ngày|hôm|đêm|tối|sáng|chiều|trưa|rạng sáng) )?)(${DAY})(?:, ?${DAY})?\\s?(-|–|đến|tới|và|,|sang)\\s?(?:(?:hết|rạng sáng|sáng|hôm|ngày) ){0,2}${LAST}`,
  (match) => {
    const [full, lead = '', first = '', joiner = '', last = '', separator, month, monthWord, year] = match;
    if (joiner === ',' && !/ngày/.test(lead)) return null;
    // "3-2-5": a score or a model, not a range.
    if (joiner === '-' && separator === '-' && lead === '' && !year) return null;
    const from = Number(first);
    const to = Number(last);
    if (from === to) return null;
    const point: Point = {
      day: from,
      endDay: to,
      month: month ? Number(month) : monthOf(monthWord ?? ''),
      led: lead !== '' || monthWord !== undefined,
    };
    if (to < from && !(from >= 20 && to <= 12)) return null;
    if (separator) point.separator = separator.trim().charAt(0);
    if (year) point.year = Number(year);
    // "các ngày 23 và 24-1": the plural word stays outside, a numeral belongs to it.
    const skip = /^(?:các|những)\s+/.exec(full)?.[0].length ?? 0;
    return { start: match.index + skip, end: match.index + full.length, point };
  },
);

/** đêm 6 rạng sáng 7/9, đêm 27/8, rạng sáng 28/8, đêm 8 rạng ngày 9-1, đêm 6-7/8. */
const night: Parser = pattern(
  'đêm+ tối+ từ+ ngày#',
  `(?:từ )?(?:(?:đêm|tối) (?:ngày |hôm )?|ngày )(${DAY})(?:[/.-](${MONTH})(?:[/.-](${YEAR}))?)?,? (?:và |đến |tới |sang )?(?:rạng sáng|rạng|sáng sớm|sáng|ngày) (?:ngày |hôm )?(${DAY})(?:[/.-](${MONTH})| tháng (${ANY_MONTH}))?(?:[/.-](${YEAR}))?(?![\\d]|[/.,-]\\d|\\p{L})`,
  (match) => {
    const [full, first = '', firstMonth, firstYear, last = '', lastMonth, lastMonthWord, year] = match;
    const month = lastMonth ?? lastMonthWord ?? firstMonth;
    if (month === undefined && !/rạng/.test(full)) return null;
    const from = Number(first);
    const to = Number(last);
    if (to !== from + 1 && !(from >= 28 && to === 1)) return null;
    const point: Point = { day: from, endDay: to, led: true, dayPart: 'night' };
    if (month) point.month = monthOf(month);
    const written = year ?? firstYear;
    if (written) point.year = Number(written);
    return asPoint(match, point);
  },
);

export const rangeParsers: readonly Parser[] = [night, sharedMonth];
