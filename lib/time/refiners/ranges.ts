import type { Point } from '../atom';
import type { Group, Piece } from './merge';

/** One expression after joining: a point or fixed value, or two ends, or one open end. */
export interface Expression {
  start: number;
  end: number;
  piece: Piece;
  until?: Piece | 'now';
  open?: 'after' | 'before';
}

const OPENS = /(?:từ|ước|đến|tới|hết) +$/;
const FROM = /(?:^|[^\p{L}\d])((?:kể từ|từ) +)$/u;
const BEFORE = /(?:^|[^\p{L}\d])(trước +)$/u;
const TO = /^ *(?:cho )?(?:đến|tới) +(?:hết +|tận +|ngày +(?=\d{1,2}\D))?$/u;
const DASH = /^ *[-–—] *$/;
const UNTIL_NOW =
  /^ +(?:cho )?(?:đến|tới) +(?:nay|bây giờ|hiện nay|hiện tại|thời điểm hiện tại|giờ|ngày nay)(?!\p{L})/u;
const FROM_NOW = /(?:^|[^\p{L}])(từ nay +(?:cho )?(?:đến|tới) +(?:hết +)?)$/u;
/** "ba ngày trước …", "trong đợt trước hôm 15/5": the word belongs to what stands before it. */
const OTHERS_BEFORE =
  /(?<!\p{L})(?:ngày|tuần|tháng|năm|giờ|phút|đợt|lần|vòng|phiên|kỳ|trận|chuyến)\s+trước\s+$/u;

const isGroup = (piece: Piece | undefined): piece is Group => piece?.point !== undefined;
/** "thứ Ba đó" repeats a day of the text and ends no range. */
const isEnd = (piece: Piece | undefined): piece is Group =>
  isGroup(piece) && piece.point.weekdayWhich !== 'told';
const isDated = (point: Point): boolean =>
  point.day !== undefined ||
  point.fromPublication !== undefined ||
  point.weekday !== undefined ||
  point.clock !== undefined ||
  point.fromPrevious !== undefined ||
  point.feast !== undefined;

const NIGHT_GAP = /^,? *(?:và |đến |tới |sang )?$/;
/** "đêm qua, rạng sáng nay", "đêm thứ Ba rạng sáng thứ Tư": one night told by its two days. */
function isNight(piece: Piece, next: Piece | undefined, lower: string): next is Group {
  if (!isGroup(piece) || !isEnd(next) || !isDated(piece.point) || !isDated(next.point)) return false;
  if (piece.point.clock || next.point.clock || piece.point.endDay || next.point.endDay) return false;
  const evening = piece.point.dayPart === 'night' || piece.point.dayPart === 'evening';
  const morning = next.point.dayPart === 'dawn' || next.point.dayPart === 'morning';
  return (
    evening && morning && next.start - piece.end < 8 && NIGHT_GAP.test(lower.slice(piece.end, next.start))
  );
}

const grain = (piece: Piece): 'day' | 'coarse' | 'none' => {
  if (!isGroup(piece))
    return piece.fixed.type === 'date' && !piece.fixed.value.includes('/') ? 'coarse' : 'none';
  return isDated(piece.point) ? 'day' : 'coarse';
};

/** "X đến Y", "X - Y": `piece` and `next` as the two ends of one range. */
function joins(piece: Piece, next: Piece | undefined, from: boolean, lower: string): next is Group {
  if (!isGroup(piece) || !isEnd(next)) return false;
  if (piece.point.endDay !== undefined || next.point.endDay !== undefined) return false;
  if (piece.point.clockEnd !== undefined || next.start - piece.end > 16) return false;
  const gap = lower.slice(piece.end, next.start);
  if (DASH.test(gap)) {
    const { year, led, month } = piece.point;
    return grain(piece) === grain(next) && (year !== undefined || led === true || month !== undefined);
  }
  return TO.test(gap) && (from || (isDated(piece.point) && isDated(next.point)));
}

function openRange(
  piece: Piece,
  from: RegExpExecArray | null,
  before: string,
  lower: string,
): Expression | null {
  const start = from ? piece.start - (from[1]?.length ?? 0) : piece.start;
  const now = from ? UNTIL_NOW.exec(lower.slice(piece.end, piece.end + 30)) : null;
  if (now) return { start, end: piece.end + now[0].length, piece, until: 'now', open: 'after' };
  if (before === '') return null;
  const fromNow = FROM_NOW.exec(before);
  if (fromNow)
    return {
      start: piece.start - (fromNow[1]?.length ?? 0),
      end: piece.end,
      piece,
      open: 'before',
      until: 'now',
    };
  if (!isGroup(piece) || piece.point.endDay !== undefined || piece.point.clock) return null;
  const { led, weekday, fromPublication, fromPrevious, feast } = piece.point;
  // "đã nói điều này từ hôm qua" names one day.
  if (from && (fromPublication !== undefined || fromPrevious !== undefined)) return null;
  if (from) return { start, end: piece.end, piece, open: 'after' };
  if (
    !led ||
    feast !== undefined ||
    weekday !== undefined ||
    fromPublication !== undefined ||
    fromPrevious !== undefined
  )
    return null;
  const earlier = OTHERS_BEFORE.test(before) ? null : BEFORE.exec(before);
  if (!earlier) return null;
  return { start: piece.start - (earlier[1]?.length ?? 0), end: piece.end, piece, open: 'before' };
}

/** Joins "từ X đến Y", "X - Y", "từ X đến nay", "từ nay đến X", and takes the lead word of open ranges in. */
export function joinRanges(pieces: readonly Piece[], lower: string): Expression[] {
  const result: Expression[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) continue;
    if (grain(piece) === 'none') {
      result.push({ start: piece.start, end: piece.end, piece });
      continue;
    }
    // Most expressions stand after no word that opens a range.
    const before = OPENS.test(lower.slice(Math.max(0, piece.start - 6), piece.start))
      ? lower.slice(Math.max(0, piece.start - 24), piece.start)
      : '';
    const from = before === '' ? null : FROM.exec(before);
    const next = pieces[index + 1];
    if (joins(piece, next, from !== null, lower) || isNight(piece, next, lower)) {
      const zone = next.point.zone;
      // "từ 18h ngày 19/4 đến 0h ngày 21/4 (giờ Moscow)": the zone holds for both ends.
      if (isGroup(piece) && zone && piece.point.zone === undefined) piece.point.zone = zone;
      const start = from ? piece.start - (from[1]?.length ?? 0) : piece.start;
      result.push({ start, end: next.end, piece, until: next });
      index += 1;
      continue;
    }
    const open = openRange(piece, from, before, lower);
    result.push(open ?? { start: piece.start, end: piece.end, piece });
    // "từ đầu năm đến nay" takes "đến nay" in, which stands as a vague word of its own.
    while (open && (pieces[index + 1]?.start ?? open.end) < open.end) index += 1;
  }
  return result;
}
