import { asPoint, type Parser, pattern, type Point, textAfter, textBefore } from '../atom';
import { ANY_MONTH, MONTH, monthOf, partModifier, WORD_END, YEAR } from '../words';

export const PART =
  '(?:hồi )?(?:(những ngày đầu|những ngày cuối|ngày đầu|đầu|giữa|cuối|nửa đầu|nửa cuối|nửa sau) )?(?:hồi )?';
const STARTS =
  'hồi+ hồi_đầu hồi_giữa hồi_cuối những_ngày ngày_đầu đầu_tháng giữa_tháng cuối_tháng đầu_thang giữa_thang cuối_thang nửa_đầu nửa_cuối nửa_sau tháng thang';
const COUNTED =
  /(?<!\p{L})(?:(?<![\p{L}-]\d*)\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mấy|vài|nhiều|từng|mỗi|hàng|hằng|cách mạng|quảng trường|những|các)\s$/u;

export const YEAR_OFFSETS: Record<string, number> = {
  nay: 0,
  này: 0,
  ngoái: -1,
  trước: -1,
  'vừa qua': -1,
  'vừa rồi': -1,
  qua: -1,
  tới: 1,
  sau: 1,
  'tiếp theo': 1,
  'kế tiếp': 1,
  kia: -2,
};

/** tháng 8/2024, tháng Hai năm 2022, đầu tháng 8, hồi tháng 8 năm ngoái, "thang 5". */
const namedMonth: Parser = pattern(
  STARTS,
  `${PART}th[áa]ng (${ANY_MONTH})(?:\\s?(?:/{1,2}|[.-])\\s?(${YEAR})|(?:,? năm |, | )(${YEAR})| (?:của )?năm (nay|ngoái|trước|kia|tới|sau)(?! đó))?(?![\\p{L}\\d]|[/.-]\\d)(?: (tới|sắp tới|vừa qua|vừa rồi|này)(?= ?[,.;:)"”]|$| (?:để|tại|ở|khi|và|sẽ|với|ông|bà|theo)(?!\\p{L})))?`,
  (match, { lower }) => {
    const [full, part, month = '', slashYear, wordYear, relative, direction] = match;
    // "Cách mạng tháng Tám", "ba tháng một lần", "tháng Tư đen" are names or counts.
    if (part === undefined && !full.startsWith('hồi') && COUNTED.test(textBefore(lower, match.index, 12)))
      return null;
    if (
      /^ (?:lần|người|rưỡi|cuộc|vụ|ngày|tháng|năm đầu)/u.test(textAfter(lower, match.index + full.length, 10))
    )
      return null;
    const point: Point = { month: monthOf(month), led: true };
    const year = slashYear ?? wordYear;
    if (year) point.year = Number(year);
    if (relative) point.yearOffset = YEAR_OFFSETS[relative];
    if (direction) point.direction = /tới/.test(direction) ? 'future' : 'past';
    const modifier = partModifier(part);
    if (modifier) point.modifier = modifier;
    if (/hồi/.test(full)) point.direction = 'past';
    return asPoint(match, point);
  },
);

/** thượng tuần, trung tuần, hạ tuần tháng 5. */
const thirdOfMonth: Parser = pattern(
  'thượng_tuần trung_tuần hạ_tuần',
  `(thượng tuần|trung tuần|hạ tuần) tháng (${ANY_MONTH}|này|trước|tới|sau)(?:(?:[/.-]| năm )(${YEAR}))?(?![\\p{L}\\d]|[/.-]\\d)`,
  (match) => {
    const [, third = '', month = '', year] = match;
    const point: Point = {
      third: third.startsWith('thượng') ? 1 : third.startsWith('trung') ? 2 : 3,
      led: true,
    };
    const offset = { này: 0, trước: -1, tới: 1, sau: 1 }[month];
    if (offset !== undefined) point.monthOffset = offset;
    else point.month = monthOf(month);
    if (year) point.year = Number(year);
    return asPoint(match, point);
  },
);

/** tháng này, tháng trước, hồi đầu tháng này, trong tháng tới. */
const relativeMonth: Parser = pattern(
  STARTS,
  `${PART}tháng (này|trước|qua|vừa qua|vừa rồi|rồi|tới|sau|sắp tới)${WORD_END}(?! (?:đó|khi))`,
  (match, { lower }) => {
    const [full, part, which = ''] = match;
    if (part === undefined && COUNTED.test(textBefore(lower, match.index, 12))) return null;
    if (which === 'qua' && /^ (?:đời|mặt)/.test(textAfter(lower, match.index + full.length, 5))) return null;
    const monthOffset = which === 'này' ? 0 : /tới|sau/.test(which) ? 1 : -1;
    const point: Point = { monthOffset, led: true };
    const modifier = partModifier(part);
    if (modifier) point.modifier = modifier;
    return asPoint(match, point);
  },
);

/** "hồi đầu tháng", "cuối tháng" without saying which: the month of the publication. */
const edgeOfMonth: Parser = pattern(
  'hồi_đầu hồi_giữa hồi_cuối đầu_tháng giữa_tháng cuối_tháng',
  `(?:hồi )?(đầu|giữa|cuối) tháng${WORD_END}(?! (?:${MONTH}|${ANY_MONTH}|này|trước|sau|tới|qua|vừa|rồi|sắp|ba|giêng)${WORD_END})`,
  (match) => {
    const point: Point = { monthOffset: 0, led: true };
    const modifier = partModifier(match[1]);
    if (modifier) point.modifier = modifier;
    return asPoint(match, point);
  },
);

const NUMBERED = /(?<!\p{L})(?:số|nghị quyết|nghị định|quyết định|thông tư|luật|văn bản|chỉ thị|nq|khóa)\s$/u;
/** "6/2022" without the word tháng. */
const bareMonth: Parser = pattern(
  '#/',
  `(?<![\\d.,/-])(${MONTH})\\s?/{1,2}\\s?((?:19|20)\\d\\d)(?![\\d/%-]|\\p{L})`,
  (match, { lower }) => {
    if (NUMBERED.test(textBefore(lower, match.index, 14))) return null;
    return asPoint(match, { month: Number(match[1]), year: Number(match[2]), led: true });
  },
);

export const monthParsers: readonly Parser[] = [
  bareMonth,
  thirdOfMonth,
  namedMonth,
  relativeMonth,
  edgeOfMonth,
];
