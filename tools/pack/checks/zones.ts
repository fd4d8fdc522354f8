import { daysApart, each } from './problem';

/** "0h ngày 19/8", "15/8 giờ Alaska". */
const DAY_AND_MONTH = /(?<![\d/])(\d{1,2})\/(\d{1,2})(?!\d)/gu;
/** The farthest day that a note on clocks may name: talks over a night, a truce of two days. */
const NEAR = 3;

/** Days elsewhere lie beside the record's own, and its note on clocks speaks of the same days. */
export const zones = each(({ date, dateEnd, otherDays = [], tzNote = '', basis }) => {
  if (date.length === 7) return otherDays.length > 0 ? ['otherDays of a month'] : [];
  const problems: string[] = [];
  const off = (day: string): number =>
    day < date ? daysApart(day, date) : Math.max(0, daysApart(dateEnd ?? date, day));
  for (const day of otherDays) {
    if (off(day) !== 1) problems.push(`otherDays ${day} is not beside ${date}`);
  }
  const told = [...tzNote.matchAll(DAY_AND_MONTH)].map(
    ([, day = '', month = '']) => `${date.slice(0, 4)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  if (basis === 'stated' && told.length > 0 && told.every((day) => off(day) > NEAR)) {
    problems.push(`the note on clocks speaks of ${told.join(', ')}`);
  }
  return problems;
});
