import { BARE } from '../../claims/quantities';
import type { ClaimQuantity } from '../../claims/types';
import type { EventRecord, Quantity } from '../../events/types';
import { agreesWith, classOf, sameKind } from '../../match/compare/figures';
import { isDigitSlip } from '../../match/compare/slips';

export const MONEY = 'money';
/** Rounding takes off or adds at most this share. */
const MOST_ROUNDED = 0.1;

/** "200" of 205, "6.000" of 6.057: fewer significant digits of the same number. */
export function isRounding(claimed: number, known: number): boolean {
  if (claimed === 0 || known === 0) return false;
  const trailing = /0+$/.exec(String(Math.round(claimed)))?.[0].length ?? 0;
  const off = Math.abs(claimed - known);
  return trailing > 0 && off < 10 ** trailing && off <= MOST_ROUNDED * known;
}

/** So many times as much is of another order. */
const ORDER = 3;
/** A slip keeps the order of magnitude; another order is another thing counted. */
export const isNear = (claimed: number, known: number): boolean =>
  claimed <= ORDER * known && known <= ORDER * claimed;

/** "UAV" of a record that does not say whether they were launched or brought down. */
const PLAIN = /^(?:drones|UAVs|missiles|aircraft)$/i;
const BROUGHT_DOWN = 'downed ';

/** The event's quantities that count the same kind of thing; things brought down may be all that the record counts. */
function kinOf(quantity: ClaimQuantity, { quantities }: EventRecord): Quantity[] {
  const kin = quantities.filter((one) => sameKind(quantity, one));
  if (kin.length > 0 || !quantity.what.startsWith(BROUGHT_DOWN)) return kin;
  const all = quantities.filter((one) => sameKind({ ...quantity, what: quantity.unit }, one));
  return all.length === 1 && all.every(({ what }) => PLAIN.test(what)) ? all : [];
}

export const fits = (mine: ClaimQuantity, one: Quantity): boolean =>
  agreesWith(mine, one) || isRounding(mine.value, one.value);

/** Whether a number is a part of the event's figure, or the whole of it: `kin` are the event's of its kind. */
function isPartOrWhole(
  { what, unit, value }: ClaimQuantity,
  kin: readonly Quantity[],
  others: readonly ClaimQuantity[],
  { type }: EventRecord,
): boolean {
  // "4 tên lửa Kinzhal, 2 Iskander và 33 tên lửa hành trình": several of a kind that the record does not tell apart are
  // parts.
  const siblings = others.filter((other) => other.what === what && other.unit === unit);
  if (siblings.some((other) => !kin.some((one) => fits(other, one)))) return true;
  // "5 công dân Nga và 3 người Ukraine" of eight: its parts make up the known sum.
  const alike = others.filter((other) => other.what === what);
  const sum = alike.reduce((total, other) => total + other.value, value);
  if (kin.some((one) => one.value === sum)) return true;
  // Thirty-five a side are seventy in all.
  return type === 'prisoner_exchange' && kin.some((one) => one.value * 2 === value);
}

/** Dollars beside euros and gold: which sum of them a page gives cannot be told. */
const isOneOfSums = ({ what }: ClaimQuantity, { quantities }: EventRecord): boolean =>
  what === MONEY && quantities.filter((one) => classOf(one) === MONEY).length > 1;

export interface Counterpart {
  known: Quantity;
  /** A slip of digits turns it into the claim's number. */
  slip: boolean;
}

/**
 * The event's quantity that a claim's number must be: the only one named for its kind; one that a slip of digits turns
 * into it; or the only one of about its size that no other number of the claim stands for ("251 người, đổi lại 55 tù
 * binh" of 215 and 55). Null when the number fits one, or which it must be is open.
 */
export function counterpart(
  quantity: ClaimQuantity,
  event: EventRecord,
  others: readonly ClaimQuantity[],
): Counterpart | null {
  const kin = kinOf(quantity, event);
  if (kin.length === 0 || kin.some((one) => fits(quantity, one))) return null;
  if (isPartOrWhole(quantity, kin, others, event)) return null;
  const left = kin.filter((one) => !others.some((other) => sameKind(other, one) && fits(other, one)));
  const [slip, ...more] = left.filter((one) => isDigitSlip(quantity.value, one.value));
  if (slip && more.length === 0) return { known: slip, slip: true };
  if (quantity.what === BARE || isOneOfSums(quantity, event)) return null;
  const [exact, ...likewise] = left.filter((one) => classOf(one) === quantity.what);
  if (exact && likewise.length === 0 && isNear(quantity.value, exact.value))
    return { known: exact, slip: false };
  const [near, ...farther] = left.filter((one) => isNear(quantity.value, one.value));
  return left.length < kin.length && near && farther.length === 0 ? { known: near, slip: false } : null;
}
