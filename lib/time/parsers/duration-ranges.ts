import { type Atom, type Parser, pattern, textAfter, textBefore } from '../atom';
import { APPROXIMATE, COUNT, modifierOf, WORD_END } from '../words';
import { countOf } from './counted';
import { directionLength, HOUR_AFTER, HOURS_OF_DAY, isNoLength, LENGTH_BEFORE } from './duration-guards';
import { durationValue, UNIT, UNIT_WORDS } from './duration-value';

const TO = ['đến', 'tới', 'hoặc'];
const DIGITS = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'bẩy', 'tám', 'chín'];
const STARTS = [
  ...['#', 'nửa', ...DIGITS].flatMap((count) => TO.map((to) => `${count}_${to}`)),
  ...DIGITS.map((digit) => `${digit}_mươi`),
  '#, mười+',
].join(' ');

/** "khoảng từ", "ít nhất", "từ khoảng": what leads the first count. */
const LEAD = new RegExp(`(?<![\\p{L}\\d])${APPROXIMATE}(?:từ )?(?:(?:khoảng|chừng) )?$`, 'u');
const LONGEST_LEAD = 24;
/** "ngày 3 đến 5 tháng này" tells days, in "cả hai đến ba ngày trước" two people come. */
const NO_COUNT_BEFORE = /(?<!\p{L})(?:ngày|hôm|sáng|trưa|chiều|tối|đêm|mùng|mồng|cả|bộ|cặp)\s$/u;
const DAYS_AFTER = /^ (?:nay|này|ngoái)(?!\p{L})/u;
const ON_THE_CLOCK = /(?<!\p{L})(?:từ|vào|hồi)\s$/u;

/** "từ 8 đến 10 giờ" is on the clock, "mất 8 đến 10 giờ" and "từ 24 đến 48 giờ" are lengths. */
const isClock = (last: string, lead: string, before: string, after: string): boolean =>
  HOUR_AFTER.test(after) ||
  (Number(last) < HOURS_OF_DAY && ON_THE_CLOCK.test(before + lead) && !LENGTH_BEFORE.test(before));

/**
 * từ 3 đến 5 ngày, hai đến ba tuần tới, khoảng 10 hoặc 15 phút: about as long as the lesser figure, as "3-5 ngày" is. A
 * hit that is no length is left to the other parsers.
 */
const lengthRange: Parser = pattern(
  STARTS,
  `(?<![\\d.,/:-])(${COUNT}) (?:${TO.join('|')}) (${COUNT}) (${UNIT_WORDS})${WORD_END}`,
  (match, { lower }): Atom | null => {
    const [full, first = '', last = '', unitWord = ''] = match;
    const name = unitWord.replace(/\s+/g, ' ');
    const unit = UNIT[name];
    const least = countOf(first);
    const most = countOf(last);
    if (!unit || least === null || most === null || least >= most) return null;
    const lead = LEAD.exec(textBefore(lower, match.index, LONGEST_LEAD));
    const words = lead?.[0] ?? '';
    const start = match.index - words.length;
    const end = match.index + full.length;
    const before = textBefore(lower, start, 14);
    const after = textAfter(lower, end, 16);
    // "cuối năm đến bảy tháng sau": a year.
    if (first === 'năm' && words === '') return null;
    if (isNoLength(name, before, after) || NO_COUNT_BEFORE.test(before) || DAYS_AFTER.test(after))
      return null;
    if (name === 'giờ' && isClock(last, words, before, after)) return null;
    const value = durationValue(least, unit, false, null, undefined);
    const modifier = modifierOf(lead?.[1]) ?? 'about';
    return {
      start,
      end: end + directionLength(lower, end),
      fixed: { type: 'duration', value, modifier },
    };
  },
);

export const durationRangeParsers: readonly Parser[] = [lengthRange];
