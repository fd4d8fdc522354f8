import { normalise } from '../text/normalise';
import { sentences } from '../text/sentences';
import type { Span } from '../text/span';
import type { Atom } from './atom';
import { addDays } from './calendar';
import { parsers } from './parsers';
import { dropLookAlikes } from './refiners/look-alikes';
import { merge, type Piece } from './refiners/merge';
import { type Expression, joinRanges } from './refiners/ranges';
import { selectLongest } from './refiners/select';
import { type Context, type Resolved, resolveFixed, resolvePoint } from './resolve';
import type { Reference, TimeExpression } from './types';

export interface TimeContext {
  reference: Reference;
}

/** Counts as the day at hand where nothing tells: the values are then implied and carry no certainty. */
const NO_DAY = '2025-01-01';
const FUTURE =
  /(?:^|[^\p{L}])(?:sẽ|dự kiến|sắp|lên kế hoạch|có kế hoạch|dự định|hẹn|ấn định|định vào|trước thềm|chuẩn bị|chờ)(?!\p{L})/u;
const PAST = /(?:^|[^\p{L}])(?:đã|vừa|từng|hồi|xảy ra|diễn ra hôm)(?!\p{L})/u;

/** Lower case with the length of the argument (a few signs grow when lowered). */
const lowered = (text: string): string => {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-ZÀ-ỹĐ]/g, (sign) => sign.toLowerCase());
};

/** The verb before the expression decides, else the one after it, inside its sentence. */
function tenseOf(lower: string, sentence: Span, at: Span): 'past' | 'future' | undefined {
  const before = lower.slice(Math.max(sentence.start, at.start - 60), at.start);
  const after = lower.slice(at.end, Math.min(sentence.end, at.end + 50));
  if (FUTURE.test(before)) return 'future';
  if (PAST.test(before)) return 'past';
  if (FUTURE.test(after) && !PAST.test(after)) return 'future';
  return PAST.test(after) ? 'past' : undefined;
}

const resolvePiece = (piece: Piece, context: Context): Resolved =>
  piece.point ? resolvePoint(piece.point, context) : resolveFixed(piece.fixed, context);

function resolveExpression(expression: Expression, context: Context): Resolved {
  const first = resolvePiece(expression.piece, context);
  if (expression.until && expression.until !== 'now') {
    const until = expression.until;
    const last = resolvePiece(until, { ...context, previous: first.value.slice(0, 10) });
    // "từ tháng 11 đến tháng 2/2014": the end's year decides when the start has none and would come after it.
    let from = first.value;
    if (
      from.slice(0, 10) > last.value.slice(0, 10) &&
      expression.piece.point?.year === undefined &&
      from.length >= 7
    ) {
      from = `${Number(last.value.slice(0, 4)) - (from.slice(5) > last.value.slice(5) ? 1 : 0)}${from.slice(4)}`;
    }
    return { ...first, value: `${from}/${last.value}` };
  }
  if (expression.until === 'now') {
    if (expression.open === 'before') return { ...first, value: `${context.day}/${first.value}` };
    return { ...first, value: `${first.value}/..` };
  }
  if (expression.open === 'after') return { ...first, value: `${first.value}/..` };
  if (expression.open === 'before')
    return { ...first, value: `../${first.value.length === 10 ? addDays(first.value, -1) : first.value}` };
  return first;
}

/** What a later "cùng ngày" or "hai ngày sau" counts from; null leaves the earlier one. */
function anchorOf(resolved: Resolved, expression: Expression): string | null {
  if (resolved.type !== 'date' && resolved.type !== 'time') return null;
  if (expression.open === 'before') return null;
  if (resolved.value.includes('W') || resolved.value.includes('Q')) return null;
  const last = resolved.value.split('/').findLast((part) => part !== '..') ?? '';
  return /^\d{4}-\d\d-\d\d/.test(last) ? last.slice(0, 10) : null;
}

/**
 * Every time expression of a text, in order, with its normalised value; offsets are UTF-16 in the text as given.
 * Values follow CONTRACT, "Time values". Linear in the length of the text.
 */
export function tagTimes(original: string, { reference }: TimeContext): TimeExpression[] {
  const { text, toOriginal } = normalise(original);
  const lower = lowered(text);
  const input = { text, lower };
  const atoms: Atom[] = parsers.flatMap((parse) => parse(input));
  const pieces = dropLookAlikes(merge(selectLongest(atoms, text.length), text, lower), lower);
  const expressions = joinRanges(pieces, lower);
  const bounds = sentences(text);
  const found: TimeExpression[] = [];
  let sentenceIndex = 0;
  let previous: string | null = null;
  let sentenceYear: number | null = null;
  for (const expression of expressions) {
    while (sentenceIndex < bounds.length - 1 && (bounds[sentenceIndex]?.end ?? 0) <= expression.start) {
      sentenceIndex += 1;
      sentenceYear = null;
    }
    const sentence = bounds[sentenceIndex] ?? { start: 0, end: text.length };
    const tense = tenseOf(lower, sentence, expression);
    const context: Context = { day: reference.value ?? NO_DAY, reference, previous, sentenceYear, tense };
    const resolved = resolveExpression(expression, context);
    const { piece } = expression;
    if (piece.point?.year !== undefined) sentenceYear = piece.point.year;
    previous = anchorOf(resolved, expression) ?? previous;
    found.push(toExpression(expression, resolved, tense, context, toOriginal));
  }
  return found;
}

function toExpression(
  expression: Expression,
  resolved: Resolved,
  tense: 'past' | 'future' | undefined,
  context: Context,
  toOriginal: (offset: number) => number,
): TimeExpression {
  const back = (span: Span): Span => ({ start: toOriginal(span.start), end: toOriginal(span.end) });
  const { point, fixed } = expression.piece;
  const time: TimeExpression = { ...back(expression), ...resolved };
  if (tense) time.tense = tense;
  if (fixed?.fromEvent) time.fromEvent = fixed.fromEvent;
  if (fixed?.counter) time.counter = { n: fixed.counter.n, ...back(fixed.counter) };
  if (!point) return time;
  if (point.dayPart) time.dayPart = point.dayPart;
  if (point.zone) time.zone = point.zone;
  if (point.weekday && point.weekdaySpan) time.weekday = { iso: point.weekday, ...back(point.weekdaySpan) };
  const { relativeSpan, explicitSpan } = expression.piece as { relativeSpan?: Span; explicitSpan?: Span };
  if (relativeSpan && explicitSpan && point.fromPublication !== undefined) {
    time.pair = {
      relative: addDays(context.day, point.fromPublication),
      explicit: resolved.value.slice(0, 10),
      relativeSpan: back(relativeSpan),
      explicitSpan: back(explicitSpan),
    };
  }
  return time;
}
