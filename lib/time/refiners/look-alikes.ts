import type { Piece } from './merge';

/** Words after which d/m is a share, a round or a score, not a day. */
const SHARE_BEFORE =
  /(?:vòng|khoảng|hơn|gần|chiếm|bằng|hạng|tỷ lệ|tỉ lệ|chưa đến|chưa tới|tới|mất|kiểm soát|được|số|điều|mục|quyết|khoản|thông tư|nghị định|nghị quyết|luật|hẻm|ngõ|đường|quốc lộ|phiên bản|bản)\s$/u;
const SHARE_AFTER =
  /^\s*(?:diện tích|dân số|lãnh thổ|số|tổng|quân|lực lượng|sản lượng|ngân sách|công suất|chặng|thời gian|giá|thế giới|người|lượng|ghế|phiếu|nước|đất|nhu cầu|trận|thành|khu|vùng|nhà|công|binh)(?!\p{L})/u;
const SCORE = /(?:thắng|thua|hòa|hoà|tỷ số|tỉ số|dẫn|kết quả)(?:\s\p{L}+)?\s$/u;
const MEASURE =
  /^\s*(?:%|độ|km|m2|m²|triệu|tỷ|tỉ|nghìn|ngàn|usd|đô|euro|lần|mm|kg|tấn|điểm|phần|giờ|mét|hecta|ha(?!\p{L})|inch|gb|°)/u;
const PREPOSITION =
  /(?:vào|từ|đến|tới|trước|sau|và|kể từ|cho tới|cho đến|cùng|qua|sang|chiến sự|bản tin|tin tức|tin thế giới|hết|\(|,|:|-|–|\|)\s*$/u;

/** Whether a bare d/m, d-m or d.m is a day; the separators that led dates use are the page's own style. */
function isBareDay(
  piece: Extract<Piece, { point: object }>,
  lower: string,
  house: ReadonlySet<string>,
): boolean {
  const { point } = piece;
  const before = lower.slice(Math.max(0, piece.start - 24), piece.start);
  const after = lower.slice(piece.end, piece.end + 16);
  const day = point.day ?? 0;
  const month = point.month ?? 0;
  if (SCORE.test(before) || MEASURE.test(after)) return false;
  if (/(?:vòng|hạng|điều|nghị quyết|nghị định|số|bản|phiên bản|quyết định|thông tư|hẻm|ngõ)\s$/u.test(before))
    return false;
  if (point.separator === '/') {
    if (day >= month && !(day === month)) return !/(?:vòng|tỷ lệ)\s$/u.test(before);
    if (SHARE_AFTER.test(after) || SHARE_BEFORE.test(before)) return false;
    return house.has('/') || PREPOSITION.test(before) || /^\s*(?:[,.;:)"”]|$|\n)/.test(after);
  }
  return house.has(point.separator ?? '') || PREPOSITION.test(before);
}

/** Drops what only looks like a time: lone day parts, fractions, scores, clock figures that are lengths. */
export function dropLookAlikes(pieces: readonly Piece[], lower: string): Piece[] {
  const house = new Set<string>();
  for (const piece of pieces) if (piece.point?.led && piece.point.separator) house.add(piece.point.separator);
  const kept: Piece[] = [];
  for (const piece of pieces) {
    const { point } = piece;
    if (!point) {
      kept.push(piece);
      continue;
    }
    const dated =
      point.day !== undefined ||
      point.fromPublication !== undefined ||
      point.fromPrevious !== undefined ||
      point.weekday !== undefined;
    if (point.dayPart && !dated && !point.clock) {
      // "tối thiểu", "sáng kiến", "chiều cao"; a day part alone names no day.
      continue;
    }
    if (point.clock && point.doubtfulClock && !dated && !point.dayPart && !point.zone) {
      const before = lower.slice(Math.max(0, piece.start - 10), piece.start);
      const preposition = /(?:vào|từ|đến|tới|trước|lúc|hồi)\s$/u.test(before);
      if (point.clockEnd || (preposition && !/^khoảng/.test(lower.slice(piece.start)))) {
        if (!point.clockEnd || preposition) kept.push(piece);
        continue;
      }
      kept.push({
        start: piece.start,
        end: piece.end,
        fixed: {
          type: 'duration',
          value: point.clock.minute
            ? `PT${point.clock.hour}H${point.clock.minute}M`
            : `PT${point.clock.hour}H`,
          ...(point.modifier === 'about' && { modifier: 'about' as const }),
        },
      });
      continue;
    }
    const bare =
      point.separator !== undefined &&
      !point.led &&
      point.year === undefined &&
      !point.dayPart &&
      !point.clock &&
      !point.weekday &&
      point.fromPublication === undefined &&
      point.fromPrevious === undefined &&
      point.yearOffset === undefined;
    if (bare && !isBareDay(piece, lower, house)) continue;
    kept.push(piece);
  }
  return kept;
}
