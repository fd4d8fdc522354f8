import { lowerCase } from '../text/fold';
import { normalise } from '../text/normalise';
import { sentences } from '../text/sentences';
import type { Span } from '../text/span';
import { addDays } from './iso-days';
import { expressionsOf } from './grammar';
import type { Expression } from './refiners/ranges';
import type { Context, Resolved } from './resolve/context';
import { resolveExpression } from './resolve/expression';
import { isUntoldWeekday } from './resolve/told-weekday';
import { unanchored } from './resolve/unanchored';
import { enter, leave, scopeOf, sentenceDay } from './scope';
import { entryDay, previousDay, scopeYear, standingDay } from './scope-days';
import { isSpoken } from './speech';
import { type Tense, tenseOf } from './tense';
import type { Reference, TimeExpression } from './types';

export interface TimeContext {
  reference: Reference;
}

/**
 * Counts as the day at hand where nothing tells. It lends days and months that the text states a year, which is then
 * marked as uncertain; what states nothing gets no day (see `unanchored`).
 */
const NO_DAY = '2025-01-01';

/**
 * Every time expression of a text, in order, with its normalised value; offsets are UTF-16 in the text as given.
 * Values follow CONTRACT, "Time values". Linear in the length of the text.
 */
export function tagTimes(original: string, { reference }: TimeContext): TimeExpression[] {
  const { text, toOriginal } = normalise(original);
  const lower = lowerCase(text);
  const expressions = expressionsOf({ text, lower });
  if (expressions.length === 0) return [];
  const scope = scopeOf({ text, lower }, sentences(text), expressions);
  const day = reference.value ?? NO_DAY;
  const times: TimeExpression[] = [];
  for (const expression of expressions) {
    const sentence = enter(scope, expression);
    const tense = tenseOf(lower, sentence, expression);
    const context: Context = {
      day: entryDay(scope, day) ?? day,
      reference,
      sentenceDay: sentenceDay(scope),
      previous: previousDay(scope),
      standing: standingDay(scope),
      scopeYear: scopeYear(scope, expression, day),
      tense,
    };
    if (isUntoldWeekday(expression, context)) continue;
    const resolved = unanchored(resolveExpression(expression, context), context);
    leave(scope, expression, resolved, reference.value === null ? null : context.day);
    // A speech counts from its own day: its "hôm nay (19/4)" says nothing about that of the page.
    const pairs =
      expression.piece.point !== undefined &&
      expression.piece.relativeSpan !== undefined &&
      !isSpoken(text, expression.start);
    times.push(toExpression(expression, resolved, { tense, day: context.day, pairs, toOriginal }));
  }
  return times;
}

const back = ({ start, end }: Span, toOriginal: (offset: number) => number): Span => ({
  start: toOriginal(start),
  end: toOriginal(end),
});

interface Surroundings {
  tense: Tense | undefined;
  /** Day that relative words count from here. */
  day: string;
  /** Whether a relative word and a date side by side tell of the page's day. */
  pairs: boolean;
  toOriginal: (offset: number) => number;
}

function toExpression(
  expression: Expression,
  resolved: Resolved,
  { tense, day, pairs, toOriginal }: Surroundings,
): TimeExpression {
  const { piece } = expression;
  const { type, value, basis, certain } = resolved;
  const start = toOriginal(expression.start);
  const time: TimeExpression = { start, end: toOriginal(expression.end), type, value, basis, certain };
  if (resolved.mod) time.mod = resolved.mod;
  if (tense) time.tense = tense;
  if (piece.point === undefined) {
    const { fromEvent, counter, counted } = piece.fixed;
    // A count from the last day counts from the page's where no day was told.
    if (counted && counted.from === basis) time.counted = counted;
    if (fromEvent) time.fromEvent = fromEvent;
    if (counter) time.counter = { n: counter.n, ...back(counter, toOriginal) };
    return time;
  }
  const { point, relativeSpan, explicitSpan } = piece;
  if (point.dayPart) time.dayPart = point.dayPart;
  if (point.zone) time.zone = point.zone;
  if (point.weekday && point.weekdaySpan)
    time.weekday = { iso: point.weekday, ...back(point.weekdaySpan, toOriginal) };
  if (relativeSpan && explicitSpan && point.fromPublication !== undefined && pairs) {
    time.pair = {
      relative: addDays(day, point.fromPublication),
      explicit: resolved.value.slice(0, 10),
      relativeSpan: back(relativeSpan, toOriginal),
      explicitSpan: back(explicitSpan, toOriginal),
    };
  }
  return time;
}
