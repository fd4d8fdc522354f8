import { daysBetween, isoDay, isRealDay, lastDayOfMonth } from '../../time/iso-days';
import type { Check } from '../context';
import { evidenceOf, unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';

/** A slip of the pen stays near the day; farther off the event is another one. */
const NEAR = 12;

/** "29/2/2025": a day that the calendar does not have, against the reports of the event, else against the calendar. */
export const impossibleDayCheck: Check = ({ times, matched, publicationDay, lang }) =>
  times.flatMap((time, index) => {
    const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(time.value) ?? []).map(Number);
    if (!year || !month || !day || isRealDay(year, month, day) || month > 12) return [];
    const about = matched.find(({ claim, same }) => same !== null && claim.times.includes(index));
    const last = isoDay(year, month, lastDayOfMonth(year, month));
    const same = about?.same?.event;
    const event = same?.grounds && Math.abs(daysBetween(same.date, last)) <= NEAR ? same : null;
    const cited = event && evidenceOf(event, publicationDay);
    const known = event && cited ? event.date : last;
    return [
      findingOf(
        { kind: 'date', at: time, claim: about?.claim.id ?? null, claimed: time.value, known },
        cited ?? unreported('calendar'),
        lang,
      ),
    ];
  });
