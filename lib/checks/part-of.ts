import type { ClaimQuantity } from '../claims/types';

/** "503 thi thể, trong đó 403 thi thể từ Donetsk": a number that the words make a part of one of its kind before it. */
export const isPartOf = (other: ClaimQuantity, { end, what }: ClaimQuantity, text: string): boolean =>
  other.start > end &&
  other.what === what &&
  /trong (?:đó|số (?:đó|này))(?:\s+có)?\s+$/u.test(text.slice(end, other.start).toLowerCase());
