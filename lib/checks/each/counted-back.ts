import { daysOf, eventSpan } from '../../match/compare/dates';
import { isSpoken } from '../../time/speech';
import type { MatchedClaim } from '../../match/match-claims';
import { daysBetween } from '../../time/iso-days';
import type { Counted, TimeExpression } from '../../time/types';
import type { Check, CheckContext } from '../context';
import { evidenceOf, unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { countedFrom, isOffCount } from '../reading/count-off';
import { dayOf, isStated } from '../reading/told-day';
import type { Finding } from '../types';

/** "Ba tháng trước, hôm 13/2": nothing between the two but a comma. */
const BESIDE = /^,?\s*(?:vào|tức|là)?\s*\(?$/iu;
/** Farther apart the two are no slip of each other, in days. */
const FARTHEST = 62;

/** A count of the text, the day that it counts from and the day that it gives, ISO. */
interface Count {
  index: number;
  at: TimeExpression;
  counted: Counted;
  from: string;
  day: string;
}

/** A day that differs from its own event's misleads what counts from it: one slip, one finding. */
const isDoubtful = (told: TimeExpression, { times, matched }: CheckContext): boolean =>
  matched.some(({ claim, againstDate }) => againstDate && claim.times.some((index) => times[index] === told));

/** The day told before a count, where the text states it in the same paragraph, or as the only one of that before. */
function dayBefore(index: number, context: CheckContext): string | null {
  const { text, times } = context;
  const at = times[index];
  const before = times.slice(0, index).filter((time) => dayOf(time) !== null);
  const told = before.at(-1);
  if (!told || !at || !isStated(told, context) || isDoubtful(told, context)) return null;
  const gap = text.slice(told.end, at.start);
  if (!gap.includes('\n')) return dayOf(told);
  const paragraph = text.lastIndexOf('\n', told.start) + 1;
  const isHead = gap.endsWith('\n') && gap.indexOf('\n') === gap.length - 1;
  return isHead && paragraph > 0 && before.every((time) => time === told || time.end <= paragraph)
    ? dayOf(told)
    : null;
}

function countsIn(context: CheckContext): Count[] {
  const { times, publicationDay, reference } = context;
  return times.flatMap((at, index): Count[] => {
    const { counted } = at;
    if (!counted || at.mod) return [];
    const isOfPage = counted.from === 'publication';
    const from = isOfPage ? publicationDay : dayBefore(index, context);
    const day = from === null ? null : countedFrom(from, counted);
    if (from === null || day === null || (isOfPage && reference.basis === 'inferred')) return [];
    // The day told last is another one than the count's.
    if (counted.unit === 'day' && day !== dayOf(at)) return [];
    return [{ index, at, counted, from, day }];
  });
}

/** Whether a day is none that the count may give, from what it counts from or from any day told before it. */
const isOff = ({ from, counted, day, index }: Count, other: string, { times }: CheckContext): boolean =>
  Math.abs(daysBetween(day, other)) <= FARTHEST &&
  isOffCount(from, counted, other) &&
  times.slice(0, index).every((time) => isOffCount(dayOf(time) ?? from, counted, other));

/** What a reader is shown of a count: its month where it counts in months. */
const shown = ({ counted }: Count, day: string): string =>
  counted.unit === 'month' ? day.slice(0, 'YYYY-MM'.length) : day;

/** The event of a clause, when it tells no other day: then the count is all that dates it. */
function eventOf({ claim, same, againstDate }: MatchedClaim, { times }: CheckContext, count: Count) {
  if (!same?.event.grounds || !againstDate || same.event.toleranceDays) return null;
  if (same.event.date.length !== count.day.length) return null;
  const dated = claim.times.filter((index) => daysOf(times[index]?.value ?? '') !== null);
  return dated.length === 1 ? same.event : null;
}

function findingFor(count: Count, context: CheckContext): Finding | null {
  const { text, times, matched, publicationDay, lang } = context;
  const { index, at, counted } = count;
  const about = matched.find(({ claim }) => claim.times.includes(index));
  if (!about || about.claim.modality !== 'happened' || isSpoken(text, at.start)) return null;
  const difference = { kind: 'date' as const, at, claim: about.claim.id, claimed: shown(count, count.day) };
  const beside = times[index + 1];
  const stated = dayOf(beside);
  if (beside && stated !== null && BESIDE.test(text.slice(at.end, beside.start))) {
    // Days beside days told before are held together elsewhere (`counted-day.ts`).
    if (counted.from === 'previous' || !isStated(beside, context) || !isOff(count, stated, context))
      return null;
    return findingOf({ ...difference, known: shown(count, stated) }, unreported('article'), lang);
  }
  const event = eventOf(about, context, count);
  const cited = event && evidenceOf(event, publicationDay);
  const days = event ? eventSpan(event).days : [];
  if (!event || !cited || days.some((day) => !isOff(count, day, context))) return null;
  return findingOf({ ...difference, known: shown(count, event.date) }, cited, lang);
}

/**
 * "Ba tháng trước", counted from the page's day, against the day told beside it or the event that its clause tells; "hai
 * ngày sau", counted from the day told before, against the event.
 */
export const countedBackCheck: Check = (context) =>
  countsIn(context).flatMap((count) => findingFor(count, context) ?? []);
