import { daysOf } from '../../match/compare/dates';
import { paragraphAt, sentences } from '../../text/sentences';
import { contains, type Span } from '../../text/span';
import { shiftDate } from '../../time/calendar';
import { daysBetween } from '../../time/iso-days';
import { isSpoken } from '../../time/speech';
import type { TimeExpression } from '../../time/types';
import type { Check, CheckContext } from '../context';
import { unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { isPublished, isStated } from '../reading/told-day';
import type { Finding } from '../types';

/** Happenings whose years papers of this war count: the day, and the words behind the number of years. */
const HAPPENINGS: readonly (readonly [day: string, words: RegExp])[] = [
  [
    '1945-05-09',
    /^chiến thắng(?:\s+(?:của liên xô|(?:trước\s+)?(?:chủ nghĩa )?phát xít|trong chiến tranh (?:vệ quốc|thế giới)|(?:trong )?thế chiến|diễn ra|hôm|vào|trên quảng trường|tại quảng trường|tại moscow|tại moskva|ở moscow|ở moskva)|,|\s*\()/iu,
  ],
  ['1991-08-24', /^(?:ukraine (?:tuyên bố )?độc lập|(?:quốc khánh|độc lập) (?:của )?ukraine)(?!\p{L})/iu],
  ['1949-04-04', /^(?:thành lập nato|nato (?:ra đời|được thành lập))(?!\p{L})/iu],
  ['1986-04-26', /^(?:thảm họa|sự cố|vụ nổ)[^.,;]{0,24}(?:chernobyl|chornobyl)(?!\p{L})/iu],
];
/** "kỷ niệm 81 năm Ngày Chiến thắng", "dịp 81 năm chiến thắng phát xít", "kỷ niệm lần thứ 81 Ngày …". */
const YEARS =
  /(?<!\p{L})(?:(?:kỷ|kỉ) niệm|mừng|dịp|nhân|đánh dấu)\s+(?:tròn\s+)?(lần thứ\s+\d{1,3}|\d{1,3}\s+năm)\s+(?:kể từ\s+)?(?:ngày\s+)?(?=\p{L})/giu;
/** Words behind the number that are read, in UTF-16 units. */
const NAMED = 60;
/** So near its day only this year's is kept; farther off the one before or the next may be meant, in days. */
const NEAR = 30;
/** So many years off is a slip; more is something else that bears the name. */
const FARTHEST = 10;

const datesIn = ({ start, end }: Span, { times }: CheckContext): TimeExpression[] =>
  times.filter((time) => contains({ start, end }, time) && daysOf(time.value) !== null);

/** Whether a paragraph tells of another year: "năm ngoái" stands for its sentences too. */
function tellsOtherYear({ start }: Span, day: string, context: CheckContext): boolean {
  const { text } = context;
  const paragraph = paragraphAt(text, start);
  return datesIn(paragraph, context).some(({ value }) => !value.startsWith(day.slice(0, 'YYYY'.length)));
}

/** The day on which something is kept by a sentence: the one that it states, else the page's, ISO. */
function keptOn(sentence: Span, context: CheckContext): string | null {
  const { publicationDay, reference } = context;
  const [time, ...more] = datesIn(sentence, context);
  if (!time) {
    if (publicationDay === null || !isPublished(reference)) return null;
    return tellsOtherYear(sentence, publicationDay, context) ? null : publicationDay;
  }
  const span = daysOf(time.value);
  return more.length === 0 && span?.grain === 'day' && isStated(time, context) ? span.from : null;
}

/** The full years since a day that may be kept about another; both ISO. */
function yearsKept(since: string, day: string): number[] {
  const years = Number(day.slice(0, 4)) - Number(since.slice(0, 4));
  const off = daysBetween(shiftDate(since, years, 'year'), day);
  if (Math.abs(off) <= NEAR) return [years];
  return off > 0 ? [years, years + 1] : [years - 1, years];
}

/** "Kỷ niệm 82 năm Chiến thắng" on 9/5/2026: the years of what is kept against the calendar. */
export const anniversaryCheck: Check = (context) => {
  const { text, lang } = context;
  const bounds = sentences(text);
  return [...text.matchAll(YEARS)].flatMap((match): Finding[] => {
    const [told = '', number = ''] = match;
    const start = match.index + told.indexOf(number);
    const behind = text.slice(match.index + told.length, match.index + told.length + NAMED);
    const happening = HAPPENINGS.find(([, words]) => words.test(behind));
    const sentence = bounds.find((one) => one.start <= start && start < one.end);
    if (!happening || !sentence || isSpoken(text, start)) return [];
    const day = keptOn(sentence, context);
    const claimed = Number(/\d+/.exec(number)?.[0]);
    const years = day === null ? [] : yearsKept(happening[0], day);
    const [known] = years;
    if (known === undefined || years.length > 1 || known === claimed) return [];
    if (Math.abs(known - claimed) > FARTHEST) return [];
    return [
      findingOf(
        {
          kind: 'duration',
          at: { start, end: start + number.length },
          claim: null,
          claimed: `P${claimed}Y`,
          known: `P${known}Y`,
        },
        unreported('calendar'),
        lang,
      ),
    ];
  });
};
