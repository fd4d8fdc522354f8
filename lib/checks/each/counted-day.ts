import { eventSpan } from '../../match/compare/dates';
import { daysBetween } from '../../time/iso-days';
import type { Check } from '../context';
import { evidenceOf, unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { dayOf } from '../reading/told-day';
import type { Finding } from '../types';

/** "Ba ngày sau, hôm 21/4": nothing between the two but a comma. */
const BESIDE = /^,?\s*(?:vào|tức|là)?\s*\(?$/iu;
const COUNTS_DAYS = /(?<!\p{L})(?:(?:ngày|hôm)\s+(?:sau|trước)|(?:sau|trước)\s+đó\s+\S+\s+(?:ngày|hôm))/iu;
/** Farther apart the count starts from another day than the last one told. */
const NEAR = 14;

/** "Trước đó một ngày, tức ngày 5/2" for 5/3: the day is right, its month is not. */
const isMonthSlip = (counted: string, stated: string): boolean =>
  counted.slice(MONTH_END) === stated.slice(MONTH_END) &&
  Math.abs(daysBetween(counted, stated)) <= LONGEST_MONTH;
/** Length of 'YYYY-MM', and of the longest month in days. */
const MONTH_END = 7;
const LONGEST_MONTH = 31;

/** "Ba ngày sau, hôm 21/4" after "ngày 18/4": the count against the date beside it. */
export const countedDayCheck: Check = ({ text, times, matched, lang }) =>
  times.flatMap((time, index): Finding[] => {
    const beside = times[index + 1];
    const [counted, stated] = [dayOf(time), dayOf(beside)];
    if (!beside || counted === null || stated === null || counted === stated) return [];
    if (time.basis !== 'previous' || beside.basis === 'previous' || !beside.certain.day) return [];
    if (!COUNTS_DAYS.test(text.slice(time.start, time.end))) return [];
    if (!BESIDE.test(text.slice(time.end, beside.start))) return [];
    if (Math.abs(daysBetween(counted, stated)) > NEAR && !isMonthSlip(counted, stated)) return [];
    // The date that fits its event is right; then the count is what differs.
    const about = matched.find(({ claim }) => claim.times.includes(index + 1));
    const event = about?.againstDate ? null : about?.same?.event;
    const dateFits = event && eventSpan(event).days.includes(stated);
    const slip = dateFits ? time : beside;
    const [claimed, known] = dateFits ? [counted, stated] : [stated, counted];
    return [
      findingOf(
        { kind: 'date', at: slip, claim: about?.claim.id ?? null, claimed, known },
        unreported('article'),
        lang,
      ),
    ];
  });

/** "Ba ngày sau cuộc điện đàm" when both the call and what came after it are known. */
export const countedFromEventCheck: Check = ({ times, matched, publicationDay, lang }) =>
  matched.flatMap(({ claim, same, counted }): Finding[] => {
    if (!same?.event.grounds || !counted || same.event.toleranceDays || same.event.date.length !== 10)
      return [];
    const time = times[counted.time];
    const cited = evidenceOf(same.event, publicationDay);
    const days = [same.event.date, same.event.dateEnd ?? same.event.date, ...(same.event.otherDays ?? [])];
    if (!time || !cited || days.some((day) => Math.abs(daysBetween(day, counted.day)) < 1)) return [];
    return [
      findingOf(
        { kind: 'date', at: time, claim: claim.id, claimed: counted.day, known: same.event.date },
        cited,
        lang,
      ),
    ];
  });
