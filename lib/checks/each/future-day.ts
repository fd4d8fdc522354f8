import { isQuotation } from '../../claims/attribution';
import { daysOf } from '../../match/compare/dates';
import { withYearTold } from '../../match/compare/date-fit';
import { isLimit } from '../../match/rules/limit-day';
import { shiftDate } from '../../time/calendar';
import { addDays, daysBetween } from '../../time/iso-days';
import type { TimeExpression } from '../../time/types';
import type { Check, CheckContext } from '../context';
import { unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { LAST_OF_NEWS } from '../reading/about';
import { isComing, isStated } from '../reading/told-day';

const DAY = /^\d{4}-\d\d-\d\d$/;
/** The verb behind the day says that it is over: "ngày 29/12, hai bên đã tiến hành …", "hôm 25/5 vừa tuyên bố". */
const OVER = /^[^.;]{0,70}?(?<!\p{L})(?:đã|vừa)(?!\p{L})/iu;
/** "hôm 25/5": the word for a day gone by, unless it is one to come: "hôm 25/5 tới". */
const GONE_BY = /(?<!\p{L})hôm\s/iu;
const TO_COME = /^\s*(?:\([^)\n]*\)\s*)?(?:tới|này|sắp|sau)(?!\p{L})/iu;
const ENDS_TO_COME = /\s(?:tới|này|sau)$/iu;
/** "nêu mốc 27/11", "thời hạn 8/8", "lịch ngày 20/6": a day set, not a day told. */
const SET =
  /(?:mốc|hạn|hạn chót|thời hạn|lịch|dịp|nhân|cho|vào|kịp|vé|trận|hiệu lực(?: từ)?)\s+(?:ngày\s+)?$/iu;
/** Hanoi is ahead of everywhere that a page's words may come from; a day ahead is still no error of a night's news. */
const GRACE = 1;

/** The page's news is seldom older, in days. */
const NEWS_DAYS = 2;

/**
 * "Hôm 27/12" in the first lines of a page of 28/11: without a year it was taken for one eleven months back, but with one
 * month less it is the news' own day. The day as it was written, of the page's year; null for any other.
 */
function monthAhead(time: TimeExpression, line: number, { text, times, publicationDay }: CheckContext) {
  if (publicationDay === null || line > LAST_OF_NEWS || !DAY.test(time.value)) return null;
  const year = Number(publicationDay.slice(0, 4));
  const isMoved = time.value.startsWith(String(year - 1)) && !withYearTold(time, text).yearTold;
  if (!isMoved || times.some(({ value }) => value !== time.value && value.startsWith(String(year - 1))))
    return null;
  const written = `${year}${time.value.slice(4)}`;
  const meant = shiftDate(written, -1, 'month');
  const behind = daysBetween(meant, publicationDay);
  return meant.slice(8) === written.slice(8) && behind >= 0 && behind <= NEWS_DAYS ? written : null;
}

/** A day after the page's own that is told as over. */
export const futureDayCheck: Check = (context) => {
  const { text, publicationDay, matched, lang, times } = context;
  if (publicationDay === null || context.reference.basis === 'inferred') return [];
  return matched.flatMap(({ claim }) => {
    if (claim.modality === 'hypothetical' || isQuotation(text, claim)) return [];
    return claim.times.flatMap((index) => {
      const time = times[index];
      const span = time && daysOf(monthAhead(time, claim.line, context) ?? time.value);
      if (!time || span?.grain !== 'day' || span.from <= addDays(publicationDay, GRACE)) return [];
      const words = text.slice(time.start, time.end);
      const before = text.slice(Math.max(claim.start, time.start - 24), time.start);
      if (!/\d/.test(words) || !isStated(time, context) || SET.test(before) || isLimit(text, time)) return [];
      const behind = text.slice(time.end, claim.end);
      const isOver =
        OVER.test(behind) || (GONE_BY.test(words) && !ENDS_TO_COME.test(words) && !TO_COME.test(behind));
      if (isComing(text, claim, time) || !isOver) return [];
      const difference = {
        kind: 'date' as const,
        at: time,
        claim: claim.id,
        claimed: span.from,
        known: publicationDay,
      };
      return [{ ...findingOf(difference, unreported('publication'), lang), known: `../${publicationDay}` }];
    });
  });
};
