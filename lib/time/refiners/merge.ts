import type { Span } from '../../text/span';
import type { Atom, Point } from '../atom';
import { bond, fits, hasDay, isRelative } from './bonds';

export interface Group extends Span {
  point: Point;
  fixed?: undefined;
  /** Spans of a relative word and of an explicit date that stand side by side ("hôm qua (18/5)"). */
  relativeSpan?: Span;
  explicitSpan?: Span;
}

export type Piece = Group | Extract<Atom, { fixed: object }>;

function combine(a: Group, b: Atom & { point: Point }, inside: boolean, text: string): void {
  const { point } = a;
  const dated = hasDay(b.point);
  if (dated && isRelative(point)) {
    a.relativeSpan = { start: a.start, end: a.end };
    a.explicitSpan = { start: b.start, end: b.end };
  }
  const { led, modifier, direction, dayPart } = point;
  Object.assign(point, b.point);
  if (led) point.led = led;
  if (modifier) point.modifier = modifier;
  if (direction) point.direction = direction;
  if (dayPart) point.dayPart = dayPart;
  if (dated) delete point.feast;
  a.end = inside ? text.indexOf(')', b.end) + 1 : b.end;
}

/** "ngày 23/4 tới", "tháng 6 sắp tới": only where a clause ends or goes on, for "tới" also means "to". */
const COMING =
  /^ (tới đây|sắp tới|tới)(?!\p{L})(?=\s*(?:[,.;:)?!"”]|$|\n)| (?:về|để|tại|ở|khi|nhằm|của|và|sẽ|với|như|trong|là|theo|sau|nếu|nhưng|cho|do|bất|giữa)(?!\p{L}))/u;
const GONE = /^ (?:vừa qua|vừa rồi)(?!\p{L})/u;

function takeDirection(group: Group, lower: string): void {
  const { point } = group;
  if (!hasDay(point) && point.month === undefined) return;
  if (point.year !== undefined || point.yearOffset !== undefined || lower.charCodeAt(group.end) !== 32)
    return;
  const tail = lower.slice(group.end, group.end + 24);
  const coming = COMING.exec(tail);
  if (coming) {
    point.direction = 'future';
    group.end += 1 + (coming[1]?.length ?? 0);
    return;
  }
  const gone = GONE.exec(tail);
  if (!gone) return;
  point.direction = 'past';
  group.end += gone[0].length;
}

/** A group with nothing more to come; a zone that came last is left outside. */
function close(group: Group, endBeforeZone: number, lower: string): Group {
  if (endBeforeZone >= 0) group.end = endBeforeZone;
  takeDirection(group, lower);
  return group;
}

/** Joins atoms that tell one point in time: weekday + date, day part + date, clock + date + zone, word + date. */
export function merge(atoms: readonly Atom[], text: string, lower: string): Piece[] {
  const pieces: Piece[] = [];
  let group: Group | null = null;
  let endBeforeZone = -1;
  for (const atom of atoms) {
    const { point } = atom;
    const joint =
      group !== null && point !== undefined && fits(group, point) ? bond(group, atom, text) : 'none';
    if (group === null || point === undefined || joint === 'none') {
      const told: Group | null = group && close(group, endBeforeZone, lower);
      if (told !== null) pieces.push(told);
      group = null;
      endBeforeZone = -1;
      // "Vừa qua" that a date took as its direction is no time of its own.
      if (told !== null && atom.start < told.end && !point?.zone) continue;
      if (point === undefined) pieces.push(atom);
      else if (!point.zone) group = { start: atom.start, end: atom.end, point };
    } else if (point.zone) {
      endBeforeZone = group.end;
      group.point.zone = point.zone;
      group.end = atom.end;
    } else {
      endBeforeZone = -1;
      combine(group, atom, joint === 'bracket', text);
    }
  }
  if (group !== null) pieces.push(close(group, endBeforeZone, lower));
  return pieces;
}
