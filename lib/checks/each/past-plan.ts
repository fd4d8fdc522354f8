import { SAYING_VERBS } from '../../claims/saying-verbs';
import { daysOf } from '../../match/compare/dates';
import { withYearTold } from '../../match/compare/date-fit';
import type { MatchedClaim } from '../../match/match-claims';
import { isOnDay } from '../../match/score/date-part';
import { SAME_WITH_DATE } from '../../match/weights';
import { either } from '../../text/either';
import { patternOf, WORD_END, WORD_START } from '../../text/pattern';
import { paragraphAt, sentences } from '../../text/sentences';
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
/** What somebody said or wanted may have been said at any time: only the paper's own plan is of the page's day. */
const WISHED = 'hứa|cam kết|tin|kỳ vọng|hy vọng|muốn|đặt mục tiêu|viết|nêu';
const BACK = patternOf(WORD_START, either(THEN, DONE, SAYING_VERBS, WISHED), WORD_END);
/** What became of it, behind the time. */
const BEHIND = 'khi đó|khi ấy|lúc đó|lúc ấy|rồi|sau đó|nhưng|song|cuối cùng|trước khi|được|đã|bị|thay vì';
const WENT_ON = patternOf(WORD_START, either(BEHIND), WORD_END);
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
  const paragraph = paragraphAt(text, start);
  return times.some((other) => {
    const span = daysOf(other.value);
    return other !== time && contains(paragraph, other) && span !== null && span.from < addDays(day, -LATE);
  });
}

/** Whether the record tells something like it at the told time: then the time is right, and told in looking back. */
const isKnownThen = ({ evidence }: MatchedClaim): boolean =>
  evidence.some((one) => isOnDay(one) && !one.otherYear && one.content >= SAME_WITH_DATE);

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
    if (!TO_COME.test(before) || BACK.test(before)) return [];
    if (WENT_ON.test(text.slice(time.end, sentence.end))) return [];
    const about = context.matched.find(({ claim }) => claim.times.some((index) => times[index] === time));
    if (looksBack(sentence, time, context, publicationDay) || (about && isKnownThen(about))) return [];
    const claim = about?.claim.id ?? null;
    const found = findingOf(
      { kind: 'date', at: time, claim, claimed: time.value, known: publicationDay },
      unreported('publication'),
      lang,
    );
    return [{ ...found, known: `${publicationDay}/..` }];
  });
};
