import { type Atom, type Fixed, type Parser, pattern, type Point, whole } from '../atom';
import { wordsToNumber } from '../../text/numbers';
import { COUNT, DAY_PARTS, NO_LETTER_AFTER, NO_LETTER_BEFORE, WEEKDAYS } from '../words';

const FROM_PUBLICATION: Record<string, number> = {
  'hôm nay': 0,
  'ngày hôm nay': 0,
  'ngày nay': 0,
  'hôm qua': -1,
  'ngày hôm qua': -1,
  'hôm kia': -2,
  'ngày kia': 2,
  'ngày mai': 1,
  'ngày hôm kia': -2,
  'hôm nọ': -3,
  'hom nay': 0,
  'hom qua': -1,
};

/** hôm nay, hôm qua, ngày mai. "ngày nay" means nowadays and is left to the vague words. */
const relativeDay: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}(?:vào\\s+)?(ngày hôm nay|ngày hôm qua|ngày hôm kia|hôm nay|hôm qua|hôm kia|ngày mai|hom nay|hom qua)${NO_LETTER_AFTER}`,
    'gu',
  ),
  (match) => {
    const point: Point = { fromPublication: FROM_PUBLICATION[match[1] ?? ''] ?? 0, led: true };
    const start = match.index + match[0].length - (match[1] ?? '').length;
    return { start, end: match.index + match[0].length, point };
  },
);

const PARTS_NAY = 'rạng sáng|sáng sớm|sáng|trưa|chiều|tối|đêm|chiều tối|khuya';
/** sáng nay, đêm qua, tối mai, rạng sáng nay. */
const partOfNearDay: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}(?:hồi\\s+)?(${PARTS_NAY})\\s+(nay|qua|mai|kia)${NO_LETTER_AFTER}(?!\\s+(?:thành|thành phố))`,
    'gu',
  ),
  (match) => ({
    ...whole(match),
    point: {
      dayPart: DAY_PARTS[match[1] ?? ''],
      fromPublication: { nay: 0, qua: -1, mai: 1, kia: -2 }[match[2] ?? ''] ?? 0,
      led: true,
    },
  }),
);

/** cùng ngày, hôm sau, ngày hôm sau, hôm trước, ngày hôm đó: counted from the day mentioned last. */
const fromPrevious: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}(cùng ngày hôm đó|cùng ngày|cùng hôm|cùng đêm|ngày hôm sau|ngày hôm trước|hôm sau|hôm trước|hôm đó|ngày hôm đó|ngày đó|ngày kế tiếp|ngày tiếp theo|ngày sau đó|ngày trước đó|ngay hôm sau)${NO_LETTER_AFTER}`,
    'gu',
  ),
  (match, { lower }) => {
    const words = match[1] ?? '';
    const before = lower.slice(Math.max(0, match.index - 8), match.index);
    if (/(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|nhiều|những|các|mấy)\s$/u.test(before))
      return null;
    const amount = /sau|kế|tiếp/.test(words) ? 1 : /trước/.test(words) ? -1 : 0;
    return { ...whole(match), point: { fromPrevious: amount, led: true } };
  },
);

const WHICH =
  '(?:\\s+(tuần trước|tuần rồi|tuần qua|tuần vừa qua|tuần này|tuần sau|tuần tới|tới|sắp tới|này|vừa qua|vừa rồi|qua|trước))?';
/** thứ Hai, hôm thứ Bảy, thứ Sáu tuần trước, Chủ nhật, CN, thứ 7. A bare "thứ hai" may be an ordinal: decided by its neighbours. */
const weekday: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}((?:(?:vào\\s+)?(?:hôm|ngày|hồi)\\s+)?)(thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ nhật|chúa nhật|cn(?=\\s+\\d{1,2}[/.-])|t[2-7](?=\\s+\\d{1,2}/))${WHICH}${NO_LETTER_AFTER}`,
    'gu',
  ),
  (match, { text, lower }) => {
    const [full, lead = '', name = '', which] = match;
    const nameStart = match.index + lead.length;
    const written = text.slice(nameStart, nameStart + name.length);
    const number = /^(?:chủ|chúa|cn)/.test(name) ? 7 : (WEEKDAYS[name.replace(/^thứ\s+|^t/, '')] ?? 0) - 1;
    if (number < 1) return null;
    const before = lower.slice(Math.max(0, match.index - 24), match.index);
    const after = lower.slice(match.index + full.length, match.index + full.length + 14);
    const led = lead !== '' || number === 7;
    const capital = /^Thứ\s/.test(written) ? /\s\p{Lu}/u.test(written) : /\p{Lu}/u.test(written.slice(1));
    const dated = /^\s*,?\s*\(?\s*(?:ngày\s+)?\d{1,2}\s?[/.-]\s?\d/u.test(after) || which !== undefined;
    const part = new RegExp(
      `(?:sáng sớm|sáng|trưa|chiều|tối|đêm|khuya|vào|từ|đến|tới|trước|sau|kể từ)\\s$`,
      'u',
    ).test(before);
    const ordinal =
      /(?:lần|vòng|người|đợt|lớn|nước|quốc gia|thành phố|nhiệm kỳ|thế giới|gói|vị trí|hạng|cuộc|ngày|bên|năm|tháng|tuần|chiếc|giai đoạn|điểm|cường quốc|quý|hạm đội|tập đoàn)(?:\s\p{L}+){0,3}\s$/u.test(
        before,
      );
    if (!dated && !led && (ordinal || (!capital && !part))) return null;
    if (/^\s+(?:trong năm|kể từ|liên tiếp|của|nhì|ba)(?!\p{L})/u.test(after) && !dated && !capital)
      return null;
    if (lead.includes('ngày') && /\d/.test(name) && !dated) return null;
    const end = match.index + full.length;
    const start =
      match.index +
      (/^vào\s/.test(lead) && which !== 'tới'
        ? lead.indexOf(lead.trimStart()) + (/^vào\s+/.exec(lead)?.[0].length ?? 0)
        : 0);
    const point: Point = {
      weekday: number,
      weekdaySpan: { start: nameStart, end: nameStart + name.length },
      led: true,
    };
    if (which)
      point.weekdayWhich =
        /trước$|rồi|^tuần qua|^tuần vừa/.test(which) && which.startsWith('tuần')
          ? 'last-week'
          : which === 'tuần này' || which === 'này'
            ? 'this-week'
            : /tới|sau/.test(which)
              ? 'next'
              : 'past';
    if (/hôm|hồi/.test(lead)) point.direction = 'past';
    return { start, end, point };
  },
);

