import { asFixed, type Fixed, type Parser, pattern, textBefore } from '../atom';
import { isoWeek } from '../calendar';
import { addDays, isoDay, weekdayOf } from '../iso-days';
import { ANY_MONTH, monthOf, WORD_END, YEAR } from '../words';

const COUNTED =
  /(?<!\p{L})(?:(?<![\p{L}-]\d*)\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mấy|vài|nhiều|những|các|thượng|trung|hạ|hàng|hằng|mỗi|rưỡi|nửa)\s$/u;

/** tuần trước, tuần này, cuối tuần qua, hồi đầu tuần, tuần tới. */
const week: Parser = pattern(
  'hồi+ hồi_giữa hồi_cuối hồi_đầu đầu+ giữa+ cuối+ những+ dịp_tuần dịp_cuối tuần',
  `(?:hồi |dịp )?(?:(đầu|giữa|cuối|những ngày đầu|những ngày cuối) )?tuần(?: (trước|rồi|qua|vừa qua|vừa rồi|này|nay|sau|tới|sắp tới|kế tiếp|tiếp theo))?${WORD_END}(?! (?:đó|lễ|tra|dương|hành|báo|thánh|lộc|duyên))`,
  (match, { lower }) => {
    const [, part, which] = match;
    if (part === undefined && which === undefined) return null;
    if (part === undefined && COUNTED.test(textBefore(lower, match.index, 8))) return null;
    const weekend = part === 'cuối';
    // "cuối tuần qua" read on a Tuesday is the weekend of the week before; "cuối tuần" alone, this week's.
    const amount = which === undefined || /này|nay/.test(which) ? 0 : /trước|rồi|qua/.test(which) ? -1 : 1;
    const fixed: Fixed = {
      type: 'date',
      value: '',
      shift: { amount, unit: 'week', from: 'publication', ...(weekend && { weekend }) },
    };
    if (part !== undefined && !weekend)
      fixed.modifier = /đầu/.test(part) ? 'start' : part === 'giữa' ? 'mid' : 'end';
    return asFixed(match, fixed);
  },
);

/** "tuần đầu tiên của tháng 9 năm 2017": the first whole week that begins in the month. */
const firstWeek: Parser = pattern(
  'tuần_đầu',
  `tuần (?:đầu tiên|đầu) (?:của )?tháng (${ANY_MONTH})(?:[/-]| năm )(${YEAR})${WORD_END}`,
  (match) => {
    const first = isoDay(Number(match[2]), monthOf(match[1] ?? ''), 1);
    const monday = addDays(first, (8 - weekdayOf(first)) % 7);
    return asFixed(match, { type: 'date', value: isoWeek(monday) });
  },
);

export const weekParsers: readonly Parser[] = [firstWeek, week];
