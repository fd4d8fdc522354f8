import { addDays, isRealIso } from '../iso-days';
import type { Piece } from '../refiners/merge';
import type { Expression } from '../refiners/ranges';
import type { Context, Resolved } from './context';
import { resolveFixed } from './fixed';
import { resolvePoint } from './point';

const ISO_DAY = 10;
const resolvePiece = (piece: Piece, context: Context): Resolved =>
  piece.point ? resolvePoint(piece.point, context) : resolveFixed(piece.fixed, context);

/** "từ tháng 11 đến tháng 2/2014": the end's year decides when the start has none. */
function startBefore(first: string, last: string, stated: boolean): string {
  if (stated || first.length < 7 || /[WQ]/.test(first)) return first;
  const monthAndDay = first.slice(4);
  const year = Number(last.slice(0, 4));
  const inYear = `${year}${monthAndDay}`;
  const moved = inYear.slice(0, ISO_DAY) > last.slice(0, ISO_DAY) ? `${year - 1}${monthAndDay}` : inYear;
  return first.slice(0, ISO_DAY) > last.slice(0, ISO_DAY) || /^\d{4}/.test(last) ? moved : first;
}

function resolveRange(expression: Expression, until: Piece, context: Context): Resolved {
  const first = resolvePiece(expression.piece, context);
  const point = expression.piece.point;
  const relative = point === undefined || point.fromPublication !== undefined || point.month === undefined;
  const day = /^\d{4}-\d\d-\d\d/.test(first.value) ? first.value.slice(0, ISO_DAY) : context.previous;
  const last = resolvePiece(until, { ...context, previous: day });
  const stated = point?.year !== undefined || relative;
  // "từ thứ Hai đến thứ Sáu": the end is the one after the start.
  const weekdays = until.point?.weekday !== undefined && until.point.day === undefined;
  // "đêm thứ Ba rạng sáng thứ Tư": the night that ended last.
  if (weekdays && point?.weekday !== undefined && point.day === undefined && point.dayPart === 'night')
    return { ...first, value: `${addDays(last.value, -1)}/${last.value}` };
  if (weekdays && day !== null && last.value < day)
    return { ...first, value: `${first.value}/${addDays(last.value, 7)}` };
  const from = startBefore(first.value, last.value, stated);
  return { ...first, value: `${from}/${last.value}` };
}

/** Value of a whole expression: a point, a range or an open range. */
export function resolveExpression(expression: Expression, context: Context): Resolved {
  const { until, open, piece } = expression;
  if (until !== undefined && until !== 'now') return resolveRange(expression, until, context);
  if (until === 'now' && open === 'before') {
    const last = resolvePiece(piece, { ...context, tense: 'future' });
    return { ...last, value: `${context.day}/${last.value}` };
  }
  const resolved = resolvePiece(piece, context);
  if (open === 'after') return { ...resolved, value: `${resolved.value}/..` };
  if (open !== 'before') return resolved;
  // A whole day is left out, a month or a year is told as the limit.
  const exact = resolved.value.length === ISO_DAY && isRealIso(resolved.value);
  return { ...resolved, value: `../${exact ? addDays(resolved.value, -1) : resolved.value}` };
}
