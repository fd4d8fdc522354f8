import { wordsToNumber } from '../text/number-words';
import { overlaps, type Span } from '../text/span';

export interface OrdinalMention extends Span {
  n: number;
  /** What is counted: 'sanctions-package', 'round', 'call', 'meeting', 'exchange', 'session', 'time'. */
  of: string;
  /** Lower-case words around it that narrow the series ("trong năm"). */
  scope: string;
}

const NUMBER =
  '(\\d{1,2}|nhất|một|đầu tiên|hai|nhì|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?:\\s(?:một|hai|ba|bốn|lăm|sáu|bảy|tám|chín))?)';
/** Nouns that are counted in order, and what they count. */
const NOUNS: readonly [of: string, noun: string][] = [
  ['session', 'khóa(?:\\s+họp)?'],
  ['sanctions-package', 'gói(?:\\s+(?:biện pháp\\s+)?(?:trừng phạt|cấm vận))?'],
  [
    'round',
    'vòng(?:\\s+(?:đàm phán|hòa đàm|hoà đàm|đối thoại|thương lượng|tham vấn|hội đàm))?(?:\\s+(?:trực tiếp|ba bên|mới|gián tiếp))?',
  ],
  ['call', 'cuộc (?:điện đàm|gọi)'],
  ['meeting', 'cuộc (?:gặp|hội đàm|đàm phán)'],
  ['exchange', '(?:đợt(?:\\s+trao đổi)?|cuộc trao đổi)'],
  ['time', 'lần'],
];
const FORM = new RegExp(
  `(?<!\\p{L})(${NOUNS.map(([, noun]) => noun).join('|')})\\s+(thứ\\s+)?${NUMBER}(?![\\p{L}\\d])`,
  'giu',
);

const valueOf = (word: string): number | null => {
  if (/^\d/.test(word)) return Number(word);
  if (word === 'nhất' || word === 'đầu tiên') return 1;
  if (word === 'nhì') return 2;
  return wordsToNumber(word);
};

const kindOf = (noun: string): string =>
  NOUNS.find(([, words]) => new RegExp(`^${words}$`, 'u').test(noun))?.[0] ?? 'time';

/**
 * Ordinals that place a happening in a series: "gói trừng phạt thứ 14", "vòng hai", "lần thứ ba trong năm". A number of
 * one of the `times` is none ("vòng đàm phán 17-18/2").
 */
export function ordinalsIn(text: string, times: readonly Span[] = []): OrdinalMention[] {
  const found: OrdinalMention[] = [];
  for (const match of text.matchAll(FORM)) {
    const [full, noun = '', marked, number = ''] = match;
    const n = valueOf(number.toLowerCase());
    if (n === null || n === 0) continue;
    const end = match.index + full.length;
    if (times.some((time) => overlaps(time, { start: end - number.length, end }))) continue;
    const lowerNoun = noun.toLowerCase();
    if (/^một$/i.test(number) && !/^vòng/.test(lowerNoun)) continue;
    // "hai lần", "lần hai" and "vòng 24 giờ": only rounds, packages and sessions are counted without "thứ".
    if (!marked && !/^(?:vòng|gói|khóa)/.test(lowerNoun) && !/đầu tiên/i.test(number)) continue;
    const after = text.slice(match.index + full.length, match.index + full.length + 40).toLowerCase();
    if (
      /^\s+(?:bên|giờ|ngày|tháng|năm|tuần|tỷ|tỉ|triệu|phút|tiếng|usd|km|năm qua)(?!\p{L})/u.test(after) &&
      !marked
    )
      continue;
    const numberStart = match.index + full.length - number.length - (marked ? marked.length : 0);
    found.push({
      start: numberStart,
      end: match.index + full.length,
      n,
      of: kindOf(lowerNoun),
      scope: after,
    });
  }
  return found;
}
