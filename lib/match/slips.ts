import type { EventRecord } from '../events/types';
import type { ToldTime } from './date-fit';

/** A time as far as slips of the pen go; a year that we filled in is none of the writer's. */
type Written = Pick<ToldTime, 'value'> & { yearTold?: boolean };

/** Whether one slip of the pen turns the told day into one of the event's. */
export function isSlip(times: readonly Written[], event: EventRecord): boolean {
  const days = [event.date, event.dateEnd ?? event.date];
  return times.some((time) => {
    const told = /^\d{4}-\d\d(?:-\d\d)?/.exec(time.value)?.[0];
    if (told?.length === MONTH) return days.some((day) => isYearSlip(told, day.slice(0, MONTH)));
    return told !== undefined && days.some((day) => oneSlip(told, day, time.yearTold ?? true));
  });
}

const MONTH = 7;

/** "Tháng 8 năm ngoái" of a month of this year. */
const isYearSlip = (told: string, month: string): boolean =>
  told.slice(4) === month.slice(4) && Math.abs(Number(told.slice(0, 4)) - Number(month.slice(0, 4))) === 1;

function oneSlip(told: string, day: string, yearTold: boolean): boolean {
  const [year, itsYear] = [told.slice(0, 4), day.slice(0, 4)];
  if (told.slice(4) === day.slice(4)) return yearTold && Math.abs(Number(year) - Number(itsYear)) === 1;
  if (year !== itsYear) return false;
  const [, month = '', date = ''] = told.split('-');
  const [, itsMonth = '', itsDate = ''] = day.split('-');
  if (month === itsDate && date === itsMonth) return true;
  if (date === itsDate) return Math.abs(Number(month) - Number(itsMonth)) <= 1 || month[1] === itsMonth[1];
  return (
    month === itsMonth &&
    (date[1] === itsDate[1] || date[0] === itsDate[0] || (date[0] === itsDate[1] && date[1] === itsDate[0]))
  );
}

const zerosAt = (value: number): number => /0*$/.exec(String(value))?.[0].length ?? 0;

/** Swapped or single mistaken digits: 47 for 74, 1.206 for 1.026. */
export function isDigitSlip(claimed: number, known: number): boolean {
  // "80 triệu" and "40 triệu" differ in their one digit that counts: another sum, no slip.
  const zeros = Math.min(zerosAt(claimed), zerosAt(known));
  const [mine, theirs] = [claimed, known].map((value) =>
    String(value).slice(0, String(value).length - zeros),
  );
  if (mine === undefined || theirs === undefined) return false;
  if (mine.length !== theirs.length || mine.length < 2) return false;
  const sorted = (digits: string): string => [...digits].sort().join('');
  const differing = [...mine].filter((digit, index) => digit !== theirs[index]).length;
  return (sorted(mine) === sorted(theirs) && differing === 2) || (mine.length > 2 && differing === 1);
}

/** A count smaller than this may well be a tenth of another. */
const LEAST_FOR_ZERO = 100;

/** One zero too many or too few in a count: 10.000 for 1.000. */
export const isZeroSlip = (claimed: number, known: number): boolean =>
  Math.min(claimed, known) >= LEAST_FOR_ZERO && (claimed === 10 * known || known === 10 * claimed);
