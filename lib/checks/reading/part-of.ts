import type { ClaimQuantity } from '../../claims/types';

/** "503 thi thể, trong đó 403 thi thể từ Donetsk": a number that the words make a part of one of its kind before it. */
export const isPartOf = (other: ClaimQuantity, { end, what }: ClaimQuantity, text: string): boolean =>
  other.start > end &&
  other.what === what &&
  /trong (?:đó|số (?:đó|này))(?:\s+có)?\s+$/u.test(text.slice(end, other.start).toLowerCase());

/** "tăng 200 triệu bảng so với năm trước": by how much it changed, no sum of its own. */
export const isChange = ({ start }: ClaimQuantity, text: string): boolean =>
  /(?:tăng|giảm|hơn|kém)\s+(?:thêm\s+)?$/u.test(text.slice(Math.max(0, start - 16), start).toLowerCase()) &&
  /^[^.;]{0,30}\sso với\s/u.test(text.slice(start, start + 60).toLowerCase());
