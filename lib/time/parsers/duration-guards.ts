import { textAfter } from '../atom';

const NOT_BEFORE =
  /[.,/:-]$|(?<!\p{L})(?:thứ|tháng|số|năm|điều|lúc|mùng|mồng|khoản|mục|t|hàng|hằng|vài|mấy)\s$/u;
/** Hours in figures ("14h", "30h") are a clock's unless there are more than a day has, or such a word leads them. */
export const HOURS_OF_DAY = 24;
export const LENGTH_BEFORE = /(?<!\p{L})(?:trong|suốt|vòng|kéo dài|sau|mất)\s$/u;
/** "7 giờ sáng" is on the clock. */
export const HOUR_AFTER =
  /^\s+(?:sáng|trưa|chiều|tối|đêm|ngày|gmt|utc|theo giờ|kém|hôm|\(?giờ|việt|moskva|hà nội|kiev)(?!\p{L})/u;
/** "ba bên", "năm tháng" of a poem, "7 ngày 12/5": what looks like a length and is none. */
export function isNoLength(unit: string, before: string, after: string): boolean {
  if (unit === 'hôm' || NOT_BEFORE.test(before)) return true;
  if (/^\s+(?:tuổi|một lần|sinh nhật)(?!\p{L})/u.test(after)) return true;
  if (unit === 'tháng') return /^\s+(?:giêng|chạp|tư|\d{1,2}(?:\/|\s+năm))/u.test(after);
  if (unit === 'ngày' || unit === 'đêm') return /^\s+\d{1,2}\s?(?:[/.-]|và|,|đến)/u.test(after);
  if (unit === 'năm') return /^\s+(?:1[5-9]|20)\d\d/u.test(after);
  if (unit === 'tiếng')
    return /^\s+(?:nga|anh|việt|súng|nổ|nói|pháp|trung|ukraine|vang|động|đức|hàn|nhật|kêu|hô|còi)(?!\p{L})/u.test(
      after,
    );
  return false;
}

const QUA =
  /^ (?:qua|vừa qua|vừa rồi|gần đây)(?!\p{L})(?! (?:biên|cầu|đường|eo|vùng|hàng|điện|ngả|tay|lãnh|không|trung gian))/u;
const TOI =
  /^ (?:tới|sắp tới|tới đây|tiếp theo|nữa)(?=\s*(?:[,.;:)?!"”'’]|$)| (?:để|nếu|và|sẽ|tại|ở|trong|là|với|khi|của|nhằm|theo|cho|như|do|mà|nhưng|vì|có|giữa|được)(?!\p{L}))/u;
/** "ba ngày qua", "10 ngày tới": the direction belongs to the length; "3 giờ tới Kiev" is a way. */
export const directionLength = (lower: string, at: number): number => {
  const after = textAfter(lower, at, 26);
  return (QUA.exec(after) ?? TOI.exec(after))?.[0].length ?? 0;
};

const AFTERWARDS = /^ (sau|trước)( đó)?(?!\p{L})/u;
/** "hai giờ sau", "20 phút trước đó": how long the direction is, where it points and whether nothing follows it. */
export function clockDirection(
  lower: string,
  at: number,
): { length: number; backwards: boolean; bare: boolean } | null {
  const match = AFTERWARDS.exec(textAfter(lower, at, 12));
  if (!match) return null;
  return { length: match[0].length, backwards: match[1] === 'trước', bare: match[2] === undefined };
}

/** Where the greater unit ends when what follows is no part of the length ("13 giờ 15 ngày 18.8"). */
export function endOfUnit(full: string, smallWords: string, at: number): number {
  const cut = full.lastIndexOf(smallWords);
  return at + full.slice(0, cut).replace(/(?:\s+và|,)?\s*$/, '').length;
}
