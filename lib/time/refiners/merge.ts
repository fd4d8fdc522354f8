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

/** Joins atoms that tell one point in time: weekday + date, day part + date, clock + date + zone, word + date. */
export function merge(atoms: readonly Atom[], text: string, lower: string): Piece[] {
  const pieces: Piece[] = [];
  let open: Group | null = null;
  /** Where the group ends when the zone that came last is left outside. */
  let endBeforeZone = -1;
  const close = (): void => {
    if (open === null) return;
    if (endBeforeZone >= 0) open.end = endBeforeZone;
    takeDirection(open, lower);
    pieces.push(open);
    open = null;
    endBeforeZone = -1;
  };
  for (const atom of atoms) {
    if (atom.point === undefined) {
      close();
      pieces.push(atom);
      continue;
    }
    const group: Group | null = open;
    const joint = group !== null && fits(group, atom.point) ? bond(group, atom, text) : 'none';
    if (group === null || joint === 'none') {
      close();
      if (!atom.point.zone) open = { start: atom.start, end: atom.end, point: atom.point };
    } else if (atom.point.zone) {
      endBeforeZone = group.end;
      group.point.zone = atom.point.zone;
      group.end = atom.end;
    } else {
      endBeforeZone = -1;
      combine(group, atom, joint === 'bracket', text);
    }
  }
  close();
  return pieces;
}
