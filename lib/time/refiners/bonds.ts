import type { Span } from '../../text/span';
import type { Atom, Point } from '../atom';

export const hasDay = (point: Point): boolean => point.day !== undefined;
export const isRelative = (point: Point): boolean =>
  point.fromPublication !== undefined || point.fromPrevious !== undefined;
const onlyYear = (point: Point): boolean =>
  (point.year !== undefined || point.yearOffset !== undefined) &&
  point.month === undefined &&
  !hasDay(point) &&
  point.modifier === undefined &&
  point.feast === undefined;

/** Whether a point says on which day or at which hour it is. */
const isPlaced = (point: Point): boolean =>
  hasDay(point) || isRelative(point) || point.dayPart !== undefined || point.clock !== undefined;

/** A month, a year or a part of them, and no day of it. */
const isFrame = (point: Point): boolean =>
  (point.month !== undefined && !hasDay(point)) ||
  point.monthOffset !== undefined ||
  point.yearOffset !== undefined ||
  point.third !== undefined;

/** Whether both say the same kind of thing: two clocks, two days. A feast says all by itself. */
const sayTheSame = (a: Point, b: Point): boolean =>
  b.feast !== undefined ||
  (a.clock !== undefined && b.clock !== undefined) ||
  (a.dayPart !== undefined && b.dayPart !== undefined) ||
  (hasDay(a) && hasDay(b));

/** Whether `b` says something about the same point that `a` leaves open. */
export function fits({ point: a }: { point: Point }, b: Point): boolean {
  if (b.zone) return a.zone === undefined && isPlaced(a);
  if (sayTheSame(a, b)) return false;
  const isDayPartAlone = b.dayPart !== undefined && !isRelative(b) && !hasDay(b);
  if (isDayPartAlone) return a.clock !== undefined;
  if (a.feast) return hasDay(b) && a.feast !== 'lunar';
  if ((a.month !== undefined && !hasDay(a)) || onlyYear(a)) return false;
  if (onlyYear(b)) return hasDay(a) && a.year === undefined && a.endDay === undefined && b.led === true;
  if (isFrame(b)) return false;
  if (b.weekday) return !a.weekday && isPlaced(a);
  if (isRelative(b)) return !isRelative(a) && !hasDay(a) && !a.weekday && isPlaced(a);
  return (hasDay(b) || b.clock !== undefined) && (isPlaced(a) || a.weekday !== undefined);
}

const BLANK = /^ *$/;
const COMMA = /^ *, *(?:tức (?:là )?)?$/;
const BRACKET = /^ *\( *(?:tức |tức là |ngày )?$/;
const ZONE_GAP = /^ *[,(]? *$/;
/** "sáng sớm ngày 5", "lúc 15h vào ngày 28/12". */
const PREPOSITION = /^ +(?:vào|của|trong) +$/;
/** "(19.8)", "(19.8, giờ VN)". */
const CLOSING = /^ *(?:,? *(?:theo )?giờ [^)\n]{1,24})?\)/;
const LONGEST_GAP = 10;
/** A bracket closes so soon behind its day, in UTF-16 units. */
const CLOSED_WITHIN = 40;

export type Joint = 'none' | 'plain' | 'bracket';

/** In a bracket stands the day of what is before it, or the weekday of a day. */
function inBracket(isDated: boolean, b: Atom & { point: Point }, text: string): Joint {
  const closes = CLOSING.test(text.slice(b.end, b.end + CLOSED_WITHIN));
  return closes && (hasDay(b.point) || (b.point.weekday !== undefined && isDated)) ? 'bracket' : 'none';
}

/** Behind a comma stands the day of a weekday, a relative word or, led by "ngày", a clock: "19h, ngày 5/5". */
const behindComma = (a: Point, b: Point): boolean =>
  hasDay(b) &&
  !hasDay(a) &&
  (a.weekday !== undefined || isRelative(a) || (a.clock !== undefined && b.led === true));

/** "lúc 15h vào ngày 28/12" is one time. */
const behindPreposition = (a: Point, b: Point): boolean =>
  a.clock !== undefined &&
  !hasDay(a) &&
  !isRelative(a) &&
  (hasDay(b) || isRelative(b) || b.weekday !== undefined);

/** How `b` hangs on `a`: directly, inside a bracket that closes after it, or not at all. */
export function bond(a: Span & { point: Point }, b: Atom & { point: Point }, text: string): Joint {
  const length = b.start - a.end;
  if (length < 0 || length > LONGEST_GAP) return 'none';
  const gap = text.slice(a.end, b.start);
  const joined = (holds: boolean): Joint => (holds ? 'plain' : 'none');
  const isDated = hasDay(a.point);
  if (b.point.zone) return joined(ZONE_GAP.test(gap));
  if (BLANK.test(gap)) return joined(!(b.point.weekday && isDated));
  if (BRACKET.test(gap)) return inBracket(isDated, b, text);
  if (COMMA.test(gap)) return joined(behindComma(a.point, b.point));
  return joined(PREPOSITION.test(gap) && behindPreposition(a.point, b.point));
}
