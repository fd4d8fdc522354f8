import { asFixed, asPoint, type Parser, pattern, type Point, textBefore } from '../atom';
import { partModifier, WORD_END, YEAR } from '../words';
import { PART, YEAR_OFFSETS } from './months';

const STARTS =
  'hồi+ hồi_đầu hồi_giữa hồi_cuối những_ngày ngày_đầu đầu_năm giữa_năm cuối_năm nửa_đầu nửa_cuối nửa_sau năm';
const COUNTED =
  /(?<!\p{L})(?:(?<![\p{L}-]\d*)\d|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|mấy|vài|nhiều|những|các|rưỡi|hơn|gần|trăm|chục)\s$/u;

const FIRST_TIME = /(?<!\p{L})lần\s$/u;

/** năm 2022, đầu năm 2025, cuối năm nay, năm ngoái, giữa năm tới. */
const year: Parser = pattern(
  STARTS,
  `${PART}năm (?:(${YEAR})|(nay|ngoái|trước|kia|tới|sau|vừa qua|vừa rồi|qua|tiếp theo|kế tiếp))${WORD_END}(?![/.-]\\d| (?:đó|khi)(?!\\p{L}))`,
  (match, { lower }) => {
    const [, part, written, relative] = match;
    // "9 năm nay" is a length, "ngày 5/9 năm nay" a date.
    const before = textBefore(lower, match.index, 8);
    const counts = relative !== 'ngoái' && relative !== 'kia' && !/\d[/.-]\d{1,2}\s$/.test(before);
    if (relative && part === undefined && counts && COUNTED.test(before)) return null;
    const point: Point = { led: true };
    if (written) point.year = Number(written);
    else point.yearOffset = YEAR_OFFSETS[(relative ?? '').replace(/\s+/g, ' ')] ?? 0;
    // "lần đầu năm 2026" is the first time in that year.
    if (part === 'đầu' && FIRST_TIME.test(before)) {
      const start = match.index + match[0].indexOf('năm');
      return { start, end: match.index + match[0].length, point };
    }
    const modifier = partModifier(part);
    if (modifier) point.modifier = modifier;
    return asPoint(match, point);
  },
);

/** "hồi đầu năm", "cuối năm", "nửa cuối năm": of the publication's year. */
const edgeOfYear: Parser = pattern(
  'hồi_đầu hồi_giữa hồi_cuối đầu_năm giữa_năm cuối_năm nửa_đầu nửa_cuối',
  `(?:hồi )?(đầu|giữa|cuối|nửa đầu|nửa cuối) năm${WORD_END}(?! (?:${YEAR}|nay|ngoái|trước|sau|tới|kia|qua|vừa|học)${WORD_END})`,
  (match) => {
    const point: Point = { yearOffset: 0, led: true };
    const modifier = partModifier(match[1]);
    if (modifier) point.modifier = modifier;
    return asPoint(match, point);
  },
);

/** Words after which four figures are an amount, and units that make them one. */
const AMOUNT_BEFORE =
  /(?<!\p{L})(?:nghị quyết|số|điều|khoảng|gần|hơn|tới|trên|dưới|độ|quyết định|shahed|geran|mã|ga|tổng cộng|thêm|được|mất|ít nhất|trong đó|bằng|là|có|phóng|cả|với|hạ)\s$/u;
const NO_UNIT =
  '(?!\\s?(?:km|m|m2|m²|mm|kg|tấn|người|tù|quân|binh|uav|drone|usd|đô|euro|eur|mục|căn|chiếc|thi|tỷ|tỉ|triệu|nghìn|ngàn|lính|vụ|ngày|giờ|tên|xe|đồng|điểm|vũ|quả|trẻ|hộ|ca|trường|thương|dặm|hải|w|mw|máy|cuộc|lần|công|đại|tàu|phương|ngôi|tòa|nhân|bệnh|cơ|gói|lượt|hecta|ha|khẩu|đơn|mét|khu|địa|sĩ|tù|hành|trong số|phiếu|thành|đạn|rocket|pháo)(?!\\p{L}))';

/** A bare year: after a noun ("cuộc bầu cử 2024"), in brackets ("(2014)"), and pairs of years ("2014-2022"). */
const bareYear: Parser = pattern(
  '#### giai năm#',
  `(?<![\\d.,/:$€-]|\\p{L}[-–])(giai đoạn |năm )?(19[4-9]\\d|20[0-4]\\d)(?:\\s?[-–]\\s?(19[4-9]\\d|20[0-4]\\d))?(?![\\d%°]|[.,/:-]\\d|[-–]\\p{L}|\\p{L})${NO_UNIT}`,
  (match, { lower }) => {
    if (AMOUNT_BEFORE.test(textBefore(lower, match.index, 14))) return null;
    const [full, lead, first = '', last] = match;
    const start = lead?.startsWith('năm') ? match.index : match.index + full.indexOf(first);
    if (last === undefined) {
      if (lead !== undefined) return null;
      return { start, end: match.index + full.length, point: { year: Number(first) } };
    }
    if (Number(last) <= Number(first)) return null;
    return { start, end: match.index + full.length, fixed: { type: 'date', value: `${first}/${last}` } };
  },
);

/** những năm 1990, thập niên 1990, thập kỷ 80. */
const decade: Parser = pattern(
  'những_năm những_thập các_năm các_thập đầu_những đầu_thập đầu_các giữa_những giữa_thập giữa_các cuối_những cuối_thập cuối_các thập_niên thập_kỷ thập_kỉ',
  `(?:(?:đầu|giữa|cuối) )?(?:(?:những|các) năm|(?:những |các )?(?:thập niên|thập kỷ|thập kỉ)) ((?:19|20)?\\d0)(?: của thế kỷ (?:20|xx|trước))?${WORD_END}(?!\\s?[-/]\\d)`,
  (match) => {
    const written = match[1] ?? '';
    const start = written.length === 2 ? 1900 + Number(written) : Number(written);
    return asFixed(match, { type: 'date', value: `${start}/${start + 9}` });
  },
);

const ROMAN: Record<string, number> = { xviii: 18, xix: 19, xx: 20, xxi: 21 };
const century: Parser = pattern(
  'đầu_thế giữa_thế cuối_thế thế_kỷ',
  `(?:(?:đầu|giữa|cuối) )?thế kỷ (?:thứ )?(\\d{1,2}|xviii|xix|xxi|xx)${WORD_END}`,
  (match) => {
    const n = ROMAN[match[1] ?? ''] ?? Number(match[1]);
    return asFixed(match, { type: 'date', value: `${(n - 1) * 100 + 1}/${n * 100}` });
  },
);

export const yearParsers: readonly Parser[] = [decade, year, edgeOfYear, bareYear, century];
