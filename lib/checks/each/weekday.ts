import { daysOf } from '../../match/compare/dates';
import { weekdayOf } from '../../time/iso-days';
import type { Check } from '../context';
import { unreported } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { weekdayName } from '../finding/messages';
import { isPublished } from '../reading/told-day';

/** "từ thứ Hai 6/8": the weekday is that of the day from which on, or up to which. */
const OPEN_END = /^\.\.\/|\/\.\.$/;

/** "thứ Năm (30-9)": the weekday beside a full date against the calendar. */
export const weekdayCheck: Check = ({ times, reference, lang }) =>
  times.flatMap((time) => {
    if (!time.weekday || !time.certain.day || !time.certain.month) return [];
    if (!time.certain.year && !isPublished(reference)) return [];
    const span = daysOf(time.value.replace(OPEN_END, ''));
    if (!span || span.grain !== 'day') return [];
    const actual = weekdayOf(span.from);
    if (actual === time.weekday.iso) return [];
    const claimed = weekdayName(time.weekday.iso);
    const known = weekdayName(actual);
    return [
      findingOf(
        { kind: 'weekday', at: time.weekday, claim: null, claimed, known },
        unreported('calendar'),
        lang,
      ),
    ];
  });
