import { daysOf } from '../match/dates';
import { weekdayOf } from '../time/calendar';
import type { Check } from './context';
import { messageOf, weekdayName } from './messages';

/** "thứ Năm (30-9)": the weekday beside a full date against the calendar. */
export const weekdayCheck: Check = ({ times, reference, lang }) =>
  times.flatMap((time) => {
    if (!time.weekday || !time.certain.day || !time.certain.month) return [];
    if (
      !time.certain.year &&
      reference.basis !== 'metadata' &&
      reference.basis !== 'url' &&
      reference.basis !== 'page-text'
    )
      return [];
    const span = daysOf(time.value);
    if (!span || span.grain !== 'day') return [];
    const actual = weekdayOf(span.from);
    if (actual === time.weekday.iso) return [];
    const claimed = weekdayName(time.weekday.iso);
    const known = weekdayName(actual);
    const { start, end } = time.weekday;
    return [
      {
        kind: 'weekday' as const,
        severity: 'conflict' as const,
        start,
        end,
        claim: null,
        event: null,
        claimed,
        known,
        message: messageOf('weekday', claimed, known, 'calendar', lang),
        evidence: [],
      },
    ];
  });
