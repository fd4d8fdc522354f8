import { either } from '../../text/either';
import { patternOf, WORD_END } from '../../text/pattern';
import { sentences } from '../../text/sentences';
import { contains } from '../../text/span';
import { shiftDate } from '../../time/calendar';
import { DAYS_A_MONTH, daysBetween } from '../../time/iso-days';
import { WAR_BEGAN } from '../../time/war';
import type { Check } from '../context';
import { unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { isThisWar } from '../reading/this-war';
import type { Finding } from '../types';

/** Words for a war's fighting, and those that mean the whole war beside them. */
const FIGHTING = 'chiến sự|chiến tranh|xung đột|giao tranh';
const THE_WAR = 'cuộc chiến|chiến dịch quân sự';
const LASTS = 'kéo dài|bước sang|đã|nổ ra|bùng phát|bùng nổ|suốt|qua';
/** The length of the whole war, not of a break, a term or somebody's rule. */
const WAR = patternOf(either(FIGHTING, THE_WAR), '[^.;]{0,60}', either(LASTS));

/** Its end, or the state that it is in or with: nothing that narrows it to a place or to its beginning. */
const UNNARROWED = `\\s*[,.;:!?]|\\s*$|\\s+(?:ở|tại) Ukraine|\\s+(?:Nga|với Nga)${WORD_END}`;
/** "Sau gần hai năm giao tranh, …". */
const OF_WAR = patternOf('^\\s+', either(FIGHTING), `(?=${UNNARROWED})`);
const AFTER = /(?:^|[^\p{L}])(?:sau|trải qua|qua|suốt|trong)\s+$/iu;
/** So many years too long is a slip; the war in Donbas, from 2014, is counted eight years more. */
const FARTHEST = 2;

/** How the words place the length: as the war's so far, as what lies behind "sau", or not as the war's. */
function placed(before: string, told: string, after: string): 'so far' | 'behind' | null {
  const lasted = /(?:kéo dài|đã|bước sang|suốt|qua)\s*(?:\p{L}+\s){0,2}$/iu;
  if (WAR.test(before + told) && lasted.test(before)) return 'so far';
  return AFTER.test(before) && OF_WAR.test(after) ? 'behind' : null;
}

/** "gần ba năm" of a war that has lasted more, "hơn bốn năm" or "gần hai năm" of one that has not. */
export const warLengthCheck: Check = (context) => {
  const { text, times, reference, lang } = context;
  const day = reference.value;
  if (day === null || day < WAR_BEGAN) return [];
  const bounds = sentences(text);
  const months = Math.floor(daysBetween(WAR_BEGAN, day) / DAYS_A_MONTH);
  return times.flatMap((time): Finding[] => {
    const years = Number(/^P(\d+)Y$/.exec(time.value)?.[1] ?? 0);
    if (years === 0 || (time.mod !== 'less' && time.mod !== 'more')) return [];
    const sentence = bounds.find((one) => contains(one, time));
    if (!sentence) return [];
    const before = text.slice(sentence.start, time.start);
    const how = placed(before, text.slice(time.start, time.end), text.slice(time.end, sentence.end));
    if (how === null || !isThisWar(time.start, context)) return [];
    // A month's grace: "gần ba năm" is still said in the weeks after the anniversary. What lies behind may be told in
    // looking back, as long as it is no longer than the war.
    const full = shiftDate(WAR_BEGAN, years, 'year');
    const late = how === 'so far' && time.mod === 'less' && day > shiftDate(full, 1, 'month');
    const least = time.mod === 'more' ? 12 * years - 1 : 12 * (years - 1) + 1;
    const early = years <= months / 12 + FARTHEST && day < shiftDate(WAR_BEGAN, least, 'month');
    if (!late && !early) return [];
    const known = `P${Math.floor(months / 12)}Y${months % 12 > 0 ? `${months % 12}M` : ''}`;
    return [
      findingOf(
        { kind: 'duration', at: time, claim: null, claimed: time.value, known },
        unreported('calendar'),
        lang,
      ),
    ];
  });
};
