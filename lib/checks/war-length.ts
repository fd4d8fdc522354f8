import { sentences } from '../text/sentences';
import { contains } from '../text/span';
import { shiftDate } from '../time/calendar';
import type { Check } from './context';
import { unreported } from './evidence';
import { findingOf } from './finding-of';
import { isThisWar } from './this-war';
import type { Finding } from './types';

const WAR_BEGAN = '2022-02-24';
/** The length of the whole war, not of a break, a term or somebody's rule. */
const WAR =
  /(?:cuộc chiến|chiến sự|xung đột|giao tranh|chiến tranh|chiến dịch quân sự)[^.;]{0,60}(?:kéo dài|bước sang|đã|nổ ra|bùng phát|bùng nổ|suốt|qua)/iu;

/** "gần ba năm" of a war that has lasted more, "hơn bốn năm" of one that has not. */
export const warLengthCheck: Check = (context) => {
  const { text, times, reference, lang } = context;
  const day = reference.value;
  if (day === null || day < WAR_BEGAN) return [];
  const bounds = sentences(text);
  return times.flatMap((time): Finding[] => {
    const years = /^P(\d+)Y$/.exec(time.value)?.[1];
    if (!years || (time.mod !== 'less' && time.mod !== 'more')) return [];
    const sentence = bounds.find((one) => contains(one, time));
    if (!sentence) return [];
    const before = text.slice(sentence.start, time.start);
    if (
      !WAR.test(text.slice(sentence.start, time.end)) ||
      !/(?:kéo dài|đã|bước sang|suốt|qua)\s*(?:\p{L}+\s){0,2}$/iu.test(before) ||
      !isThisWar(time.start, context)
    )
      return [];
    const full = shiftDate(WAR_BEGAN, Number(years), 'year');
    // A month's grace: "gần ba năm" is still said in the weeks after the anniversary.
    const late = time.mod === 'less' && day > shiftDate(full, 1, 'month');
    const early = time.mod === 'more' && day < shiftDate(full, -1, 'month');
    if (!late && !early) return [];
    const months = Math.floor((Date.parse(day) - Date.parse(WAR_BEGAN)) / (30.4375 * 86_400_000));
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
