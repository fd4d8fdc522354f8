import { overlaps } from '../text/span';
import type { Check, CheckContext } from './context';
import { anniversaryCheck } from './each/anniversary';
import { cityAndStateCheck } from './each/city-and-state';
import { countedBackCheck } from './each/counted-back';
import { countedDayCheck, countedFromEventCheck } from './each/counted-day';
import { countedFromToldCheck } from './each/counted-from-told';
import { dateCheck } from './each/date';
import { dayCounterCheck } from './each/day-counter';
import { durationCheck } from './each/duration';
import { eachSideCheck } from './each/each-side';
import { figureCheck } from './each/figure';
import { firstTimeCheck } from './each/first-time';
import { futureDayCheck } from './each/future-day';
import { gatheringPlaceCheck } from './each/gathering-place';
import { headlineCheck } from './each/headline';
import { headlineLengthCheck } from './each/headline-length';
import { impossibleDayCheck } from './each/impossible-day';
import { lastTimeCheck } from './each/last-time';
import { ordinalCheck } from './each/ordinal';
import { pairCheck } from './each/pair';
import { pairedClocksCheck } from './each/paired-clocks';
import { pastPlanCheck } from './each/past-plan';
import { placeCheck } from './each/place';
import { roleCheck } from './each/role';
import { strikePlaceCheck } from './each/strike-place';
import { storyFigureCheck } from './each/story-figure';
import { toldFigureCheck } from './each/told-figure';
import { warAnniversaryCheck } from './each/war-anniversary';
import { warLengthCheck } from './each/war-length';
import { warYearCheck } from './each/war-year';
import { weekdayCheck } from './each/weekday';
import type { Finding } from './types';

/** Every check by its name, in their order: of two findings on one span the earlier check's conflict stays. */
export const CHECKS = {
  weekday: weekdayCheck,
  'impossible day': impossibleDayCheck,
  date: dateCheck,
  'days after an event': countedFromEventCheck,
  'counted day': countedDayCheck,
  'days before the page': countedBackCheck,
  'days after a told day': countedFromToldCheck,
  pair: pairCheck,
  'one hour in two zones': pairedClocksCheck,
  'future day': futureDayCheck,
  'plan of a day gone by': pastPlanCheck,
  'day counter': dayCounterCheck,
  ordinal: ordinalCheck,
  'first time': firstTimeCheck,
  figure: figureCheck,
  'figure told elsewhere': toldFigureCheck,
  'figure of the news with digits swapped': storyFigureCheck,
  headline: headlineCheck,
  'each side in all': eachSideCheck,
  duration: durationCheck,
  'length in the headline': headlineLengthCheck,
  'length since the one before': lastTimeCheck,
  'length of the war': warLengthCheck,
  'year of the war': warYearCheck,
  'anniversary of the war': warAnniversaryCheck,
  'anniversary of another day': anniversaryCheck,
  role: roleCheck,
  place: placeCheck,
  'place of a gathering with its day': gatheringPlaceCheck,
  'town of a strike with its toll': strikePlaceCheck,
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
