import { daysOf } from '../../match/compare/dates';
import { sentences } from '../../text/sentences';
import { contains } from '../../text/span';
import { shiftDate } from '../../time/calendar';
import { daysBetween } from '../../time/iso-days';
import { WAR_BEGAN } from '../../time/war';
import type { Check, CheckContext } from '../context';
import { unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { isThisWar } from '../reading/this-war';
import { isStated } from '../reading/told-day';
import type { Finding } from '../types';

/** "chiến sự tròn ba năm": the war itself, nothing of it that began later. */
const WAR = /(?:chiến sự|chiến tranh|xung đột|giao tranh|cuộc chiến)[^.,;:]{0,30}$/iu;
const FULL = /^(?:tròn|đúng)\s/iu;
/** So near an anniversary a day is told as it, in days. */
const NEAR = 7;

/** How many years the war had lasted on the anniversary that a day is; null when it is near none. */
function yearsOn(day: string): number | null {
  const years = Number(day.slice(0, 4)) - Number(WAR_BEGAN.slice(0, 4));
  const full = shiftDate(WAR_BEGAN, years, 'year');
  return years > 0 && Math.abs(daysBetween(full, day)) <= NEAR ? years : null;
}

/** The days that a sentence states, without the war's first. */
function daysIn(from: number, to: number, context: CheckContext): string[] {
  return context.times.flatMap((time) => {
    const days = daysOf(time.value);
    const isIn = time.start >= from && time.end <= to;
    return isIn && isStated(time, context) && days?.grain === 'day' && days.from !== WAR_BEGAN
      ? [days.from]
      : [];
  });
}

/** "Ngày 24/2/2024, chiến sự tròn ba năm": full years against the one anniversary that the sentence tells. */
export const warAnniversaryCheck: Check = (context) => {
  const { text, times, lang } = context;
  return times.flatMap((time): Finding[] => {
    const claimed = Number(/^P(\d+)Y$/.exec(time.value)?.[1] ?? 0);
    if (claimed === 0 || time.mod !== undefined || !FULL.test(text.slice(time.start, time.end))) return [];
    const sentence = sentences(text).find((one) => contains(one, time));
    if (!sentence || !WAR.test(text.slice(sentence.start, time.start))) return [];
    const [day, ...more] = daysIn(sentence.start, sentence.end, context);
    const years = day === undefined || more.length > 0 ? null : yearsOn(day);
    // The war in Donbas, from 2014, is counted eight years more.
    if (years === null || Math.abs(years - claimed) !== 1 || !isThisWar(time.start, context)) return [];
    const known = `P${years}Y`;
    return [
      findingOf(
        { kind: 'duration', at: time, claim: null, claimed: time.value, known },
        unreported('calendar'),
        lang,
      ),
    ];
  });
};
