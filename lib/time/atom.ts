import type { Span } from '../text/span';
import type { DayPart, TimeModifier, TimeType } from './types';

export interface Clock {
  hour: number;
  minute: number;
}

/** Parts of one point in time, each only when the text says it. */
export interface Point {
  year?: number;
  month?: number;
  day?: number;
  /** Days from the publication day: 'hôm qua' = -1. */
  fromPublication?: number;
  /** Days from the day mentioned last: 'cùng ngày' = 0, 'hôm sau' = 1. */
  fromPrevious?: number;
  /** ISO weekday, with which one is meant when the text says it. */
  weekday?: number;
  weekdaySpan?: Span;
  weekdayWhich?: 'last-week' | 'this-week' | 'next' | 'past';
  dayPart?: DayPart;
  clock?: Clock;
  clockEnd?: Clock;
  /** 'N giờ' may be an hour or a duration: an hour only where something beside it says so. */
  doubtfulClock?: boolean;
  zone?: string;
  /** Years from the publication year ('năm ngoái' = -1) and months from its month. */
  yearOffset?: number;
  monthOffset?: number;
  modifier?: TimeModifier;
  /** Third of a month: 1 = thượng tuần. */
  third?: 1 | 2 | 3;
  /** Day and month of a feast that is looked up in the calendar. */
  feast?: string;
  lunar?: boolean;
  /** Last day of 'ngày 15 và 16/5', '24-26/3'. */
  endDay?: number;
  /** 'đêm 27, rạng sáng 28/8': a pair of days told as one night. */
  night?: boolean;
  /** A word such as ngày, hôm or a preposition marks the figures as a date. */
  led?: boolean;
  /** Told as coming ('tới') or gone ('vừa qua', 'hôm'). */
  direction?: 'future' | 'past';
  /** Separator of the figures, '/', '-' or '.'. */
  separator?: string;
}

/** A value that needs no merging: durations, sets, vague words, weeks, quarters. */
export interface Fixed {
  type: TimeType;
  value: string;
  /** How the value follows from the reference or the last day, instead of `value`. */
  shift?: {
    amount: number;
    unit: 'day' | 'week' | 'month' | 'year';
    from: 'publication' | 'previous';
    weekend?: boolean;
  };
  modifier?: TimeModifier;
  fromEvent?: { amount: number; unit: 'hour' | 'day' | 'week' | 'month' | 'year' };
  counter?: { n: number; start: number; end: number };
}

export type Atom = Span & ({ point: Point; fixed?: undefined } | { fixed: Fixed; point?: undefined });

/** What parsers read: normalised text, its lower case of the same length. */
export interface ParserInput {
  text: string;
  lower: string;
}

export type Parser = (input: ParserInput) => Atom[];

/** Runs one expression over the lower-case text and turns each hit into an atom; null drops the hit. */
export function pattern(
  expression: RegExp,
  build: (match: RegExpMatchArray & { index: number }, input: ParserInput) => Atom | null,
): Parser {
  return (input) => {
    const atoms: Atom[] = [];
    for (const match of input.lower.matchAll(expression)) {
      const atom = build(match, input);
      if (atom) atoms.push(atom);
    }
    return atoms;
  };
}

export const whole = (match: RegExpMatchArray & { index: number }): Span => ({
  start: match.index,
  end: match.index + match[0].length,
});
