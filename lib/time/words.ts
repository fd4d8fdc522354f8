import type { DayPart, TimeModifier } from './types';

/** Fragments of the grammar, for lower-case NFC text; unaccented forms ("ngay 19/5") are written by hurried desks. */
export const WORD_END = '(?![\\p{L}\\d])';

export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
export const MONTH = '(?:0?[1-9]|1[0-2])';
export const YEAR = '(?:1[5-9]|20)\\d\\d';

const MONTH_WORDS: Record<string, number> = {
  giêng: 1,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
  'mười một': 11,
  'mười hai': 12,
  chạp: 12,
};
export const MONTH_WORD = '(?:mười một|mười hai|mười|giêng|chạp|một|hai|ba|tư|bốn|năm|sáu|bảy|bẩy|tám|chín)';
export const monthOf = (word: string): number => MONTH_WORDS[word.replace(/\s+/g, ' ')] ?? Number(word);
/** Months in figures, one written 1 to 12, or in words. */
export const ANY_MONTH = `(?:${MONTH}|${MONTH_WORD})`;

/** "24/2/22" is 2022, "3/9/91" is 1991. */
export const yearOf = (written: string): number => {
  if (written.length > 2) return Number(written);
  return Number(written) <= 40 ? 2000 + Number(written) : 1900 + Number(written);
};

export const DAY_PARTS: Record<string, DayPart> = {
  'rạng sáng sớm': 'dawn',
  'rạng sáng': 'dawn',
  rạng: 'dawn',
  'tờ mờ sáng': 'dawn',
  'sáng sớm': 'morning',
  'đầu giờ sáng': 'morning',
  'buổi sáng': 'morning',
  'giữa buổi sáng': 'morning',
  'cuối giờ sáng': 'morning',
  sáng: 'morning',
  'buổi trưa': 'noon',
  'giữa trưa': 'noon',
  trưa: 'noon',
  'đầu giờ chiều': 'afternoon',
  'cuối giờ chiều': 'afternoon',
  'buổi chiều': 'afternoon',
  'chiều muộn': 'afternoon',
  'chiều tối': 'evening',
  chiều: 'afternoon',
  'buổi tối': 'evening',
  'tối muộn': 'evening',
  'tối khuya': 'night',
  tối: 'evening',
  'nửa đêm': 'night',
  'giữa đêm': 'night',
  'đêm khuya': 'night',
  'đêm muộn': 'night',
  đêm: 'night',
  khuya: 'night',
  'rang sang': 'dawn',
};
const longestFirst = (words: readonly string[]): string =>
  [...words].sort((a, b) => b.length - a.length).join('|');
export const anyOf = (words: readonly string[]): string => `(?:${longestFirst(words)})`;

export const DAY_PART = anyOf(Object.keys(DAY_PARTS));
export const DAY_PART_STARTS = 'rạng tờ sáng đầu buổi giữa cuối trưa chiều tối nửa đêm khuya rang';
export const dayPartOf = (words: string): DayPart | undefined => DAY_PARTS[words.replace(/\s+/g, ' ')];

export const WEEKDAYS: Record<string, number> = {
  hai: 1,
  ba: 2,
  tư: 3,
  năm: 4,
  sáu: 5,
  bảy: 6,
  bẩy: 6,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
};

/** Number words up to ninety-nine and hundreds, and figures, for durations. */
const DIGIT = 'một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín';
const TENS = `(?:(?:${DIGIT}) (?:mươi|chục)|mươi|mười|chục)(?: (?:mốt|một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|bẩy|tám|chín))?`;
export const COUNT = `(?:\\d{1,3}(?:\\.\\d{3})+|\\d{1,6}(?:,\\d{1,3})?|(?:một|hai|ba) trăm(?: ${TENS})?|một vài|một hai|hai ba|ba bốn|${TENS}|${DIGIT}|nửa|vài|đôi)`;
export const COUNT_STARTS =
  '#+.,h-– một+ hai+ ba+ bốn+ năm+ sáu+ bảy+ bẩy+ tám+ chín+ mươi+ mười+ chục+ nửa+ vài+ đôi+';

export const MORE = 'hơn|trên|quá|ít nhất|tối thiểu';
export const LESS = 'gần|ngót|chưa tới|chưa đến|chưa đầy|dưới|không đầy|tối đa';
export const ABOUT = 'khoảng|chừng|ước chừng|xấp xỉ';
export const EXACT = 'tròn|đúng|vừa tròn';
export const APPROXIMATE = `(?:(${MORE}|${LESS}|${ABOUT}|${EXACT}) )?`;
export const APPROXIMATE_STARTS =
  'hơn+ trên+ quá+ ít+ tối+ gần+ ngót+ chưa+ dưới+ không+ khoảng+ chừng+ ước+ xấp+ tròn+ đúng+ vừa+';

const IS_MORE = new RegExp(`^(?:${MORE})$`);
const IS_LESS = new RegExp(`^(?:${LESS})$`);
const IS_ABOUT = new RegExp(`^(?:${ABOUT})$`);
/** Modifier of an approximator: 'hơn' → more, 'gần' → less, 'khoảng' → about, 'tròn' → none. */
export function modifierOf(word: string | undefined): TimeModifier | undefined {
  if (word === undefined) return undefined;
  const plain = word.replace(/\s+/g, ' ');
  if (IS_MORE.test(plain)) return 'more';
  if (IS_LESS.test(plain)) return 'less';
  return IS_ABOUT.test(plain) ? 'about' : undefined;
}

/** Modifier of a part of a unit: đầu → start, giữa → mid, cuối → end. */
export function partModifier(part: string | undefined): TimeModifier | undefined {
  if (part === undefined) return undefined;
  if (/đầu/.test(part)) return 'start';
  return /giữa/.test(part) ? 'mid' : 'end';
}
