import { type Parser, pattern, textAfter, textBefore } from '../atom';

const WAR = /(?:chiến dịch|chiến sự|xung đột|chiến tranh|cuộc chiến|giao tranh|svo)/u;

/** "ngày thứ 1.265", "ngày 1.265" of the campaign: 24/2/2022 is day 1. */
const counter: Parser = pattern(
  'ngày# ngày_thứ ngày_chiến ngày_xung ngày_giao',
  '(?:ngày (?:chiến sự |xung đột |giao tranh )?thứ (\\d{1,3}(?:\\.\\d{3})+|\\d{1,4})|ngày (\\d\\.\\d{3}|\\d{3}|[1-9]\\d{3}(?= (?:của|trong))))(?![\\d\\p{L}%]|[.,/-]\\d)',
  (match, { lower }) => {
    const [full, ordinal, plain] = match;
    const digits = ordinal ?? plain ?? '';
    const n = Number(digits.replaceAll('.', ''));
    const end = match.index + full.length;
    const after = textAfter(lower, end, 40);
    const before = textBefore(lower, match.index, 40);
    if (/^\s*(?:liên tiếp|trong tuần|của tháng|trong tháng)/.test(after)) return null;
    const ofWar = WAR.test(after) || WAR.test(before);
    if (n < 100 && !/^\s+(?:của|trong|kể từ)/.test(after) && !ofWar) {
      // Small numbers count a span at hand ("ngày thứ 5"): the page's own day at the most.
      if (ordinal === undefined) return null;
    }
    if (ordinal === undefined && !ofWar && n < 1000) return null;
    if (n === 0) return null;
    return {
      start: match.index,
      end,
      fixed: {
        type: 'date',
        value: '',
        counter: { n, start: end - digits.length, end },
        shift: { amount: 0, unit: 'day', from: 'publication' },
      },
    };
  },
);

export const counterParsers: readonly Parser[] = [counter];
