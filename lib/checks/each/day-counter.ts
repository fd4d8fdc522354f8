import { PLANNED } from '../../claims/modality';
import { daysOf } from '../../match/compare/dates';
import { sentenceAt } from '../../text/sentences';
import { contains } from '../../text/span';
import { daysBetween } from '../../time/iso-days';
import { WAR_BEGAN } from '../../time/war';
import type { Check, CheckContext } from '../context';
import { unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { isThisWar } from '../reading/this-war';

const NUMBER = '(\\d\\.\\d{3}|\\d{3})';
const WAR = '(?:chiến dịch|chiến sự|chiến tranh|cuộc chiến|xung đột|giao tranh)';
/**
 * "Chiến sự Ukraine ngày 1.265" (Thanh Niên's daily series), "ngày thứ 1.265 của chiến dịch", "ngày thứ 1.000 kể từ khi
 * Nga mở chiến dịch" (Nhân Dân, Tuổi Trẻ).
 */
const COUNTER = new RegExp(
  `${WAR}[^.!?\\n]{0,40}?ngày\\s+(?:thứ\\s+)?${NUMBER}(?![\\d.,/-]|\\s*(?:km|người|uav|tù|binh|lính|tên|chiếc))` +
    `|ngày\\s+thứ\\s+${NUMBER}(?=\\s+(?:của|trong|kể từ)\\s+(?:\\p{L}+\\s+){0,5}?${WAR})`,
  'giu',
);
/** Older counts are told in looking back; a count of another season is no slip of a day or a digit. */
const FARTHEST = 60;
/** Nothing looks back on a day to come; still farther ahead another war is counted. */
const FARTHEST_AHEAD = 365;

/**
 * The day that the counter counts: one told in its own sentence ("Hôm qua là ngày thứ 1.000 …"), else the page's own.
 */
function countedDay(
  index: number,
  { text, times, titleLength }: CheckContext,
  publicationDay: string,
): string | null {
  if (index < titleLength) return publicationDay;
  const sentence = sentenceAt(text, index);
  const told = times.flatMap((time) => {
    const span = sentence && contains(sentence, time) && time.start < index ? daysOf(time.value) : null;
    return span?.grain === 'day' && time.counter === undefined && span.from !== WAR_BEGAN
      ? [{ day: span.from, sure: time.certain.day }]
      : [];
  });
  if (told.length === 0) return publicationDay;
  return told.length === 1 && told[0]?.sure ? told[0].day : null;
}

/** "sẽ bước sang ngày thứ 1.500": a day that the sentence looks forward to. */
function isToCome(index: number, text: string): boolean {
  const sentence = sentenceAt(text, index);
  return sentence !== undefined && PLANNED.test(text.slice(sentence.start, sentence.end).toLowerCase());
}

/** The day counter of the war against the calendar: 24/2/2022 is day 1, and the count may lag a day at dawn. */
export const dayCounterCheck: Check = (context) => {
  const { text, titleLength, publicationDay, lang } = context;
  if (publicationDay === null || publicationDay < WAR_BEGAN) return [];
  return [...text.matchAll(COUNTER)].flatMap((match) => {
    const digits = match[1] ?? match[2] ?? '';
    const start = match.index + match[0].indexOf(digits);
    const day = countedDay(match.index, context, publicationDay);
    if (day === null || day < WAR_BEGAN) return [];
    const n = Number(digits.replaceAll('.', ''));
    const expected = daysBetween(WAR_BEGAN, day) + 1;
    // A headline counts the day at hand, however far its figure is.
    const ahead = n - expected;
    const farOff = match.index >= titleLength && (ahead < -FARTHEST || ahead > FARTHEST_AHEAD);
    if (ahead > 0 && isToCome(match.index, text)) return [];
    if (n === expected || n === expected - 1 || farOff || !isThisWar(match.index, context)) return [];
    const known = String(expected);
    return [
      findingOf(
        {
          kind: 'ordinal',
          at: { start, end: start + digits.length },
          claim: null,
          claimed: String(n),
          known,
        },
        unreported('calendar'),
        lang,
      ),
    ];
  });
};
