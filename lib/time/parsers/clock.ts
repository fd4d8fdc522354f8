import { type Parser, pattern, type Point, whole } from '../atom';
import { DAY_PART, DAY_PARTS, NO_LETTER_AFTER, NO_LETTER_BEFORE } from '../words';

const LEAD =
  '((?:vào\\s+)?(?:khoảng\\s+|gần\\s+|hơn\\s+)?(?:lúc|hồi)\\s+(?:khoảng\\s+|gần\\s+|hơn\\s+)?|khoảng\\s+)?';
const HOUR = '([01]?\\d|2[0-4])';
const FORM = `${HOUR}(?:\\s?(?:h|g)(?:['’\\s]?(\\d{2})(?:\\s?(?:p|phút))?['’]?)?|\\s?giờ(?:\\s+(\\d{1,2})(?:\\s?phút|(?=\\s+(?:ngày|sáng|chiều|tối|đêm|trưa|\\())))?|:(\\d{2})(?::\\d{2})?)`;

const clock: Parser = pattern(
  new RegExp(`(?<![\\p{L}\\d.,:/-])${LEAD}${FORM}(?![\\d\\p{L}:/]|[.,]\\d)`, 'gu'),
  (match, { lower }) => {
    const [full, lead, hour = '', minutes, wordMinutes, colonMinutes] = match;
    const minute = Number(minutes ?? wordMinutes ?? colonMinutes ?? 0);
    if (minute > 59) return null;
    const point: Point = { clock: { hour: Number(hour), minute } };
    const before = lower.slice(Math.max(0, match.index - 14), match.index);
    const after = lower.slice(match.index + full.length, match.index + full.length + 12);
    const spoken = /giờ/.test(full) && wordMinutes === undefined;
    const lasting =
      /(?:kéo dài|trong|suốt|hơn|gần|chưa đầy|chưa tới|ít nhất|tối đa|sau|mất|thêm|mỗi|vòng)\s$/u.test(
        before,
      );
    if (/^\s*(?:qua|trước|sau|liên tục|liền|đồng hồ|mỗi ngày|rưỡi)(?!\p{L})/u.test(after)) return null;
    if (lasting && colonMinutes === undefined) return null;
    if (spoken && !/lúc/.test(lead ?? '')) point.doubtfulClock = true;
    if (lead && /khoảng/.test(lead)) {
      point.modifier = 'about';
      if (!/lúc/.test(lead)) point.doubtfulClock = true;
    }
    return { ...whole(match), point };
  },
);

/** "nửa đêm 15-2" is 0:00 of that day in Vietnamese papers (truce of Minsk, Tuổi Trẻ). */
const midnight: Parser = pattern(
  new RegExp(`${NO_LETTER_BEFORE}(?:lúc\\s+)?(nửa đêm)(?:\\s+(?:hôm|ngày))?(?=\\s+\\d)`, 'gu'),
  (match) => ({
    ...whole(match),
    point: { clock: { hour: 0, minute: 0 }, led: true },
  }),
);

const LEAD_PART = '(?:(?:vào\\s+)?(?:lúc|hồi)\\s+)?';
const dayPart: Parser = pattern(
  new RegExp(`${NO_LETTER_BEFORE}${LEAD_PART}(${DAY_PART})${NO_LETTER_AFTER}`, 'gu'),
  (match) => ({
    ...whole(match),
    point: { dayPart: DAY_PARTS[match[1] ?? ''] },
  }),
);

/** "từ 16 đến 18 giờ", "20 đến 22 giờ", "13h-15h": two clock times of one day. */
const clockRange: Parser = pattern(
  new RegExp(
    `(?<![\\p{L}\\d.,:/-])(?:từ\\s+)?${HOUR}(?:h|g|\\sgiờ)?(\\d{2})?\\s*(?:đến|tới|-|–)\\s*${HOUR}(?:h|g|\\s?giờ)(\\d{2})?(?![\\d\\p{L}])`,
    'gu',
  ),
  (match, { lower }) => {
    const [full, from = '', fromMinute, to = '', toMinute] = match;
    if (
      /^\s*(?:qua|trước|sau|liên tục|đồng hồ)(?!\p{L})/u.test(
        lower.slice(match.index + full.length, match.index + full.length + 12),
      )
    )
      return null;
    const marked = /^từ/.test(full) || /h|g/.test(full.replace(/giờ/g, ''));
    const point: Point = {
      clock: { hour: Number(from), minute: Number(fromMinute ?? 0) },
      clockEnd: { hour: Number(to), minute: Number(toMinute ?? 0) },
    };
    if (!marked) point.doubtfulClock = true;
    return { ...whole(match), point };
  },
);

export const clockParsers: readonly Parser[] = [clockRange, midnight, clock, dayPart];
