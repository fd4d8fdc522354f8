import { daysBetween } from '../time/calendar';
import type { Check } from './context';
import { messageOf } from './messages';

/** "Chiến sự Ukraine ngày 1.265", "ngày thứ 1.265 của chiến dịch" (Thanh Niên's daily series, Nhân Dân). */
const COUNTER =
  /(?:chiến sự|chiến dịch|xung đột|chiến tranh|cuộc chiến)[^.!?\n]{0,40}?ngày\s+(?:thứ\s+)?(\d\.\d{3}|\d{3})(?![\d.,/-]|\s*(?:km|người|uav|tù|binh|lính|tên|chiếc))|ngày\s+thứ\s+(\d\.\d{3}|\d{3})(?=\s+(?:của|kể từ|trong)\s+(?:chiến|cuộc|xung))/giu;
const FIRST_DAY = '2022-02-24';

/** The day counter of the war against the publication day: 24/2/2022 is day 1, and the count may lag a day at dawn. */
export const dayCounterCheck: Check = ({ text, titleLength, articleDay, lang }) => {
  if (articleDay === null || articleDay < FIRST_DAY) return [];
  const expected = daysBetween(FIRST_DAY, articleDay) + 1;
  return [...text.matchAll(COUNTER)].flatMap((match) => {
    const digits = match[1] ?? match[2] ?? '';
    const n = Number(digits.replaceAll('.', ''));
    // Older counts are told in looking back; a count of another decade is no slip of a day or a digit. A headline counts the day at hand.
    const inTitle = match.index < titleLength;
    if (n === expected || n === expected - 1 || (!inTitle && Math.abs(n - expected) > 60)) return [];
    const start = match.index + match[0].indexOf(digits);
    const known = String(expected);
    return [
      {
        kind: 'ordinal' as const,
        severity: 'conflict' as const,
        start,
        end: start + digits.length,
        claim: null,
        event: null,
        claimed: String(n),
        known,
        message: messageOf('ordinal', String(n), known, 'calendar', lang),
        evidence: [],
      },
    ];
  });
};
