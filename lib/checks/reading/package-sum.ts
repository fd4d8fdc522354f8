import type { ExtractedClaim } from '../../claims/claim-of';
import type { ClaimQuantity } from '../../claims/types';
import type { EventRecord, Quantity } from '../../events/types';
import { classOf } from '../../match/compare/figures';
import { fits, isNear, MONEY } from './counterpart';

/** "gói 54 tỷ euro", "gói vũ khí trị giá 54 triệu USD", "viện trợ thêm 225 triệu USD": the sum of a package itself. */
const PACKAGE =
  /(?<!\p{L})(?:(?:gói|khoản)(?:\s\p{L}+){0,4}|(?:viện trợ|hỗ trợ|cấp)(?:\s\p{L}+){0,2}\sthêm)\s$/u;
/** Words that make it another one, or a part. */
const ANOTHER = /(?:khác|tiếp theo|trước|đầu|mỗi|từng|còn lại|mới|trong|vay)\s/u;
/** How far before a sum such words are looked for, in UTF-16 units. */
const BEFORE = 30;

/**
 * The sum of an aid package that a clause's only sum must be: in its money, of about its size, and the event's
 * greatest, no other of that size beside it ("gói 54 tỷ euro" of 50 and a first 4.5). Null when it tells no package, or the event's sum.
 */
export function packageOf(
  quantity: ClaimQuantity,
  { start, quantities }: ExtractedClaim,
  event: EventRecord,
  text: string,
): Quantity | null {
  const before = text.slice(Math.max(start, quantity.start - BEFORE), quantity.start).toLowerCase();
  const told = PACKAGE.exec(before)?.[0];
  if (quantity.what !== MONEY || told === undefined || ANOTHER.test(told)) return null;
  if (quantities.filter(({ what }) => what === MONEY).length > 1) return null;
  const sums = event.quantities.filter((one) => classOf(one) === MONEY);
  if (sums.some((one) => fits(quantity, one))) return null;
  const [sum, ...more] = sums.filter((one) => isNear(quantity.value, one.value));
  const isWhole = sums.every(({ value }) => value <= (sum?.value ?? 0));
  return sum && more.length === 0 && isWhole && sum.unit === quantity.unit ? sum : null;
}
