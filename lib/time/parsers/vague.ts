import { type Parser, pattern, whole } from '../atom';
import { COUNT, NO_LETTER_AFTER, NO_LETTER_BEFORE } from '../words';

const PAST =
  'thời gian qua|thời gian gần đây|thời gian vừa qua|những ngày qua|những ngày gần đây|những tuần qua|những tuần gần đây|những tháng qua|những tháng gần đây|những năm qua|những năm gần đây|vài ngày qua|vài tuần qua|vài tháng qua|mấy ngày qua|gần đây|trước đây|trước kia|lâu nay|bấy lâu nay|ngày trước|năm xưa|xưa nay|mới đây|vừa qua|vừa rồi|hồi trước|quá khứ|những ngày trước|từ trước đến nay|từ trước tới nay';
const PRESENT =
  'hiện nay|hiện tại|hiện giờ|hiện thời|hiện|giờ đây|lúc này|thời điểm này|ngay lúc này|ngày nay|bây giờ|đến nay|tới nay|cho đến nay|cho tới nay|đến giờ|tới giờ|thời điểm hiện tại|hôm nay và ngày mai';
const FUTURE =
  'tương lai gần|tương lai|thời gian tới|thời gian sắp tới|những ngày tới|những ngày sắp tới|những ngày và tuần sắp tới|những ngày và tuần tới|những tuần tới|những tuần sắp tới|những tháng tới|những năm tới|vài ngày tới|vài tuần tới|vài tháng tới|vài năm tới|sắp tới|nay mai|một ngày nào đó|sau này|mai sau|mấy ngày tới';

const list = (words: string): string =>
  words
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|');
const vague = (words: string, value: string): Parser =>
  pattern(new RegExp(`${NO_LETTER_BEFORE}(?:${list(words)})${NO_LETTER_AFTER}`, 'gu'), (match, { lower }) => {
    const after = lower.slice(match.index + match[0].length, match.index + match[0].length + 10);
    const before = lower.slice(Math.max(0, match.index - 8), match.index);
    // "hiện diện", "thể hiện", "hiện thực", "xuất hiện" are other words.
    if (
      match[0] === 'hiện' &&
      (/^\s+(?:diện|thực|trường|tượng|hữu|đại|hình|vật|thân)/.test(after) ||
        /(?:thực|thể|xuất|phát|biểu|tái|cụ|ẩn)\s$/u.test(before))
    )
      return null;
    if (match[0] === 'vừa qua' && /^\s+(?:mặt|đời|cầu)/.test(after)) return null;
    if (match[0] === 'sau này' && /^\s+là/.test(after)) return null;
    return { ...whole(match), fixed: { type: 'vague', value } };
  });

/** mỗi tuần, hằng năm, 24/7, "Ngày 9/5 hàng năm". */
const recurring: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}(?:(?:ngày\\s+\\d{1,2}[/.-]\\d{1,2}|tháng\\s+\\d{1,2}|thứ\\s+\\p{L}+|chủ nhật|sáng|chiều|tối|đêm)\\s+)?(?:mỗi|hàng|hằng|từng)\\s+(?:(?:${COUNT})\\s+)?(?:giờ|phút|ngày|đêm|sáng|tối|tuần|tháng|quý|năm)${NO_LETTER_AFTER}(?!\\s+(?:\\d|trời|triệu))`,
    'gu',
  ),
  (match) =>
    /hàng (?:ngày|tháng|năm|tuần|giờ|đêm|quý)|hằng|mỗi|từng/.test(match[0])
      ? { ...whole(match), fixed: { type: 'set', value: 'SET' } }
      : null,
);
const roundTheClock: Parser = pattern(
  /(?<![\p{L}\d/.,-]|ngày\s|hôm\s|sáng\s|tối\s|đêm\s|chiều\s|trưa\s)24\/(?:7|24)(?![\d/.])/gu,
  (match, { lower }) => {
    if (/^\s*(?:\/|năm)/.test(lower.slice(match.index + match[0].length))) return null;
    return { ...whole(match), fixed: { type: 'set', value: 'SET' } };
  },
);
/** ba tháng một lần, hai năm một lần. */
const periodic: Parser = pattern(
  new RegExp(`${NO_LETTER_BEFORE}(?:${COUNT})\\s+(?:ngày|tuần|tháng|năm)\\s+một lần${NO_LETTER_AFTER}`, 'gu'),
  (match) => ({
    ...whole(match),
    fixed: { type: 'set', value: 'SET' },
  }),
);

/** "những ngày/tuần/tháng/năm" with a direction, "N ngày qua/tới" counted loosely. */
export const vagueParsers: readonly Parser[] = [
  recurring,
  roundTheClock,
  periodic,
  vague(PAST, 'PAST_REF'),
  vague(PRESENT, 'PRESENT_REF'),
  vague(FUTURE, 'FUTURE_REF'),
];
