import { overlaps } from '../text/span';
import { cityAndStateCheck } from './city-and-state';
import type { Check, CheckContext } from './context';
import { countedDayCheck, countedFromEventCheck } from './counted-day';
import { countedFromToldCheck } from './counted-from-told';
import { dateCheck } from './date';
import { dayCounterCheck } from './day-counter';
import { durationCheck } from './duration';
import { eachSideCheck } from './each-side';
import { figureCheck } from './figure';
import { futureDayCheck } from './future-day';
import { headlineCheck } from './headline';
import { headlineLengthCheck } from './headline-length';
import { impossibleDayCheck } from './impossible-day';
import { ordinalCheck } from './ordinal';
import { pairCheck } from './pair';
import { pairedClocksCheck } from './paired-clocks';
import { placeCheck } from './place';
import { roleCheck } from './role';
import { toldFigureCheck } from './told-figure';
import type { Finding } from './types';
import { warLengthCheck } from './war-length';
import { weekdayCheck } from './weekday';

/** Every check by its name, in their order: of two findings on one span the earlier check's conflict stays. */
export const CHECKS = {
  weekday: weekdayCheck,
  'impossible day': impossibleDayCheck,
  date: dateCheck,
  'days after an event': countedFromEventCheck,
  'counted day': countedDayCheck,
  'days after a told day': countedFromToldCheck,
  pair: pairCheck,
  'one hour in two zones': pairedClocksCheck,
  'future day': futureDayCheck,
  'day counter': dayCounterCheck,
  ordinal: ordinalCheck,
  figure: figureCheck,
  'figure told elsewhere': toldFigureCheck,
  headline: headlineCheck,
  'each side in all': eachSideCheck,
  duration: durationCheck,
  'length in the headline': headlineLengthCheck,
  'length of the war': warLengthCheck,
  role: roleCheck,
  place: placeCheck,
  'place and its state': cityAndStateCheck,
} satisfies Record<string, Check>;

/** Runs every check; one finding a slip, in reading order. */
export function runChecks(
  context: CheckContext,
  checks: readonly Check[] = Object.values(CHECKS),
): Finding[] {
  const found = checks.flatMap((check) => check(context));
  const kept: Finding[] = [];
  for (const finding of found.sort((a, b) => Number(a.severity === 'note') - Number(b.severity === 'note'))) {
    if (!kept.some((other) => overlaps(other, finding))) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}
