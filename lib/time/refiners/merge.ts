import type { Atom, Point } from '../atom';
import type { Span } from '../../text/span';

export interface Group extends Span {
  point: Point;
  fixed?: undefined;
  /** Spans of a relative word and of an explicit date that stand side by side ("hôm qua (18/5)"). */
  relativeSpan?: Span;
  explicitSpan?: Span;
}

export type Piece = Group | Extract<Atom, { fixed: object }>;

const hasDay = (point: Point): boolean => point.day !== undefined;
const isRelative = (point: Point): boolean =>
  point.fromPublication !== undefined || point.fromPrevious !== undefined;
const onlyYear = (point: Point): boolean =>
  (point.year !== undefined || point.yearOffset !== undefined) &&
  point.month === undefined &&
  !hasDay(point) &&
  point.modifier === undefined &&
  point.feast === undefined;

/** Whether B says something about the same point that A leaves open. */
function fits(a: Point, b: Point): boolean {
  if (b.zone)
    return (
      a.zone === undefined &&
      (a.clock !== undefined || hasDay(a) || a.dayPart !== undefined || a.clockEnd !== undefined)
    );
  if (a.clock && b.clock) return false;
  if (b.dayPart && (a.dayPart || hasDay(a) || isRelative(a) || a.weekday)) return false;
  if (hasDay(a) && hasDay(b)) return false;
  if (b.feast) return false;
  if (a.feast) return hasDay(b) && !a.lunar;
  if (a.month !== undefined && !hasDay(a)) return false;
  if (onlyYear(a)) return false;
  if (onlyYear(b)) return hasDay(a) && a.year === undefined && a.endDay === undefined && b.led === true;
  if (b.month !== undefined && !hasDay(b)) return false;
  if (b.monthOffset !== undefined || b.yearOffset !== undefined || b.third !== undefined) return false;
  if (b.weekday) return !a.weekday && (a.dayPart !== undefined || a.clock !== undefined) && !hasDay(a);
  if (isRelative(b)) return !isRelative(a) && !hasDay(a) && !a.weekday;
  if (hasDay(b))
    return a.dayPart !== undefined || a.clock !== undefined || a.weekday !== undefined || isRelative(a);
  if (b.clock) return hasDay(a) || isRelative(a) || a.weekday !== undefined || a.dayPart !== undefined;
  return b.dayPart !== undefined && a.clock !== undefined;
}

const JOINED = /^\s*$/;
const COMMA = /^\s*,\s*(?:vào\s+|tức\s+(?:là\s+)?)?$/;
const BRACKET = /^\s*\(\s*(?:tức\s+)?$/;
const WORD = /^\s+(?:của|trong|vào)\s+$/;

/** 1 = goes on, 2 = goes on inside a bracket that closes after B, 0 = no. */
function bond(a: Group, b: Atom & { point: Point }, text: string): 0 | 1 | 2 {
  const gap = text.slice(a.end, b.start);
  if (gap.length > 9) return 0;
  if (JOINED.test(gap)) return 1;
  if (b.point.zone) return COMMA.test(gap) ? 1 : 0;
  if (BRACKET.test(gap)) return hasDay(b.point) && /^\s*\)/.test(text.slice(b.end)) ? 2 : 0;
  if (COMMA.test(gap)) {
    if (
      hasDay(b.point) &&
      (a.point.weekday !== undefined || a.point.fromPublication !== undefined) &&
      !hasDay(a.point)
    )
      return 1;
    if (hasDay(b.point) && a.point.clock && b.point.led) return 1;
    return b.point.clock && /^lúc/i.test(text.slice(b.start)) && hasDay(a.point) ? 0 : 0;
  }
  if (WORD.test(gap))
    return a.point.clock !== undefined &&
      a.point.dayPart === undefined &&
      hasDay(b.point) &&
      gap.includes('vào')
      ? 0
      : 0;
  return 0;
}

function combine(a: Group, b: Atom & { point: Point }, inside: boolean, text: string): void {
  const merged: Point = { ...a.point, ...b.point };
  if (a.point.feast && hasDay(b.point)) delete merged.feast;
  if (a.point.led || b.point.led) merged.led = true;
  if (a.point.modifier) merged.modifier = a.point.modifier;
  if (a.point.direction) merged.direction = a.point.direction;
  if (isRelative(a.point) && hasDay(b.point)) {
    a.relativeSpan = { start: a.start, end: a.end };
    a.explicitSpan = { start: b.start, end: b.end };
  }
  a.point = merged;
  a.end = inside ? text.indexOf(')', b.end) + 1 : b.end;
}

const COMING =
  /^\s+(tới đây|sắp tới|tới)(?!\p{L})(?=\s*(?:[,.;:)?!"”]|$|\n)|\s+(?:về|để|tại|ở|khi|nhằm|của|và|sẽ|với|như|trong|là|theo|sau|nếu|nhưng|cho|do|bất)(?!\p{L}))/u;
const GONE = /^\s+(vừa qua|vừa rồi)(?!\p{L})/u;

/** Joins atoms that tell one point in time: weekday + date, day part + date, clock + date + zone, word + date. */
export function merge(atoms: readonly Atom[], text: string, lower: string): Piece[] {
  const pieces: Piece[] = [];
  let open: Group | null = null;
  /** Where the group ends when the zone that came last is left outside. */
  let endBeforeZone = -1;
  const close = (): void => {
    if (!open) return;
    if (endBeforeZone >= 0) open.end = endBeforeZone;
    const { point } = open;
    const tail = lower.slice(open.end, open.end + 40);
    if (
      (hasDay(point) || point.month !== undefined) &&
      point.year === undefined &&
      point.yearOffset === undefined
    ) {
      const coming = COMING.exec(tail);
      const gone = coming ? null : GONE.exec(tail);
      if (coming) point.direction = 'future';
      if (gone) point.direction = 'past';
      open.end += (coming ?? gone)?.[0].length ?? 0;
    }
    pieces.push(open);
    open = null;
    endBeforeZone = -1;
  };
  for (const atom of atoms) {
    if (!atom.point) {
      close();
      pieces.push(atom);
      continue;
    }
    const piece = atom as Atom & { point: Point };
    const joint: 0 | 1 | 2 = open && fits((open as Group).point, piece.point) ? bond(open, piece, text) : 0;
    if (open && joint > 0) {
      const group: Group = open;
      if (piece.point.zone) {
        endBeforeZone = group.end;
        group.point.zone = piece.point.zone;
        group.end = piece.end;
      } else {
        endBeforeZone = -1;
        combine(group, piece, joint === 2, text);
      }
      continue;
    }
    close();
    if (!piece.point.zone) open = { start: piece.start, end: piece.end, point: { ...piece.point } };
  }
  close();
  return pieces.sort((a, b) => a.start - b.start);
}
