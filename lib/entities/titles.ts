import type { Span } from '../text/span';

/** Titles that stand before a name, longest first; what follows up to the name may say of which state or body. */
const TITLE_WORDS = [
  'tổng thống',
  'thủ tướng',
  'ngoại trưởng',
  'bộ trưởng',
  'thứ trưởng',
  'tổng thư ký',
  'tổng bí thư',
  'tổng giám đốc',
  'tổng tư lệnh',
  'tổng tham mưu trưởng',
  'tư lệnh',
  'chủ tịch',
  'nhà lãnh đạo',
  'lãnh đạo',
  'người đồng cấp',
  'người phát ngôn',
  'phát ngôn viên',
  'phát ngôn',
  'thư ký báo chí',
  'đặc phái viên',
  'phái viên',
  'đại diện cấp cao',
  'trợ lý',
  'cố vấn',
  'chánh văn phòng',
  'giám đốc',
  'thị trưởng',
  'thống đốc',
  'tỉnh trưởng',
  'người đứng đầu',
  'ông chủ',
  'chủ nhân',
  'đại sứ',
  'đại tướng',
  'thượng tướng',
  'trung tướng',
  'thiếu tướng',
  'tướng',
  'thượng nghị sĩ',
  'hạ nghị sĩ',
  'nghị sĩ',
  'đệ nhất phu nhân',
  'phu nhân',
  'công tố viên',
  'quốc vương',
  'tỷ phú',
  'tỉ phú',
] as const;

const HEAD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:cựu|nguyên|cố|quyền|tân|phó|thứ)\\s)*(?:${TITLE_WORDS.join('|')})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** From the title word to the name: words only, so that no punctuation lies between. */
const TAIL = /^(?:\s[\p{L}\p{N}-]+){0,9}\s$/u;
/** Verbs and links behind which a clause begins: "Tổng thống Mỹ nói Putin…" gives Putin no title. */
const CLAUSE =
  /(?<!\p{L})(?:nói|cho biết|tuyên bố|gặp|gọi|và|với|bị|được|là|của (?:ông|bà)|đã|sẽ|đang|muốn|rằng|khi|trước|vì|do|thăm|tiếp|cùng|kêu gọi|yêu cầu|điện đàm|hội đàm|đề nghị|đề xuất|thông báo|cảnh báo|bác|tố|chỉ trích|ủng hộ)(?!\p{L})/iu;
/** "Tổng thống Nga V.Pu-tin": the initial belongs to the name. */
const INITIAL = /(?:\p{Lu}\p{Ll}?\.\s?)+$/u;
const REACH = 90;

/** Span of the title that ends right before a name at `nameStart` ('Cựu Tổng thống Mỹ'), in the same text. */
export function titleBefore(text: string, nameStart: number): Span | null {
  const from = Math.max(0, nameStart - REACH);
  const left = text.slice(from, nameStart).replace(INITIAL, '');
  for (const head of left.matchAll(HEAD)) {
    const tail = left.slice(head.index + head[0].length);
    if (!TAIL.test(tail) || CLAUSE.test(tail)) continue;
    return { start: from + head.index, end: from + left.length - 1 };
  }
  return null;
}
