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

/** Whether `b` says something about the same point that `a` leaves open. */
export function fits({ point: a }: { point: Point }, b: Point): boolean {
  if (b.zone)
    return (
      a.zone === undefined && (a.clock !== undefined || hasDay(a) || a.dayPart !== undefined || isRelative(a))
    );
  if (b.feast || (a.clock && b.clock)) return false;
  if (b.dayPart && !isRelative(b) && !hasDay(b)) return a.clock !== undefined && !a.dayPart;
  if (b.dayPart && a.dayPart) return false;
  if (hasDay(a) && hasDay(b)) return false;
  if (a.feast) return hasDay(b) && a.feast !== 'lunar';
  if (a.month !== undefined && !hasDay(a)) return false;
  if (onlyYear(a)) return false;
  if (onlyYear(b)) return hasDay(a) && a.year === undefined && a.endDay === undefined && b.led === true;
  if (b.month !== undefined && !hasDay(b)) return false;
  if (b.monthOffset !== undefined || b.yearOffset !== undefined || b.third !== undefined) return false;
  if (b.weekday)
    return !a.weekday && (a.dayPart !== undefined || a.clock !== undefined || hasDay(a) || isRelative(a));
  if (isRelative(b))
    return !isRelative(a) && !hasDay(a) && !a.weekday && (a.dayPart !== undefined || a.clock !== undefined);
  if (hasDay(b))
    return a.dayPart !== undefined || a.clock !== undefined || a.weekday !== undefined || isRelative(a);
  if (b.clock) return hasDay(a) || isRelative(a) || a.weekday !== undefined || a.dayPart !== undefined;
  return false;
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

export type Joint = 'none' | 'plain' | 'bracket';

/** How `b` hangs on `a`: directly, inside a bracket that closes after it, or not at all. */
export function bond(a: Span & { point: Point }, b: Atom & { point: Point }, text: string): Joint {
  const length = b.start - a.end;
  if (length < 0 || length > LONGEST_GAP) return 'none';
  const gap = text.slice(a.end, b.start);
  if (b.point.zone) return ZONE_GAP.test(gap) ? 'plain' : 'none';
  const dated = hasDay(a.point);
  if (BLANK.test(gap)) return b.point.weekday && dated ? 'none' : 'plain';
  if (BRACKET.test(gap)) {
    const closes = CLOSING.test(text.slice(b.end, b.end + 40));
    return closes && (hasDay(b.point) || (b.point.weekday !== undefined && dated)) ? 'bracket' : 'none';
  }
  if (COMMA.test(gap)) {
    const names = a.point.weekday !== undefined || isRelative(a.point);
    if (hasDay(b.point) && !dated && (names || (a.point.clock !== undefined && b.point.led))) return 'plain';
    return 'none';
  }
  // "lúc 15h vào ngày 28/12" is one time.
  if (PREPOSITION.test(gap) && a.point.clock !== undefined && !dated && !isRelative(a.point))
    return hasDay(b.point) || isRelative(b.point) || b.point.weekday !== undefined ? 'plain' : 'none';
  return 'none';
}
