import { asFixed, type Parser, pattern, startsOf, textAfter, textBefore } from '../atom';
import { anyOf, WORD_END } from '../words';

const PAST = [
  'thời gian qua|thời gian gần đây|thời gian vừa qua|thời gian vừa rồi|những ngày qua|những ngày gần đây|những ngày vừa qua',
  'những tuần qua|những tuần gần đây|những tuần vừa qua|những tháng qua|những tháng gần đây|những tháng vừa qua',
  'những năm qua|những năm gần đây|nhiều năm qua|nhiều tháng qua|nhiều tuần qua|nhiều ngày qua|nhiều năm trước',
  'mấy ngày qua|mấy tháng qua|mấy năm qua|các ngày qua|các tuần qua|các tháng qua',
  'gần đây|trước đây|trước kia|lâu nay|bấy lâu nay|từ lâu nay|ngày trước|năm xưa|xưa nay|mới đây|vừa qua|vừa rồi|hồi trước|quá khứ',
  'những ngày trước|từ trước đến nay|từ trước tới nay|thời gian trước|thời gian trước đây',
].join('|');
const PRESENT =
  'hiện nay|hiện tại|hiện giờ|hiện thời|hiện|giờ đây|lúc này|thời điểm này|ngay lúc này|ngày nay|bây giờ|ngay bây giờ|đến nay|tới nay|cho đến nay|cho tới nay|đến giờ|tới giờ|thời điểm hiện tại|tính đến nay|đến thời điểm này|tới thời điểm này|đến hiện tại';
const FUTURE = [
  'tương lai gần|tương lai|thời gian tới|thời gian sắp tới|thời gian tới đây|những ngày tới|những ngày sắp tới|những ngày tới đây',
  'những ngày và tuần sắp tới|những ngày và tuần tới|những ngày và những tuần tới|những tuần tới|những tuần sắp tới',
  'những tháng tới|những tháng sắp tới|những năm tới|các ngày tới|các tuần tới|các tháng tới|các năm tới|nhiều ngày tới|nhiều tuần tới|nhiều tháng tới|nhiều năm tới',
  'mấy ngày tới|ít ngày tới|ít ngày nữa|ít tuần nữa|những giờ tới|sắp tới|nay mai|một ngày nào đó|sau này|mai sau|tới đây',
].join('|');

/** "hiện diện", "thể hiện", "xuất hiện" are other words. */
const NOT_NOW_AFTER =
  /^\s+(?:diện|thực|trường|tượng|hữu|đại|hình|vật|thân|hành|lên|ra|rõ|nguyên|trạng|nay|sinh)(?!\p{L})/u;
const NOT_NOW_BEFORE = /(?<!\p{L})(?:thực|thể|xuất|phát|biểu|tái|cụ|ẩn|hiển|hiện)\s$/u;

const vague = (words: string, value: string): Parser => {
  const list = words.split('|');
  return pattern(startsOf(list), `${anyOf(list)}${WORD_END}`, (match, { lower }) => {
    const after = textAfter(lower, match.index + match[0].length, 14);
    const before = textBefore(lower, match.index, 10);
    const words = match[0];
    if (words === 'hiện' && (NOT_NOW_AFTER.test(after) || NOT_NOW_BEFORE.test(before))) return null;
    if (words === 'hồi trước' && /phản\s$/u.test(before)) return null;
    if (words === 'vừa qua' && /^\s+(?:mặt|đời|cầu|biên|tay)/.test(after)) return null;
    if (words === 'sau này' && /^\s+là/.test(after)) return null;
    // "tới đây" after a person who comes here; "mới đây" always tells a time.
    if (words === 'tới đây' && !/^\s*[,.;:)]/.test(after)) return null;
    if (words === 'gần đây' && /(?<!\p{L})(?:ở|nhà|khu|nằm|từ)\s$/u.test(before)) return null;
    // "quá khứ", "tương lai" of something name no time of their own in a compound ("tương lai Ukraine").
    if (
      words === 'ngày trước' &&
      /(?<!\p{L})(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|những|nhiều)\s$/u.test(before)
    )
      return null;
    return asFixed(match, { type: 'vague', value });
  });
};

export const vagueParsers: readonly Parser[] = [
  vague(PAST, 'PAST_REF'),
  vague(PRESENT, 'PRESENT_REF'),
  vague(FUTURE, 'FUTURE_REF'),
];