const SHIFT_UNITS: Record<string, 'day' | 'week' | 'month' | 'year'> = {
  ngày: 'day',
  hôm: 'day',
  đêm: 'day',
  tuần: 'week',
  'tuần lễ': 'week',
  tháng: 'month',
  năm: 'year',
};
const APPROXIMATE = '(?:(hơn|gần|khoảng|chừng|đúng|tròn|vừa tròn|chưa đầy|chưa tới|chưa đến|ít nhất)\\s+)?';

export const countOf = (words: string): number | null => {
  if (/^\d/.test(words)) return Number(words.replaceAll('.', '').replace(',', '.'));
  if (words === 'nửa') return 0.5;
  if (/vài|đôi|một hai|hai ba|ba bốn/.test(words)) return null;
  return wordsToNumber(words);
};

const DURATION_LETTERS = { day: 'D', week: 'W', month: 'M', year: 'Y' } as const;
const modifierOf = (word: string | undefined): 'about' | 'more' | 'less' | undefined =>
  word === undefined
    ? undefined
    : /hơn|ít nhất/.test(word)
      ? 'more'
      : /gần|chưa/.test(word)
        ? 'less'
        : /khoảng|chừng/.test(word)
          ? 'about'
          : undefined;

/**
 * ba ngày trước, cách đây 10 năm, hai ngày sau đó, một ngày trước đó, hơn một tháng trước. With an approximator the
 * day is not known and the length is told.
 */
