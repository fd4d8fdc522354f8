import type { DayPart } from './types';

/** Fragments of the grammar, for lower-case NFC text; unaccented forms ("ngay 19/5") are written by hurried desks. */
export const NO_LETTER_BEFORE = '(?<![\\p{L}\\d])';
export const NO_LETTER_AFTER = '(?![\\p{L}\\d])';

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
export const monthOf = (word: string): number => MONTH_WORDS[word] ?? Number(word);

export const DAY_PARTS: Record<string, DayPart> = {
  'rạng sáng sớm': 'dawn',
  'rạng sáng': 'dawn',
  rạng: 'dawn',
  'tờ mờ sáng': 'dawn',
  'sáng sớm': 'morning',
  'đầu giờ sáng': 'morning',
  'buổi sáng': 'morning',
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
  đêm: 'night',
  khuya: 'night',
  'rang sang': 'dawn',
};
export const DAY_PART = `(?:${Object.keys(DAY_PARTS)
  .sort((a, b) => b.length - a.length)
  .join('|')})`;

export const WEEKDAYS: Record<string, number> = {
  hai: 2,
  ba: 3,
  tư: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  '6': 6,
  '7': 7,
};

/** Number words up to ninety-nine, and figures, for durations. */
export const COUNT =
  '(?:\\d{1,3}(?:\\.\\d{3})+|\\d+(?:,\\d+)?|(?:(?:hai|ba|bốn|năm|sáu|bảy|tám|chín)\\s)?(?:mươi|mười|chục)(?:\\s(?:mốt|một|hai|ba|bốn|tư|lăm|năm|sáu|bảy|tám|chín))?|một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín|nửa|vài|một vài|đôi|một hai|hai ba|ba bốn)';
