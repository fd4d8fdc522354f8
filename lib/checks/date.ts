import { isQuotation } from '../claims/attribution';
import type { EventRecord } from '../events/types';
import { SAYING } from '../events/kinds';
import { daysOf, eventSpan } from '../match/dates';
import type { MatchedClaim } from '../match/match-claims';
import { isOfSaying } from '../match/time-of';
import { OF_KIND } from '../match/weights';
import type { TimeExpression } from '../time/types';
import type { Check, CheckContext } from './context';
import { HANOI_ZONE, hanoiDayOf, isExplained, isSameNight } from './day-shift';
import { evidenceOf } from './evidence';
import { findingOf } from './finding-of';
import { isAside, isBulletinDay, isComing, isCondition, isLimit, isStated } from './told-day';
import type { Finding } from './types';

/** A day's shift is worth a note only beside an event that is surely the same. */
const SURE = 0.5;

const isDated = (time: TimeExpression): boolean => {
  const span = daysOf(time.value);
  return span !== null && span.grain !== 'open' && span.grain !== 'year';
};

/** The days of a value without their hours. */
const withoutClock = (value: string): string => value.replace(/T[^/]*/g, '');

function known(event: EventRecord, claimed: string): string {
  if (claimed.length === 7) return event.date.slice(0, 7);
  return event.dateEnd ? `${event.date}/${event.dateEnd}` : event.date;
}

function check(matched: MatchedClaim, context: CheckContext): Finding | null {
  const { claim, same } = matched;
  if (!same?.event.grounds || same.event.toleranceDays || same.event.date.length !== 10) return null;
  const { event } = same;
  if (claim.modality === 'hypothetical' || claim.modality === 'background') return null;
  if (isQuotation(context.text, claim)) return null;
  const times = claim.times.flatMap((index) => context.times[index] ?? []).filter(isDated);
  if (times.length === 0) return null;
  const { from, to } = eventSpan(event);
  const own = { from: event.date, to: event.dateEnd ?? event.date };
  const fits = (time: TimeExpression, days: { from: string; to: string }): boolean => {
    const span = daysOf(time.value);
    return span !== null && span.from <= days.to && span.to >= days.from;
  };
  const hanoi = hanoiDayOf(event);
  const inHanoi = times.find(
    (time) =>
      hanoi !== null &&
      time.zone === HANOI_ZONE &&
      time.dayPart === 'dawn' &&
      time.value.startsWith(event.date),
  );
  if (inHanoi && hanoi !== null) return dateFinding(matched, inHanoi, hanoi, false, context);
  if (times.some((time) => fits(time, own) || isSameNight(time, event))) return null;
  const stated = times.filter((time) => isStated(time, context));
  const [time] = stated;
  // Two days in one clause: which of them is the happening's is a guess.
  if (!time || stated.length > 1) return null;
  if (claim.inTitle && isBulletinDay(context.text, time)) return null;
  if (isCondition(context.text, time) || isAside(context.text, claim, time)) return null;
  if (!SAYING.has(event.type) && isOfSaying(context.text, claim, time)) return null;
  if (isLimit(context.text, time, claim.quantities.length > 0) || isComing(context.text, claim, time))
    return null;
  const shifted = times.some((one) => fits(one, { from, to })) || isExplained(time, event);
  if (shifted ? same.content < SURE || same.type < OF_KIND : !matched.againstDate) return null;
  const explained = event.disagreements.some(
    ({ field, kind, values }) =>
      field === 'date' && kind !== 'error' && values.includes(time.value.slice(0, 10)),
  );
  if (explained && !shifted) return null;
  return dateFinding(matched, time, known(event, withoutClock(time.value)), shifted, context);
}

function dateFinding(
  { claim, same }: MatchedClaim,
  time: TimeExpression,
  known: string,
  shifted: boolean,
  { articleDay, lang }: CheckContext,
): Finding | null {
  const cited = same && evidenceOf(same.event, articleDay);
  if (!cited) return null;
  const claimed = withoutClock(time.value);
  const reason = shifted ? (claimed < same.event.date ? 'night' : 'zone') : undefined;
  return findingOf({ kind: 'date', at: time, claim: claim.id, claimed, known, reason }, cited, lang);
}

/** The day that a claim states against the day that the reports of the same event give. */
export const dateCheck: Check = (context) =>
  context.matched.flatMap((matched) => check(matched, context) ?? []);
