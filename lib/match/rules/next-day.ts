import { BATTLEFIELD, SAYING } from '../../events/kinds';
import type { ToldTime } from '../compare/date-fit';
import { daysOf, eventSpan } from '../compare/dates';
import type { Evidence } from '../score/evidence';
import { AT_PLACE } from '../weights';

/** Whether a told day is one of those that the record gives the event, and not only near enough to be. */
function isItsOwn({ event, otherYear }: Evidence, times: readonly ToldTime[]): boolean {
  if (otherYear) return true;
  const { days } = eventSpan(event);
  return times.some(({ value }) => {
    const told = daysOf(value);
    return told !== null && days.some((day) => told.from <= day && day <= told.to);
  });
}

/** Words by which an event is told where its day is only near: nearly all for a fight, the next of which may be meant. */
const FIGHT_WORDS = 0.55;
const SAID_WORDS = 0.35;
const ANY_WORDS = 0.1;

/**
 * Whether the told day is only within what the record leaves open (a day more or less, the day behind a night), and
 * neither place, figure nor words tell the event: then it may be the next one. Somebody speaks at one place for days.
 */
export function mayBeNextDays(one: Evidence, times: readonly ToldTime[]): boolean {
  if (isItsOwn(one, times) || one.figure === 1 || one.ordinal === 1) return false;
  if (SAYING.has(one.event.type)) return one.words < SAID_WORDS;
  if ((one.place ?? 0) >= AT_PLACE) return false;
  return one.words < (BATTLEFIELD.has(one.event.type) ? FIGHT_WORDS : ANY_WORDS);
}
