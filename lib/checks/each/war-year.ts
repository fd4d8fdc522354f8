import { PLANNED } from '../../claims/modality';
import { daysOf } from '../../match/compare/dates';
import { wordsToNumber } from '../../text/number-words';
import { sentences } from '../../text/sentences';
import { contains, type Span } from '../../text/span';
import { shiftDate } from '../../time/calendar';
import { isSpoken } from '../../time/speech';
import { WAR_BEGAN } from '../../time/war';
import type { Check, CheckContext } from '../context';
import { unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { isThisWar } from '../reading/this-war';

const WAR = '(?:chiến sự|chiến tranh|cuộc chiến|xung đột|chiến dịch quân sự)';
const STEPS = '(?:bước (?:sang|vào)|sang|đi vào|kéo dài sang)';
/** "Chiến sự Ukraine bước sang năm thứ tư", "xung đột đã bước vào năm thứ 5". */
const YEAR = new RegExp(
  `(?<!\\p{L})${WAR}(?!\\p{L})[^.!?;:\\n]{0,60}?\\s${STEPS} (năm thứ (hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|\\d))(?![\\p{L}\\d])`,
  'giu',
);
/** What has not come yet, or is looked back on. */
const OTHER_DAY = /(?<!\p{L})(?:sắp|chuẩn bị|trước khi|trước thềm|nếu|khi đó|lúc đó|từng)(?!\p{L})/iu;
/** "Năm thứ tám" counts from 2014: only so many years more or less are a slip. */
const FARTHEST = 2;
/** So many days before the anniversary the year to come is already named. */
const GRACE = 31;

/** The year of the war that a day lies in: 24/2/2022 begins the first. */
function yearOn(day: string): number {
  const full = Number(day.slice(0, 4)) - Number(WAR_BEGAN.slice(0, 4));
  return day.slice(4) >= WAR_BEGAN.slice(4) ? full + 1 : full;
}

/** A sentence that tells a day or a time of its own speaks of the war as it was or will be then. */
const tellsAnotherTime = (sentence: Span, { times }: CheckContext, day: string): boolean =>
  times.some((time) => {
    const span = contains(sentence, time) ? daysOf(time.value) : null;
    return span !== null && !(span.from === day && span.grain === 'day');
  });

/** The war's year, as "bước sang năm thứ tư" counts it on the page's day, against the calendar. */
export const warYearCheck: Check = (context) => {
  const { text, publicationDay: day, lang } = context;
  if (day === null || day < WAR_BEGAN) return [];
  const bounds = sentences(text);
  return [...text.matchAll(YEAR)].flatMap((match) => {
    const [full, words = '', number = ''] = match;
    const claimed = Number(number) || wordsToNumber(number.toLowerCase()) || 0;
    const end = match.index + full.length;
    const sentence = bounds.find((one) => contains(one, { start: match.index, end }));
    const known = yearOn(day);
    const fits = claimed === known || claimed === yearOn(shiftDate(day, GRACE, 'day'));
    if (!sentence || fits || Math.abs(claimed - known) > FARTHEST) return [];
    const told = text.slice(sentence.start, sentence.end);
    // Only a later year can be one to come.
    if (claimed > known && PLANNED.test(told.toLowerCase())) return [];
    if (OTHER_DAY.test(told) || isSpoken(text, match.index)) return [];
    if (tellsAnotherTime(sentence, context, day) || !isThisWar(match.index, context)) return [];
    const at = { start: end - words.length, end };
    return [
      findingOf(
        { kind: 'ordinal', at, claim: null, claimed: String(claimed), known: String(known) },
        unreported('calendar'),
        lang,
      ),
    ];
  });
};
