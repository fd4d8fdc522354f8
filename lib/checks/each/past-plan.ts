import { daysOf } from '../../match/compare/dates';
import { withYearTold } from '../../match/compare/date-fit';
import { either } from '../../text/either';
import { patternOf, WORD_END, WORD_START } from '../../text/pattern';
import { sentences } from '../../text/sentences';
import { contains, type Span } from '../../text/span';
import { shiftDate } from '../../time/calendar';
import { addDays, addMonths } from '../../time/iso-days';
import { isSpoken } from '../../time/speech';
import type { TimeExpression } from '../../time/types';
import type { Check, CheckContext } from '../context';
import { unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { isPublished } from '../reading/told-day';
import type { Finding } from '../types';

/** "… sẽ nhậm chức vào tháng 1/2024": the verb of what is to come leads to the time, in one breath. */
const TO_COME = patternOf(
  WORD_START,
  '(?:sẽ|sắp|dự kiến)',
  WORD_END,
  '[^,.;:()"“”\\n]{1,60}\\s(?:vào|trong|từ)\\s+$',
);
/** Words of looking back: what was to come then. */
const THEN =
  'khi đó|lúc đó|lúc ấy|bấy giờ|thời điểm|ban đầu|trước đó|trước đây|từng|hồi|theo kế hoạch|lẽ ra|đáng lẽ|đáng ra';
const DONE = 'đã|vừa|thay vì|không|chưa|nếu|so với';
const BACK = patternOf(WORD_START, either(THEN, DONE), WORD_END);
/** What has just passed may be a page that was late, in days. */
const LATE = 30;

const MONTH_OR_DAY = /^\d{4}-\d\d(?:-\d\d)?$/;

/** The same time of the next year. */
const nextYear = (value: string): string =>
  value.length === 'YYYY-MM'.length
    ? addMonths(`${value}-01`, 12).slice(0, value.length)
    : shiftDate(value, 1, 'year');

/** Whether a paragraph tells another time that is long gone: then it looks back. */
function looksBack(
  { start }: Span,
  time: TimeExpression,
  { text, times }: CheckContext,
  day: string,
): boolean {
  const end = text.indexOf('\n', start);
  const paragraph = { start: text.lastIndexOf('\n', start) + 1, end: end < 0 ? text.length : end };
  return times.some((other) => {
    const span = daysOf(other.value);
    return other !== time && contains(paragraph, other) && span !== null && span.from < addDays(day, -LATE);
  });
}

/**
 * A month or day with its year, told as to come, that is gone by on the page's day and lies ahead in the next year: "sẽ
 * nhậm chức vào tháng 1/2024" in November 2024.
 */
export const pastPlanCheck: Check = (context) => {
  const { text, times, reference, publicationDay, lang } = context;
  if (publicationDay === null || !isPublished(reference)) return [];
  return times.flatMap((time): Finding[] => {
    if (time.type !== 'date' || time.mod || !MONTH_OR_DAY.test(time.value)) return [];
    const span = daysOf(time.value);
    const ahead = daysOf(nextYear(time.value));
    if (!span || !ahead || !withYearTold(time, text).yearTold || !time.certain.year) return [];
    if (span.to > addDays(publicationDay, -LATE) || ahead.to < publicationDay) return [];
    const sentence = sentences(text).find((one) => contains(one, time));
    if (!sentence || isSpoken(text, time.start)) return [];
    const before = text.slice(sentence.start, time.start);
    if (!TO_COME.test(before) || BACK.test(before) || looksBack(sentence, time, context, publicationDay))
      return [];
    const claim =
      context.matched.find((one) => one.claim.times.some((index) => times[index] === time))?.claim.id ?? null;
    const found = findingOf(
      { kind: 'date', at: time, claim, claimed: time.value, known: publicationDay },
      unreported('publication'),
      lang,
    );
    return [{ ...found, known: `${publicationDay}/..` }];
  });
};
