import { isQuotation } from '../claims/attribution';
import type { EventRecord } from '../events/types';
import { daysOf, eventSpan } from '../match/dates';
import type { MatchedClaim } from '../match/match-claims';
import { OF_KIND } from '../match/weights';
import type { TimeExpression } from '../time/types';
import type { Check, CheckContext } from './context';
import { HANOI_ZONE, hanoiDayOf, isExplained, isSameNight } from './day-shift';
import { evidenceOf } from './evidence';
import { messageOf } from './messages';
import { isAside, isBulletinDay, isComing, isCondition, isLimit, isStated } from './told-day';
import type { Finding } from './types';

/** A day's shift is worth a note only beside an event that is surely the same. */
const SURE = 0.5;

const isDated = (time: TimeExpression): boolean => {
  const span = daysOf(time.value);
  return span !== null && span.grain !== 'open' && span.grain !== 'year';
};

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
  if (inHanoi && hanoi !== null) return findingOf(matched, inHanoi, hanoi, 'conflict', context);
  if (times.some((time) => fits(time, own) || isSameNight(time, event))) return null;
  const stated = times.filter((time) => isStated(time, context));
  const [time] = stated;
  // Two days in one clause: which of them is the happening's is a guess.
  if (!time || stated.length > 1) return null;
  if (claim.inTitle && isBulletinDay(context.text, time)) return null;
  if (isCondition(context.text, time) || isAside(context.text, claim, time)) return null;
  if (isLimit(context.text, time, claim.quantities.length > 0) || isComing(context.text, claim, time))
    return null;
  const shifted = times.some((one) => fits(one, { from, to })) || isExplained(time, event);
  if (shifted ? same.content < SURE || same.type < OF_KIND : !matched.againstDate) return null;
  const explained = event.disagreements.some(
    ({ field, kind, values }) =>
      field === 'date' && kind !== 'error' && values.includes(time.value.slice(0, 10)),
  );
  if (explained && !shifted) return null;
  return findingOf(
    matched,
    time,
    known(event, time.value.replace(/T[^/]*/g, '')),
    shifted ? 'note' : 'conflict',
    context,
  );
}

function findingOf(
  { claim, same }: MatchedClaim,
  time: TimeExpression,
  value: string,
  severity: 'conflict' | 'note',
  context: CheckContext,
): Finding | null {
  const cited = same && evidenceOf(same.event, context.articleDay);
  if (!cited) return null;
  const claimed = time.value.replace(/T[^/]*/g, '');
  const message = messageOf(
    'date',
    claimed,
    value,
    cited.against,
    context.lang,
    severity === 'note' ? (claimed < same.event.date ? 'night' : 'zone') : undefined,
  );
  return {
    kind: 'date',
    severity,
    start: time.start,
    end: time.end,
    claim: claim.id,
    event: same.event.id,
    claimed,
    known: value,
    message,
    evidence: cited.evidence,
  };
}

/** The day that a claim states against the day that the reports of the same event give. */
export const dateCheck: Check = (context) =>
  context.matched.flatMap((matched) => check(matched, context) ?? []);