const counted: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}(cách đây\\s+|trước đó\\s+|sau đó\\s+)?${APPROXIMATE}(${COUNT})\\s+(ngày|hôm|đêm|tuần lễ|tuần|tháng|năm)(\\s+rưỡi)?(?:\\s+(trước đó|sau đó|trước đây|trước|sau|qua|nữa|tới|về trước|tiếp theo|gần đây|nay))?${NO_LETTER_AFTER}`,
    'gu',
  ),
  (match, { lower }): Atom | null => {
    const [full, prefix = '', approximate, words = '', unitWord = '', half, suffix] = match;
    const unit = SHIFT_UNITS[unitWord];
    if (
      !unit ||
      (prefix === '' &&
        (suffix === undefined ||
          suffix === 'nay' ||
          suffix === 'qua' ||
          suffix === 'gần đây' ||
          suffix === 'tới'))
    )
      return null;
    const amount = countOf(words);
    const after = lower.slice(match.index + full.length);
    const length = amount === null ? null : half ? null : amount;
    if (length === null) {
      return {
        ...whole(match),
        fixed: { type: 'vague', value: /sau|nữa|tới/.test(suffix ?? '') ? 'FUTURE_REF' : 'PAST_REF' },
      };
    }
    const modifier = modifierOf(approximate);
    const backwards = /trước/.test(suffix ?? '') || /cách đây|trước đó/.test(prefix);
    const fixed: Fixed = { type: 'date', value: '' };
    const bare = `P${length}${DURATION_LETTERS[unit]}`;
    if (modifier && modifier !== 'about')
      return { ...whole(match), fixed: { type: 'duration', value: bare, modifier } };
    // "ba ngày sau cuộc điện đàm": counted from the event named next; the length is told until the event is known.
    const standsAlone =
      /^\s*(?:[,.;:)!?"”]|$|\n)/.test(after) ||
      /^\s+(?:khi|đó)?\s*(?:ông|bà|nga|ukraine|mỹ|họ|hai bên|lệnh|quân|đến lượt|tới lượt|thì)/.test(after);
    if ((suffix === 'sau' || suffix === 'trước') && prefix === '' && !standsAlone) {
      const startsSentence = /(?:^|[.!?\n"“]\s*)$/.test(lower.slice(0, match.index));
      if (
        !startsSentence ||
        /^\s+(?:cuộc|chiến|vụ|khi|ngày|hội|lễ|phiên|chuyến|lần|đợt|thềm|lệnh|trận|sự|thời|tối hậu|tang|bầu|thượng|vòng|quyết|tuyên)/.test(
          after,
        )
      ) {
        const isNext =
          /^\s+(?:cuộc|chiến|vụ|khi|ngày|hội|lễ|phiên|chuyến|lần|đợt|thềm|lệnh|trận|sự|thời|tối hậu|tang|bầu|thượng|vòng|quyết|tuyên)/.test(
            after,
          );
        if (isNext)
          return {
            ...whole(match),
            fixed: {
              type: 'duration',
              value: bare,
              fromEvent: { amount: backwards ? -length : length, unit },
            },
          };
      }
    }
    const fromPreviousText =
      /đó|tiếp theo/.test(`${suffix ?? ''}${prefix}`) || (suffix === 'sau' && prefix === '');
    fixed.shift = {
      amount: backwards ? -length : length,
      unit,
      from: fromPreviousText ? 'previous' : 'publication',
    };
    if (modifier) fixed.modifier = modifier;
    return { ...whole(match), fixed };
  },
);

/** tuần trước, tuần này, cuối tuần qua, hồi đầu tuần, tuần tới. */
const week: Parser = pattern(
  new RegExp(
    `${NO_LETTER_BEFORE}(?:hồi\\s+)?(?:(đầu|giữa|cuối|những ngày cuối)\\s+)?tuần(?:\\s+(trước|rồi|qua|vừa qua|vừa rồi|này|nay|sau|tới|sắp tới|kế tiếp))?${NO_LETTER_AFTER}(?!\\s+(?:đó|lễ|tra|dương|hành|báo|thánh))`,
    'gu',
  ),
  (match, { lower }) => {
    const [full, part, which] = match;
    if (!part && !which) return null;
    const before = lower.slice(Math.max(0, match.index - 8), match.index);
    if (
      !part &&
      /(?:\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài|nhiều|những|các|thượng|trung|hạ|hàng|hằng|mỗi)\s$/u.test(
        before,
      )
    )
      return null;
    const weekend = part === 'cuối' || part === 'những ngày cuối';
    // "cuối tuần qua" read on a Tuesday is the weekend of the week before; "cuối tuần" alone, the next one.
    const amount = which === undefined ? 0 : /trước|rồi|qua/.test(which) ? -1 : /này|nay/.test(which) ? 0 : 1;
    const fixed: Fixed = {
      type: 'date',
      value: '',
      shift: { amount, unit: 'week', from: 'publication', ...(weekend && { weekend }) },
    };
    const modifier = part === 'đầu' ? 'start' : part === 'giữa' ? 'mid' : undefined;
    if (modifier) fixed.modifier = modifier;
    void full;
    return { ...whole(match), fixed };
  },
);

export const relativeParsers: readonly Parser[] = [
  partOfNearDay,
  relativeDay,
  counted,
  fromPrevious,
  weekday,
  week,
];
