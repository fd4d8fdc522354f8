import { BARE } from '../../claims/quantities';
import type { ClaimQuantity } from '../../claims/types';
import type { EventRecord, Quantity } from '../../events/types';
import { classOf, sameKind } from '../../match/compare/figures';
import { isDigitSlip, isZeroSlip } from '../../match/compare/slips';

/** Kinds of counted things under one head: a record's "people" of an exchange are prisoners and soldiers. */
const PEOPLE = new Set(['people', 'prisoners', 'soldiers']);

/** Whether a number of a clause and one of a record count the very same. */
export const isSameCount = (mine: ClaimQuantity, one: Quantity, { type }: EventRecord): boolean =>
  mine.what !== BARE &&
  sameKind(mine, one) &&
  (mine.what === classOf(one) ||
    (type === 'prisoner_exchange' && PEOPLE.has(mine.what) && PEOPLE.has(classOf(one))));

/** Tolls and what was brought down are counted on after the first reports. */
const GROWING = new Set(['killed', 'wounded', 'evacuated', 'downed drones', 'downed missiles']);
/** Counts of two sources may be so far apart. */
const MOST_APART = 10;
const hasSameDigits = (one: number, other: number): boolean =>
  [...String(one)].sort().join('') === [...String(other)].sort().join('');

/** Sums of money and shares have tenths of their own. */
const DIVIDED = new Set(['money', 'percent']);

/**
 * Whether one slip of the pen makes a clause's number of a known one of the same things. Two counts may differ by a few,
 * and tolls grow: only digits in another order are a slip then.
 */
export function isSlipOf({ value, what }: ClaimQuantity, known: Quantity): boolean {
  if (!DIVIDED.has(what) && isZeroSlip(value, known.value)) return true;
  if (!isDigitSlip(value, known.value)) return false;
  const isFew = Math.abs(value - known.value) < MOST_APART;
  return hasSameDigits(value, known.value) || !(isFew || GROWING.has(what));
}
