import type { Point } from '../atom';
import type { Group, Piece } from './merge';

/** Words after which d/m is a share, a round or a number of something, never a day. */
const NUMBERED =
  /(?<!\p{L})(?:vòng|hạng|điều|khoản|mục|nghị quyết|nghị định|số|bản|phiên bản|quyết định|thông tư|hẻm|ngõ|tỷ lệ|tỉ lệ|quốc lộ|luật|minsk|web|nhóm|tổ|lô|đường|phố|đại lộ|quảng trường|bệnh viện|trường|nhà máy|sân vận động|lữ đoàn|trung đoàn|sư đoàn|tiểu đoàn)\s$/u;
const SHARE_BEFORE =
  /(?<!\p{L})(?:khoảng|hơn|gần|chiếm|bằng|chưa đến|chưa tới|tới|mất|kiểm soát|được|đủ|đạt|ít nhất|quá|cần|giảm|tăng|đường)\s$/u;
const SHARE_AFTER =
  /^\s*(?:diện tích|dân số|lãnh thổ|số|tổng|quân|lực lượng|sản lượng|ngân sách|công suất|chặng|thời gian|giá|thế giới|người|lượng|ghế|phiếu|nước|đất|nhu cầu|trận|thành|khu|vùng|nhà|công|binh|trong số|các|lưới|hệ|kho|đội|thị|năng|quốc|tỉnh|lượt|ngày|trữ|kim|doanh|hạm|lợi|chi|xuất|nhập)(?!\p{L})/u;
const SCORE = /(?<!\p{L})(?:thắng|thua|hòa|hoà|tỷ số|tỉ số|dẫn|kết quả)(?:\s\p{L}+)?\s$/u;
const MEASURE =
  /^\s*(?:%|độ|km|m2|m²|triệu|tỷ|tỉ|nghìn|ngàn|usd|đô|euro|lần|mm|kg|tấn|điểm|phần|giờ|phút|mét|hecta|ha(?!\p{L})|inch|gb|°|ngày|tuần|tháng|năm|người|chiếc|quả|tên lửa|máy bay|uav|cuộc|vụ|trận|bàn)/u;
const MEASURE_SLASH = /^\s*(?:%|km|m2|usd|euro|inch|quả|chiếc|tên lửa|uav|máy bay|mục tiêu)/u;
const PREPOSITION =
  /(?:vào|từ|đến|tới|trước|sau|và|lễ|dịp|kể từ|cho tới|cho đến|cùng|qua|sang|chiến sự|bản tin|tin tức|tin thế giới|thế giới|điểm tin|hết|\(|,|:|-|–|\||^|\n|\. )\s*$/u;

/** Whether a bare d/m, d-m or d.m is a day; the separators that led dates use are the page's own style. */
function isBareDay(piece: Group, lower: string, house: ReadonlySet<string>): boolean {
  const { day = 0, month = 0, separator = '/', endDay } = piece.point;
  const before = lower.slice(Math.max(0, piece.start - 24), piece.start);
  const after = lower.slice(piece.end, piece.end + 16);
  if (SCORE.test(before) || NUMBERED.test(before)) return false;
  // "Đọc nhanh 16-4:" heads a daily column.
  if (separator === '-' && /^\s*:/.test(after)) return true;
  if (separator !== '/' || endDay !== undefined) {
    if (MEASURE.test(after)) return false;
    if (separator === '/') return !SHARE_AFTER.test(after);
    return house.has(separator) || PREPOSITION.test(before);
  }
  if (MEASURE_SLASH.test(after)) return false;
  if (day > month) return true;
  if (SHARE_AFTER.test(after) || SHARE_BEFORE.test(before)) return false;
  return house.has('/') || PREPOSITION.test(before) || /^\s*(?:[,.;:)"”]|$|\n)/.test(after);
}

const isBare = (point: Point): boolean =>
  point.separator !== undefined &&
  !point.led &&
  point.year === undefined &&
  !point.dayPart &&
  !point.clock &&
  !point.weekday &&
  point.fromPublication === undefined &&
  point.fromPrevious === undefined &&
  point.yearOffset === undefined;

const UNTIL = /(?<!\p{L})(?:đến|tới)\s$/u;
const AT = /(?<!\p{L})(?:vào|từ|trước|lúc|hồi)\s$/u;

/** "2 giờ" with nothing that makes it an hour of the day is a length. */
function asDuration({ start, end, point }: Group): Piece {
  const { hour = 0, minute = 0 } = point.clock ?? {};
  const value = `PT${hour || minute === 0 ? `${hour}H` : ''}${minute ? `${minute}M` : ''}`;
  return {
    start,
    end,
    fixed: { type: 'duration', value, ...(point.modifier === 'about' && { modifier: 'about' as const }) },
  };
}

/** Drops what only looks like a time: lone day parts, fractions, scores; makes lengths of clock figures that are lengths. */
export function dropLookAlikes(pieces: readonly Piece[], lower: string): Piece[] {
  // How this page divides its dates, told by those that a word leads.
  const house = new Set<string>();
  for (const { point } of pieces) if (point?.led && point.separator) house.add(point.separator);
  const kept: Piece[] = [];
  for (const piece of pieces) {
    if (piece.point === undefined) {
      kept.push(piece);
      continue;
    }
    const { point } = piece;
    const dated =
      point.day !== undefined ||
      point.fromPublication !== undefined ||
      point.fromPrevious !== undefined ||
      point.weekday !== undefined ||
      point.feast !== undefined;
    // "tối thiểu", "sáng kiến", "chiều cao": a day part alone names no day.
    if (point.dayPart && !dated && !point.clock) continue;
    if (point.clock && point.doubtfulClock && !dated && !point.dayPart && !point.zone) {
      const before = lower.slice(Math.max(0, piece.start - 10), piece.start);
      const spoken = lower.slice(piece.start, piece.end).includes('giờ');
      // "mở cửa đến 24h" is on the clock, "kéo dài đến 3 giờ" need not be.
      const at = AT.test(before) || (!spoken && UNTIL.test(before));
      if (at && !lower.startsWith('khoảng', piece.start)) kept.push(piece);
      else if (!point.clockEnd) kept.push(asDuration(piece));
      continue;
    }
    if (isBare(point) && !isBareDay(piece, lower, house)) continue;
    kept.push(piece);
  }
  return kept;
}
