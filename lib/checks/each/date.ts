import { isQuotation } from '../../claims/attribution';
import { SAYING } from '../../events/kinds';
import type { EventRecord } from '../../events/types';
import { withYearTold } from '../../match/compare/date-fit';
import { type DayRange, daysOf, eventSpan } from '../../match/compare/dates';
import { inYearOf, isSlip } from '../../match/compare/slips';
import type { MatchedClaim } from '../../match/match-claims';
import { isOfSaying, isTooEarly } from '../../match/rules/day-of-saying';
import { isBound, isSinceWhen } from '../../match/rules/limit-day';
import { OF_KIND } from '../../match/weights';
import type { TimeExpression } from '../../time/types';
import type { Check, CheckContext } from '../context';
import { evidenceOf } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { HANOI_ZONE, hanoiDayOf, isExplained, isSameNight } from '../reading/day-shift';
import { isToldSince } from '../reading/since-when';
import {
  isAside,
  isBesideHappening,
  isOfIdeaOrCount,
  isLookingBack,
  isBulletinDay,
  isComing,
  isCondition,
  isStated,
} from '../reading/told-day';
import type { Finding } from '../types';

/** Lengths of 'YYYY-MM' and 'YYYY-MM-DD'. */
const MONTH = 7;
const DAY = 10;

/** A day's shift is worth a note only beside an event that is surely the same. */
const SURE = 0.5;

const isDated = (time: TimeExpression): boolean => {
  const span = daysOf(time.value);
  return span !== null && span.grain !== 'open' && span.grain !== 'year';
};

/** The days of a value without their hours. */
const withoutClock = (value: string): string => value.replace(/T[^/]*/g, '');

/** The event's day or days as far as the claim tells its own: a month of a month. */
function known(event: EventRecord, claimed: string): string {
  if (claimed.length === MONTH) return event.date.slice(0, MONTH);
  return event.dateEnd ? `${event.date}/${event.dateEnd}` : event.date;
}

/** Whether a day of the claim can be held against the event's: a grounded one of a known day, told as what happened. */
const isComparable = ({ claim }: MatchedClaim, event: EventRecord, { text }: CheckContext): boolean =>
  event.grounds &&
  !event.toleranceDays &&
  event.date.length === DAY &&
  claim.modality !== 'hypothetical' &&
  claim.modality !== 'background' &&
  !isQuotation(text, claim);

/** Whether a time touches the days from one to another, both within. */
function touches({ value }: TimeExpression, days: DayRange): boolean {
  const span = daysOf(value);
  return span !== null && span.from <= days.to && span.to >= days.from;
}

const isToldUnderItsDay = (times: readonly TimeExpression[], event: EventRecord): boolean => {
  const own = { from: event.date, to: event.dateEnd ?? event.date };
  return times.some((time) => touches(time, own) || isSameNight(time, event));
};

/** A dawn told in Hanoi's time under the day that it was elsewhere. */
const isElsewhereInHanoi = ({ zone, dayPart, value }: TimeExpression, { date }: EventRecord): boolean =>
  zone === HANOI_ZONE && dayPart === 'dawn' && value.startsWith(date);

/** Whether the words around a day make it another one than the happening's. */
const isOfSomethingElse = (
  { claim, same }: MatchedClaim,
  event: EventRecord,
  time: TimeExpression,
  { text }: CheckContext,
): boolean =>
  (claim.inTitle && isBulletinDay(text, time)) ||
  isCondition(text, time) ||
  isAside(text, claim, time) ||
  isOfIdeaOrCount(text, claim, time) ||
  (same !== null &&
    same.type < OF_KIND &&
    !isSlip([withYearTold(time, text)], event) &&
    isLookingBack(text, claim, time)) ||
  (!SAYING.has(event.type) &&
    isOfSaying(text, claim, time) &&
    !isTooEarly(claim, withYearTold(time, text), event)) ||
  (isSinceWhen(text, time) && !isToldSince(text, claim, time, event.type)) ||
  isBound(text, time, claim.quantities.length > 0) ||
  isComing(text, claim, time);

/** Whether the event's own reports give the told day too, and not by mistake. */
const isDisagreedOn = ({ disagreements }: EventRecord, { value }: TimeExpression): boolean =>
  disagreements.some(
    ({ field, kind, values }) => field === 'date' && kind !== 'error' && values.includes(value.slice(0, DAY)),
  );

function check(matched: MatchedClaim, context: CheckContext): Finding | null {
  const { claim, same, againstDate } = matched;
  if (!same || !isComparable(matched, same.event, context)) return null;
  const { event } = same;
  const times = claim.times.flatMap((index) => context.times[index] ?? []).filter(isDated);
  const hanoi = hanoiDayOf(event);
  const inHanoi = times.find((time) => isElsewhereInHanoi(time, event));
  if (inHanoi && hanoi !== null) return dateFinding(matched, inHanoi, hanoi, false, context);
  if (isToldUnderItsDay(times, event)) return null;
  const stated = times.filter((one) => isStated(one, context));
  const own = stated.filter((one) => !isBesideHappening(context.text, claim, one));
  const [time, ...more] = stated.length > 1 && own.length === 1 ? own : stated;
  // Two days in one clause: which of them is the happening's is a guess.
  if (!time || more.length > 0 || isOfSomethingElse(matched, event, time, context)) return null;
  const span = eventSpan(event);
  const shifted = times.some((one) => touches(one, span)) || isExplained(time, event);
  if (shifted ? same.content < SURE || same.type < OF_KIND : !againstDate) return null;
  if (!shifted && isDisagreedOn(event, time)) return null;
  return dateFinding(matched, time, known(event, withoutClock(time.value)), shifted, context);
}

/** `known`: the event's day; `shifted`: the two days are one happening seen from two zones, or across midnight. */
function dateFinding(
  { claim, same }: MatchedClaim,
  time: TimeExpression,
  known: string,
  shifted: boolean,
  { publicationDay, lang, text }: CheckContext,
): Finding | null {
  const cited = same && evidenceOf(same.event, publicationDay);
  if (!cited) return null;
  const claimed = withoutClock(inYearOf(withYearTold(time, text), same.event.date));
  const reason = shifted ? (claimed < same.event.date ? 'night' : 'zone') : undefined;
  return findingOf({ kind: 'date', at: time, claim: claim.id, claimed, known, reason }, cited, lang);
}

/** The day that a claim states against the day that the reports of the same event give. */
export const dateCheck: Check = (context) =>
  context.matched.flatMap((matched) => check(matched, context) ?? []);
