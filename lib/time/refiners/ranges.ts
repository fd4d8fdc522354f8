import type { Piece } from './merge';

/** One expression after joining: a point or fixed value, or two ends, or one open end. */
export interface Expression {
  start: number;
  end: number;
  piece: Piece;
  until?: Piece | 'now';
  open?: 'after' | 'before';
}

const FROM = /(?:^|[^\p{L}\d])((?:kể từ|tính từ|bắt đầu từ|từ)\s+)$/u;
const BEFORE = /(?:^|[^\p{L}\d])(trước\s+)$/u;
const TO = /^\s*(?:cho\s+)?(?:đến|tới)\s+(?:hết\s+|ngày\s+(?=\d{1,2}\D))?$/u;
const DASH = /^\s*[-–—]\s*$/;
const UNTIL_NOW = /^\s+(?:cho\s+)?(?:đến|tới)\s+(?:nay|bây giờ|hiện nay|hiện tại)(?!\p{L})/u;
const FROM_NOW = /(?:^|[^\p{L}])(từ nay\s+(?:cho\s+)?(?:đến|tới)\s+)$/u;

const isPoint = (piece: Piece | undefined): piece is Extract<Piece, { point: object }> =>
  piece?.point !== undefined;
const grain = (piece: Piece): 'day' | 'coarse' | 'none' => {
  if (!isPoint(piece)) return piece.fixed?.type === 'date' ? 'coarse' : 'none';
  const { point } = piece;
  if (
    point.day !== undefined ||
    point.fromPublication !== undefined ||
    point.weekday !== undefined ||
    point.clock !== undefined ||
    point.fromPrevious !== undefined
  )
    return 'day';
  return 'coarse';
};

/** Joins "từ X đến Y", "X - Y", "từ X đến nay", "từ nay đến X", and takes the lead word of open ranges in. */
export function joinRanges(pieces: readonly Piece[], lower: string): Expression[] {
  const result: Expression[] = [];
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece) continue;
    const next = pieces[index + 1];
    const before = lower.slice(Math.max(0, piece.start - 24), piece.start);
    const from = grain(piece) === 'none' ? null : FROM.exec(before);
    const start = from ? piece.start - (from[1]?.length ?? 0) : piece.start;
    const gap = next ? lower.slice(piece.end, next.start) : '';
    if (
      next &&
      grain(piece) !== 'none' &&
      grain(next) !== 'none' &&
      isPoint(piece) &&
      isPoint(next) &&
      piece.point.endDay === undefined &&
      next.point.endDay === undefined
    ) {
      const dashed =
        DASH.test(gap) &&
        grain(piece) === grain(next) &&
        (piece.point.year !== undefined || piece.point.led === true || piece.point.month !== undefined);
      if (
        (TO.test(gap) &&
          (from !== null || (piece.point.day !== undefined && next.point.day !== undefined))) ||
        dashed
      ) {
        result.push({ start, end: next.end, piece, until: next });
        index += 1;
        continue;
      }
    }
    if (grain(piece) !== 'none') {
      const now = UNTIL_NOW.exec(lower.slice(piece.end, piece.end + 30));
      if (now && from) {
        const end = piece.end + now[0].length;
        while (pieces[index + 1] && (pieces[index + 1]?.start ?? 0) < end) index += 1;
        result.push({ start, end, piece, until: 'now', open: 'after' });
        continue;
      }
      const fromNow = FROM_NOW.exec(before);
      if (fromNow) {
        result.push({
          start: piece.start - (fromNow[1]?.length ?? 0),
          end: piece.end,
          piece,
          open: 'before',
          until: 'now',
        });
        continue;
      }
      if (from && isPoint(piece) && !piece.point.clock && piece.point.endDay === undefined) {
        result.push({ start, end: piece.end, piece, open: 'after' });
        continue;
      }
      const earlier =
        isPoint(piece) &&
        !piece.point.clock &&
        piece.point.endDay === undefined &&
        piece.point.fromPublication === undefined
          ? BEFORE.exec(before)
          : null;
      if (
        earlier &&
        isPoint(piece) &&
        piece.point.led &&
        piece.point.weekday === undefined &&
        !/(?:ngày|tuần|tháng|năm|giờ|phút)\s+trước\s+$/u.test(before)
      ) {
        result.push({
          start: piece.start - (earlier[1]?.length ?? 0),
          end: piece.end,
          piece,
          open: 'before',
        });
        continue;
      }
    }
    const ranged = from && isPoint(piece) && piece.point.clockEnd !== undefined;
    result.push({ start: ranged ? start : piece.start, end: piece.end, piece });
  }
  return result;
}
