import type { EventRecord } from '../events/types';
import type { TimeMention } from '../time/types';

/** Whether one slip of the pen turns the told day into one of the event's. */
export function isSlip(times: readonly TimeMention[], event: EventRecord): boolean {
  const days = [event.date, event.dateEnd ?? event.date];
  return times.some((time) => {
    const told = /^\d{4}-\d\d-\d\d/.exec(time.value)?.[0];
    return told !== undefined && days.some((day) => oneSlip(told, day));
  });
}

function oneSlip(told: string, day: string): boolean {
  const [year, month = '', date = ''] = told.split('-');
  const [itsYear, itsMonth = '', itsDate = ''] = day.split('-');
  if (month === itsMonth && date === itsDate) return Math.abs(Number(year) - Number(itsYear)) === 1;
  if (year !== itsYear) return false;
  if (month === itsDate && date === itsMonth) return true;
  if (date === itsDate) return Math.abs(Number(month) - Number(itsMonth)) <= 1 || month[1] === itsMonth[1];
  return (
    month === itsMonth &&
    (date[1] === itsDate[1] || date[0] === itsDate[0] || (date[0] === itsDate[1] && date[1] === itsDate[0]))
  );
}

/** Swapped or single mistaken digits: 47 for 74, 1.206 for 1.026. */
export function isDigitSlip(claimed: number, known: number): boolean {
  const [mine, theirs] = [String(claimed), String(known)];
  if (mine.length !== theirs.length || mine.length < 2) return false;
  const sorted = (digits: string): string => [...digits].sort().join('');
  const differing = [...mine].filter((digit, index) => digit !== theirs[index]).length;
  return (sorted(mine) === sorted(theirs) && differing === 2) || (mine.length > 2 && differing === 1);
}
