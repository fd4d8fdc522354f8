import { isQuotation } from '../../claims/attribution';
import type { EventRecord } from '../../events/types';
import { eventSpan } from '../../match/compare/dates';
import type { MatchedClaim } from '../../match/match-claims';
import { either } from '../../text/either';
import { patternOf, WORD_END, WORD_START } from '../../text/pattern';
import { shiftDate } from '../../time/calendar';
import { addDays, daysBetween } from '../../time/iso-days';
import type { TimeExpression } from '../../time/types';
import type { Check, CheckContext } from '../context';
import { evidenceOf, unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { OFF } from '../reading/count-off';
import { dayOf, isStated } from '../reading/told-day';
import type { Finding } from '../types';

/** What stands between "năm ngày sau" and the day that it counts from, in one breath; in UTF-16 units. */
const LONGEST = 110;
const BREATH = /^(?:[^.,;:!?\n()“”"]|\([^()\n]*\))*$/u;
/** Between a day and the count beside it: "hôm 20/6, chỉ hai tuần sau vòng …". */
const BEHIND_DAY = /^\s*(?:\([^)\n]*\))?,\s*(?:tức\s+)?(?:chỉ|đúng|tròn|vỏn vẹn)?\s*$/iu;
/** Between the day counted from and the day that is told: "bốn ngày sau cuộc gặp ngày 2/6, hôm 8/6, …". */
const BEFORE_DAY = /^,\s*(?:tức\s+)?$/iu;
/** "Đây là …", "Đó cũng là …". */
const THIS_IS = `(?:^|[\\s,])(?:đây|đó)\\s+(?:là|cũng là)${WORD_END}`;
/** "Chuyến đi diễn ra …", "Cuộc gọi này …". */
const HAPPENINGS = 'chuyến|cuộc|vòng|đợt|hội nghị|phiên|lệnh|thỏa thuận|vụ';
const IT_WAS = `^${either(HAPPENINGS)}\\s[^,.]{0,40}?(?:diễn ra|được|này)${WORD_END}`;
/** Words that take up what the paragraph speaks of. */
const TAKES_UP = patternOf(`${THIS_IS}|${IT_WAS}`);

const LIMITS = 'hiệu lực|hạn|thời hạn|hết hạn|muộn nhất|sớm nhất';
const PLANS = 'sẽ|sắp|dự kiến|có thể|kế hoạch|phải';
/** What is counted towards is none of what has happened: "có hiệu lực 30 ngày sau khi ký hôm 19/6". */
const TO_COME = patternOf(WORD_START, either(LIMITS, PLANS), WORD_END);

/** A long count is told in round numbers, share of its days. */
const ROUNDED = 0.05;
/** An event farther from the day that the count gives is another one than the clause tells of, in days. */
const FARTHEST = 62;
/** It is still the day before elsewhere when a page of Hanoi tells of it. */
const GRACE = 1;

/** "Năm ngày sau cuộc gặp ngày 1/7". */
interface Count {
  /** The index of "năm ngày sau" among the times, and of the day that it counts from. */
  index: number;
  at: TimeExpression;
  from: string;
  fromEnd: number;
  /** The day that it gives, ISO, and by how many days that may be off. */
  day: string;
  off: number;
  backwards: boolean;
}

/** The counts of a text from a day that stands beside them. */
function countsIn(context: CheckContext): Count[] {
  const { text, times } = context;
  return times.flatMap((at, index): Count[] => {
    const anchor = times[index + 1];
    const from = dayOf(anchor);
    if (!at.fromEvent || at.mod || !anchor || from === null || !isStated(anchor, context)) return [];
    const { amount, unit } = at.fromEvent;
    if (unit === 'hour' || unit === 'year' || anchor.start - at.end > LONGEST) return [];
    if (!BREATH.test(text.slice(at.end, anchor.start))) return [];
    const day = shiftDate(from, amount, unit);
    const off = Math.max(OFF[unit], Math.abs(daysBetween(from, day)) * ROUNDED);
    return [{ index, at, from, fromEnd: anchor.end, day, off, backwards: amount < 0 }];
  });
}

const isOff = ({ day, off }: Count, other: string): boolean => Math.abs(daysBetween(day, other)) > off;

/** The day told beside the count, in apposition to it. */
function dayBeside({ index, at, fromEnd }: Count, context: CheckContext): TimeExpression | null {
  const { text, times } = context;
  const [before, after] = [times[index - 1], times[index + 2]];
  const isBefore = before && BEHIND_DAY.test(text.slice(before.end, at.start));
  const isAfter = after && BEFORE_DAY.test(text.slice(fromEnd, after.start));
  const beside = isBefore ? before : isAfter ? after : null;
  return beside && dayOf(beside) !== null && isStated(beside, context) ? beside : null;
}

/** The event that the clause tells of, or that it takes up again; not the one that it counts from. */
function toldBy(
  { same, againstDate, topic, claim }: MatchedClaim,
  { from, day, backwards }: Count,
): EventRecord | null {
  const event = same ? same.event : TAKES_UP.test(claim.words) ? (topic?.event ?? null) : null;
  if (againstDate || !event?.grounds || event.toleranceDays || event.date.length !== from.length) return null;
  const span = eventSpan(event);
  const isBeyond = backwards ? span.to < from : span.from > from;
  return isBeyond && Math.abs(daysBetween(event.date, day)) <= FARTHEST ? event : null;
}

/** A count against the day told beside it; which of the two is right is not asked. */
function besideFinding(count: Count, beside: TimeExpression, context: CheckContext): Finding | null {
  const told = dayOf(beside);
  if (told === null || !isOff(count, told) || Math.abs(daysBetween(told, count.day)) > FARTHEST) return null;
  return findingOf(
    { kind: 'date', at: count.at, claim: null, claimed: count.day, known: told },
    unreported('article'),
    context.lang,
  );
}

function findingFor(count: Count, context: CheckContext): Finding | null {
  const { text, matched, publicationDay, lang } = context;
  const about = matched.find(({ claim }) => claim.times.includes(count.index));
  if (!about || about.claim.modality !== 'happened' || isQuotation(text, about.claim)) return null;
  if (TO_COME.test(about.claim.words)) return null;
  const beside = dayBeside(count, context);
  if (beside) return besideFinding(count, beside, context);
  const difference = { kind: 'date' as const, at: count.at, claim: about.claim.id, claimed: count.day };
  const event = toldBy(about, count);
  const cited = event && evidenceOf(event, publicationDay);
  if (event && cited) {
    const { days } = eventSpan(event);
    const agrees = days.some((day) => !isOff(count, day));
    return agrees ? null : findingOf({ ...difference, known: event.date }, cited, lang);
  }
  if (publicationDay === null || context.reference.basis === 'inferred' || !TAKES_UP.test(about.claim.words))
    return null;
  if (count.backwards || count.day <= addDays(publicationDay, GRACE + count.off)) return null;
  return {
    ...findingOf({ ...difference, known: publicationDay }, unreported('publication'), lang),
    known: `../${publicationDay}`,
  };
}

/** "Năm ngày sau cuộc gặp ngày 1/7" against the day told beside it, the event's day, and the page's own. */
export const countedFromToldCheck: Check = (context) =>
  countsIn(context).flatMap((count) => findingFor(count, context) ?? []);
