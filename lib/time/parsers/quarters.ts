import { asFixed, asPoint, type Parser, pattern } from '../atom';
import { anyOf, COUNT, WORD_END, YEAR } from '../words';
import { countOf } from './counted';
import { YEAR_OFFSETS } from './months';

const QUARTERS: Record<string, number> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  một: 1,
  hai: 2,
  ba: 3,
  tư: 4,
  'đầu tiên': 1,
};

/** quý I/2025, quý 3 năm nay, quý 4 của năm 2018. "quý vị", "quý ông" are no quarters. */
const quarter: Parser = pattern(
  'đầu_quý giữa_quý cuối_quý quý',
  `(?:(?:đầu|giữa|cuối) )?quý (${anyOf(Object.keys(QUARTERS))})(?:(?:\\s?[/-]\\s?| (?:của )?(?:năm )?)(${YEAR})| (?:của )?năm (nay|ngoái|trước|sau|tới))?${WORD_END}`,
  (match) => {
    const number = QUARTERS[(match[1] ?? '').replace(/\s+/g, ' ')];
    if (!number) return null;
    if (match[2]) return asFixed(match, { type: 'date', value: `${match[2]}-Q${number}` });
    const amount = match[3] ? (YEAR_OFFSETS[match[3]] ?? 0) : 0;
    const value = match[3] ? `Q${number}` : `Q${number}?`;
    return asFixed(match, { type: 'date', value, shift: { amount, unit: 'year', from: 'publication' } });
  },
);

/** quý này, quý trước, quý tới. */
const relativeQuarter: Parser = pattern(
  'đầu_quý giữa_quý cuối_quý quý~',
  `(?:(?:đầu|giữa|cuối) )?quý (này|hiện tại|trước|vừa qua|sau|tới|tiếp theo)${WORD_END}`,
  (match) => {
    const which = match[1] ?? '';
    const amount = /này|hiện/.test(which) ? 0 : /sau|tới|tiếp/.test(which) ? 1 : -1;
    return asFixed(match, {
      type: 'date',
      value: '',
      shift: { amount, unit: 'quarter', from: 'publication' },
    });
  },
);

/** mùa hè năm 2022, mùa đông năm nay, mùa đông 2022-2023: coded by their years, as papers mean no exact days. */
const season: Parser = pattern(
  'mùa',
  `mùa (?:xuân|hè|thu|đông) (?:năm )?(?:(${YEAR})(?:\\s?[-–]\\s?(${YEAR}))?|(nay|này|ngoái|tới|sau|trước))${WORD_END}`,
  (match) => {
    const [, first, last, relative = ''] = match;
    if (last) return asFixed(match, { type: 'date', value: `${first}/${last}` });
    const year = first ? { year: Number(first) } : { yearOffset: YEAR_OFFSETS[relative] ?? 0 };
    return asPoint(match, { ...year, led: true, modifier: 'mid' });
  },
);

const two = (value: number): string => String(value).padStart(2, '0');
/** "6 tháng đầu năm", "hai tháng đầu năm 2026", "9 tháng đầu năm nay". */
const firstMonths: Parser = pattern(
  'tháng_đầu tháng_cuối',
  `(?<=(?<![\\p{L}\\d.,])((${COUNT}) ))tháng (đầu|cuối) năm(?: (${YEAR})| (nay|ngoái|trước))?${WORD_END}`,
  (match) => {
    const [full, lead = '', words = '', part, year, relative] = match;
    const span = { start: match.index - lead.length, end: match.index + full.length };
    const count = countOf(words);
    if (count === null || count < 1 || count > 11 || count % 1 !== 0) return null;
    const [first, last] = part === 'đầu' ? [1, count] : [13 - count, 12];
    if (year)
      return {
        ...span,
        fixed: { type: 'date', value: `${year}-${two(first)}/${year}-${two(last)}` },
      };
    const amount = YEAR_OFFSETS[relative ?? 'nay'] ?? 0;
    const value = `M${two(first)}-${two(last)}`;
    return {
      ...span,
      fixed: { type: 'date', value, shift: { amount, unit: 'year', from: 'publication' } },
    };
  },
);

export const quarterParsers: readonly Parser[] = [quarter, relativeQuarter, season, firstMonths];
