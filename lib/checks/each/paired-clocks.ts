import { patternOf, WORD_END } from '../../text/pattern';
import { offsetOf } from '../../time/calendar';
import { addDays, isRealIso } from '../../time/iso-days';
import type { TimeExpression } from '../../time/types';
import type { Check, CheckContext } from '../context';
import { unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import type { Finding } from '../types';

/** The zone of the first clock: "theo giờ Moskva", "giờ miền Đông". */
const ITS_ZONE = '[\\s,(]*(?:(?:theo\\s+)?giờ\\s+[\\p{L}.\\s-]{2,24}?|GMT|UTC)?[\\s,)]*';
/** What says that the second clock is the same hour: a bracket, "tức", "hay". */
const THAT_IS = `(?:\\(|(?:tức|hay|tương đương)(?:\\s+(?:là|với))?${WORD_END})\\s*`;
/** What leads to it: "tức vào khoảng lúc". */
const LEADS = '(?:tức(?:\\s+là)?\\s+)?(?:vào\\s+)?(?:khoảng\\s+)?(?:lúc\\s+)?';
/** Between a clock and the same hour elsewhere: " (giờ Moskva, tức ", " giờ miền Đông (", ", tức khoảng ". */
const SAME_HOUR = patternOf('^', ITS_ZONE, THAT_IS, LEADS, '$');
/** "giờ Mỹ" may be any of six. */
const MANY_ZONES = /giờ\s+(?:Mỹ|Hoa Kỳ|Canada|Australia|Úc|Brazil)(?!\p{L})/iu;
/** A clock is told in round numbers, in minutes. */
const ROUNDED = 30;
const HALF_DAY = 720;
const MINUTES_AN_HOUR = 60;
/** An unknown day may be one before or after a change of the clocks, in days. */
const AROUND = 31;

interface ZonedClock {
  day: string;
  /** Minutes since midnight there. */
  minutes: number;
  zone: string;
}

const minutesOf = (clock: string): number =>
  Number(clock.slice(0, 2)) * MINUTES_AN_HOUR + Number(clock.slice(3, 5));

/** A clock of a known zone; null for any other time. */
function zonedClock({ type, value, zone }: TimeExpression): ZonedClock | null {
  const [, day, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)[^/]*$/.exec(value) ?? [];
  if (type !== 'time' || !day || !clock || !isRealIso(day)) return null;
  return zone === undefined || zone === 'local' ? null : { day, minutes: minutesOf(clock), zone };
}

/** Minutes by which a zone is ahead of Greenwich on a day. */
function ahead(zone: string, day: string): number {
  const [, sign, hours = '', minutes = '0'] =
    /^([+-])(\d\d):?(\d\d)?$/.exec(offsetOf(zone, day, '12:00') ?? '') ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * MINUTES_AN_HOUR + Number(minutes));
}

/** How far two clocks are from telling one moment, in minutes; halves of the day are not told apart. */
function apart(one: ZonedClock, other: ZonedClock, day: string): number {
  const behind = one.minutes - ahead(one.zone, day) - (other.minutes - ahead(other.zone, day));
  const rest = ((behind % HALF_DAY) + HALF_DAY) % HALF_DAY;
  return Math.min(rest, HALF_DAY - rest);
}

/** The days on which the moment may be: the told one, else those around what was implied. */
const daysAround = (told: TimeExpression | undefined, { day }: ZonedClock): string[] =>
  told ? [told.value.slice(0, day.length)] : [addDays(day, -AROUND), day, addDays(day, AROUND)];

const DAY_MINUTES = 2 * HALF_DAY;
/** The clock of `one`'s moment in another zone, without its offset. */
function clockIn(zone: string, one: ZonedClock, day: string): string {
  const minutes = one.minutes - ahead(one.zone, day) + ahead(zone, day);
  const ofDay = ((minutes % DAY_MINUTES) + DAY_MINUTES) % DAY_MINUTES;
  const two = (value: number): string => String(value).padStart(2, '0');
  const date = addDays(day, Math.floor(minutes / DAY_MINUTES));
  return `${date}T${two(Math.floor(ofDay / MINUTES_AN_HOUR))}:${two(ofDay % MINUTES_AN_HOUR)}`;
}

function check(first: TimeExpression, second: TimeExpression, { text, lang }: CheckContext): Finding[] {
  const [one, other] = [zonedClock(first), zonedClock(second)];
  if (!one || !other || one.zone === other.zone) return [];
  const gap = text.slice(first.end, second.start);
  if (!SAME_HOUR.test(gap) || MANY_ZONES.test(text.slice(first.start, second.end + AROUND))) return [];
  const told = [first, second].find(({ certain }) => certain.day);
  const days = daysAround(told, one);
  const [day = one.day] = told ? days : [one.day];
  if (days.some((on) => apart(one, other, on) <= ROUNDED)) return [];
  const claimed = second.value.slice(0, `${day}Thh:mm`.length);
  const known = clockIn(other.zone, one, day);
  return [findingOf({ kind: 'date', at: second, claim: null, claimed, known }, unreported('article'), lang)];
}

/** "21h giờ Moskva (tức 2h sáng giờ Hà Nội)": an hour told in two zones whose clocks differ by something else. */
export const pairedClocksCheck: Check = (context) =>
  context.times.flatMap((time, index) => {
    const next = context.times[index + 1];
    return next ? check(time, next, context) : [];
  });
