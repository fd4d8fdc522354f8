import { type Parser, pattern, type Point, whole } from '../atom';
import { DAY, MONTH, MONTH_WORD, monthOf, NO_LETTER_AFTER, NO_LETTER_BEFORE, YEAR } from '../words';

/** Words that mark figures as a day; they belong to the expression. */
export const LEAD =
  '(?:(?:đúng |trong )?(?:ngày|ngay(?=\\s\\d)|hôm|mùng|mồng|hồi|dịp|bữa)\\s+(?:ngày\\s+|hôm\\s+|mùng\\s+|mồng\\s+)?)';
const PLAIN_LEAD = '(?:(?:ngày|ngay(?=\\s\\d)|hôm|mùng|mồng|hồi|bữa)\\s+(?:ngày\\s+|mùng\\s+|mồng\\s+)?)';

const SEPARATED = new RegExp(
  `(?<![\\p{L}\\d.,/-]|[\\d.,/]\\s?[-–])(${PLAIN_LEAD})?(${DAY})(\\s?/{1,2}\\s?|-|\\.)(${MONTH})(?:(?:\\s?/{1,2}\\s?|-|\\.)(${YEAR}|\\d\\d(?![\\d]))|\\s(?:năm\\s)(${YEAR}))?(?![\\d]|[/.,-]\\d|\\p{L})`,
  'gu',
);

/** 19/5, 19-5-2025, ngày 24.2.2022, "ngày 19 /5", "24/2//2022". */
const separated: Parser = pattern(SEPARATED, (match) => {
  const [, lead, day = '', separator = '/', month = '', year, yearWord] = match;
  const point: Point = {
    day: Number(day),
    month: Number(month),
    separator: separator.trim().charAt(0),
    led: lead !== undefined,
  };
  const written = year ?? yearWord;
  if (written) point.year = written.length === 2 ? 2000 + Number(written) : Number(written);
  if (lead?.startsWith('hôm') || lead?.startsWith('hồi')) point.direction = 'past';
  return { ...whole(match), point };
});

const WORDED = new RegExp(
  `${NO_LETTER_BEFORE}(${PLAIN_LEAD})?(${DAY})\\s+th[áa]ng\\s+(${MONTH}|${MONTH_WORD})${NO_LETTER_AFTER}(?:\\s*[,/-]?\\s*(?:năm\\s+)?(${YEAR})${NO_LETTER_AFTER})?`,
  'gu',
);

/** ngày 19 tháng 5 năm 2025, 26 tháng Ba. */
const worded: Parser = pattern(WORDED, (match) => {
  const [, lead, day = '', month = '', year] = match;
  const point: Point = { day: Number(day), month: monthOf(month), led: true };
  if (year) point.year = Number(year);
  if (lead?.startsWith('hôm') || lead?.startsWith('hồi')) point.direction = 'past';
  return { ...whole(match), point };
});

const LONE = new RegExp(
  `${NO_LETTER_BEFORE}(ngày|hôm|mùng|mồng)\\s+(?:mùng\\s+|mồng\\s+)?(${DAY})(?![\\p{L}\\d%]|[/.,-]\\s?\\d|\\s+(?:tháng|th[áa]ng|tuổi|người|giờ|ngày)\\b)`,
  'gu',
);

/** "ngày 19" alone: the month comes from the text around it. */
const lone: Parser = pattern(LONE, (match) => {
  const [, lead, day = ''] = match;
  if (lead === 'hôm' && day.length === 1) return null;
  return { ...whole(match), point: { day: Number(day), led: true } };
});

const ISO = /(?<![\d/-])((?:19|20)\d\d)[-/](0[1-9]|1[0-2])[-/](0[1-9]|[12]\d|3[01])(?!\d)/g;
const iso: Parser = pattern(ISO, (match) => ({
  ...whole(match),
  point: { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]), led: true },
}));

const ENGLISH_MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const ENGLISH = new RegExp(
  `${NO_LETTER_BEFORE}(${DAY})\\s(${ENGLISH_MONTHS.join('|')})(?:\\s(${YEAR}))?${NO_LETTER_AFTER}`,
  'gu',
);
const english: Parser = pattern(ENGLISH, (match) => ({
  ...whole(match),
  point: {
    day: Number(match[1]),
    month: ENGLISH_MONTHS.indexOf(match[2] ?? '') + 1,
    led: true,
    ...(match[3] && { year: Number(match[3]) }),
  },
}));

export const dateParsers: readonly Parser[] = [iso, separated, worded, lone, english];
