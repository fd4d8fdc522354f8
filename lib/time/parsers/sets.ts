import { asFixed, type Atom, type Match, type Parser, pattern, textAfter, textBefore } from '../atom';
import { COUNT, DAY, MONTH, WORD_END } from '../words';

const asSet = (match: Match): Atom => asFixed(match, { type: 'set', value: 'SET' });

/** mỗi tuần, hằng năm, "Ngày 9/5 hàng năm". */
const recurring: Parser = pattern(
  'ngày# tháng# sáng+ chiều+ tối+ đêm+ mỗi+ hàng+ hằng+ từng+',
  `(?:(?:ngày ${DAY}[/.-]${MONTH}|ngày ${DAY} tháng \\d{1,2}|tháng \\d{1,2}|sáng|chiều|tối|đêm) )?(?:mỗi|hàng|hằng|từng) (?:(?:${COUNT}) )?(?:giờ|phút|ngày|đêm|sáng|tối|tuần|tháng|quý|năm)${WORD_END}(?! (?:\\d|trời|triệu))`,
  (match, { lower }) => {
    const words = match[0];
    // "hàng tháng trời" is a long while, "hàng chục năm" a length.
    if (/hàng (?!(?:ngày|tháng|năm|tuần|giờ|đêm|quý)$)/.test(words)) return null;
    if (
      /mỗi năm$/.test(words) &&
      /^\s+(?:người|bên|nước)/u.test(textAfter(lower, match.index + words.length, 8))
    )
      return null;
    return asSet(match);
  },
);

const WEEKDAY = '(?:thứ (?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật)';
const WEEKDAYS = `(?:(?:rạng sáng|sáng|trưa|chiều|tối|đêm) )?(?:ngày )?${WEEKDAY}(?:(?:,|,? (?:và|hoặc|đến|tới)) ${WEEKDAY}){0,6}`;
const EVERY = `(?:mỗi|hàng|hằng|từng) (?:${COUNT} )?(?:tuần|tháng)`;
const WEEKDAY_STARTS = ['mỗi', 'từ', 'rạng', 'sáng', 'trưa', 'chiều', 'tối', 'đêm', 'ngày']
  .flatMap((lead) =>
    ['sáng', 'trưa', 'chiều', 'tối', 'đêm', 'rạng', 'ngày', 'thứ', 'chủ'].map((next) => `${lead}_${next}`),
  )
  .join(' ');
/** mỗi thứ Hai, mỗi tối Chủ nhật, sáng thứ Hai hằng tuần, "từ thứ Hai đến thứ Sáu hằng tuần". */
const everyWeekday: Parser = pattern(
  `${WEEKDAY_STARTS} thứ+ chủ_nhật`,
  `(?:mỗi ${WEEKDAYS}(?: ${EVERY})?|(?:từ (?=${WEEKDAY} (?:đến|tới)))?${WEEKDAYS} ${EVERY})${WORD_END}`,
  (match, { text, lower }) => {
    const [words] = match;
    // "mỗi thứ hai nghìn đồng" counts things: a weekday has a capital or ends its clause, and "chủ nhật" is nothing else.
    const isBare =
      /^mỗi\s+thứ\s+\p{L}+$/u.test(words) &&
      !/\p{Lu}\p{L}*$/u.test(text.slice(match.index, match.index + words.length));
    if (isBare && !/^\s*(?:[,.;:)!?"”]|$)/u.test(textAfter(lower, match.index + words.length, 4)))
      return null;
    return asSet(match);
  },
);

/** Round the clock: 24/7, 24/24. */
const roundTheClock: Parser = pattern(
  '#/',
  '(?<![\\d/.,-])24/(?:7|24)(?![\\d/]|\\.\\d)',
  (match, { lower }) => {
    if (/(?<!\p{L})(?:ngày|hôm|sáng|tối|đêm|chiều|trưa|rạng)\s$/u.test(textBefore(lower, match.index, 8)))
      return null;
    if (/^\s*(?:\/|năm)/.test(textAfter(lower, match.index + match[0].length, 6))) return null;
    return asSet(match);
  },
);

/** ba tháng một lần, hai năm một lần: found by their last words, for few counts end so. */
const periodic: Parser = pattern(
  'một_lần',
  `(?<=(?<![\\p{L}\\d.,])((?:${COUNT}) (?:ngày|tuần|tháng|năm|giờ) ))một lần${WORD_END}`,
  ({ 0: full, 1: count = '', index }) => ({
    start: index - count.length,
    end: index + full.length,
    fixed: { type: 'set', value: 'SET' },
  }),
);

export const setParsers: readonly Parser[] = [recurring, everyWeekday, roundTheClock, periodic];
