import type { EventRecord } from '../../events/types';
import type { ToldTime } from './date-fit';

/** A time as far as slips of the pen go; a year that we filled in is none of the writer's. */
type Written = Pick<ToldTime, 'value' | 'inWords'> & { yearTold?: boolean };

/**
 * What one slip of the pen does to a day: it leaves it far off (another month or year, day and month swapped, another
 * tens digit), or in the same ten days (another last digit).
 */
export type Slip = 'far' | 'near';

/** The slip that turns the told day into one of the event's; null when it takes more than one, or none. */
export function slipOf(times: readonly Written[], event: EventRecord): Slip | null {
  const days = [event.date, event.dateEnd ?? event.date];
  const slips = times.flatMap((time) => days.flatMap((day) => slipTo(time, day) ?? []));
  return slips.find((slip) => slip === 'far') ?? slips[0] ?? null;
}

/** Whether one slip of the pen turns the told day into one of the event's. */
export const isSlip = (times: readonly Written[], event: EventRecord): boolean =>
  slipOf(times, event) !== null;

const MONTH = 7;
const DAY = /^\d{4}-\d\d-\d\d(?:T[^/]*)?$/;

/** "Tháng 8 năm ngoái" of a month of this year. */
const isYearSlip = (told: string, month: string): boolean =>
  told.slice(4) === month.slice(4) && Math.abs(Number(told.slice(0, 4)) - Number(month.slice(0, 4))) === 1;

/**
 * The day that was written, as it stands beside one of another year: a day without a year was taken for one of the
 * year before because it would lie ahead, and it may be this year's with another slip ("hôm 27/12" for 27/11).
 */
export function inYearOf({ value, yearTold }: Written, day: string): string {
  const [year, itsYear] = [value.slice(0, 4), day.slice(0, 4)];
  const isMoved = yearTold === false && DAY.test(value) && Number(itsYear) - Number(year) === 1;
  return isMoved ? itsYear + value.slice(4) : value;
}

function slipTo(time: Written, day: string): Slip | null {
  const written = inYearOf(time, day);
  const told = /^\d{4}-\d\d(?:-\d\d)?/.exec(written)?.[0];
  if (told?.length === MONTH) return isYearSlip(told, day.slice(0, MONTH)) ? 'far' : null;
  const slip = told === undefined ? null : oneSlip(told, day, time.yearTold ?? true);
  // "Lễ Phục sinh" of 12/4 is no slip for 12/3: nobody wrote a month.
  return time.inWords ? slip && 'near' : slip;
}

function oneSlip(told: string, day: string, yearTold: boolean): Slip | null {
  const [year, itsYear] = [told.slice(0, 4), day.slice(0, 4)];
  if (told.slice(4) === day.slice(4))
    return yearTold && Math.abs(Number(year) - Number(itsYear)) === 1 ? 'far' : null;
  if (year !== itsYear) return null;
  const [, month = '', date = ''] = told.split('-');
  const [, itsMonth = '', itsDate = ''] = day.split('-');
  if (month === itsDate && date === itsMonth) return 'far';
  if (date === itsDate) {
    const isOff = Math.abs(Number(month) - Number(itsMonth)) <= 1 || month[1] === itsMonth[1];
    return isOff ? 'far' : null;
  }
  if (month !== itsMonth) return null;
  if (date[1] === itsDate[1] || (date[0] === itsDate[1] && date[1] === itsDate[0])) return 'far';
  return date[0] === itsDate[0] ? 'near' : null;
}

const zerosAt = (value: number): number => /0*$/.exec(String(value))?.[0].length ?? 0;

/** How two counts of the same length differ, by their digits before the zeros that both end in. */
interface DigitsApart {
  /** Digits that count. */
  length: number;
  differing: number;
  /** The same digits in another order. */
  reordered: boolean;
}

/** Null where one has more digits than the other. */
function digitsApart(one: number, other: number): DigitsApart | null {
  // "80 triệu" and "40 triệu" differ in their one digit that counts: another sum, no slip.
  const zeros = Math.min(zerosAt(one), zerosAt(other));
  const [mine = [], theirs = []] = [one, other].map((value) => {
    const digits = [...String(value)];
    return digits.slice(0, digits.length - zeros);
  });
  if (mine.length !== theirs.length) return null;
  const differing = mine.filter((digit, index) => digit !== theirs[index]).length;
  return { length: mine.length, differing, reordered: mine.sort().join('') === theirs.sort().join('') };
}

/** Two digits in another order. */
const isSwap = ({ differing, reordered }: DigitsApart): boolean => differing === 2 && reordered;

/** Swapped or single mistaken digits: 47 for 74, 1.206 for 1.026. */
export function isDigitSlip(claimed: number, known: number): boolean {
  const apart = digitsApart(claimed, known);
  if (!apart || apart.length < 2) return false;
  return isSwap(apart) || (apart.length > 2 && apart.differing === 1);
}

/** Fewer digits in another order may well be another count. */
const LEAST_FOR_SWAP = 3;

/** Two digits in another order, of three at least that count: 160 for 106, 1.510 for 1.150. */
export function isDigitSwap(claimed: number, known: number): boolean {
  const apart = digitsApart(claimed, known);
  return apart !== null && apart.length >= LEAST_FOR_SWAP && isSwap(apart);
}

/** A count smaller than this may well be a tenth of another. */
const LEAST_FOR_ZERO = 100;

/** One zero too many or too few in a count: 10.000 for 1.000. */
export const isZeroSlip = (claimed: number, known: number): boolean =>
  Math.min(claimed, known) >= LEAST_FOR_ZERO && (claimed === 10 * known || known === 10 * claimed);
