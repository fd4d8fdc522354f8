import type { Span } from '../text/span';
import type { Counted, DayPart, TimeModifier, TimeType } from './types';

export interface Clock {
  hour: number;
  minute: number;
}

export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** Parts of one point in time, each only when the text says it. */
export interface Point {
  year?: number;
  month?: number;
  day?: number;
  /** Days from the publication day: 'hôm qua' = -1. */
  fromPublication?: number;
  /** Days from the day mentioned last: 'cùng ngày' = 0, 'hôm sau' = 1. */
  fromPrevious?: number;
  /** 'cùng ngày' and its like: a day of the story, not of what is planned in it. */
  sameDay?: boolean;
  /** ISO weekday, with which one is meant when the text says it. */
  weekday?: number;
  weekdaySpan?: Span;
  weekdayWhich?: 'last-week' | 'this-week' | 'next-week' | 'next' | 'past' | 'told';
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
  /** Key of a feast that is looked up in the calendar; 'lunar' reads month and day in the lunar calendar. */
  feast?: string;
  /** Last day of 'ngày 15 và 16/5', '24-26/3'. */
  endDay?: number;
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
    unit: 'day' | 'week' | 'month' | 'quarter' | 'year';
    from: 'publication' | 'previous';
    /** The value is the weekend of the week. */
    weekend?: boolean;
    /** The value is a day although the unit is longer ('ngày này 10 năm trước'). */
    exactDay?: boolean;
  };
  modifier?: TimeModifier;
  fromEvent?: { amount: number; unit: Unit };
  counter?: { n: number; start: number; end: number };
  counted?: Counted;
}

export type Atom = Span & ({ point: Point; fixed?: undefined } | { fixed: Fixed; point?: undefined });

/** What parsers read: normalised text, its lower case of the same length. */
export interface ParserInput {
  text: string;
  lower: string;
}

export type Match = RegExpExecArray;
type Build = (match: Match, input: ParserInput) => Atom | null;

/**
 * One construct: the words it may begin with, the expression tried there, and what it makes of a hit. '#/_' = a figure
 * before a slash or a blank, '#+' = before a blank and a word that counts, '#_đến' = before that word, '####' = four
 * figures; 'ngày#' = before a figure, 'ngày~' = before none, 'ba+' = before a figure, a sign or a word that counts,
 * 'thời_gian' = before that word.
 */
export interface Parser {
  starts: readonly string[];
  expression: RegExp;
  build: Build;
}

/** A space in a source stands for one to three spaces: bounded, so that a run of blanks costs nothing. */
const spaced = (source: string): string => source.replaceAll(' ', '[ ]{1,3}');

/**
 * A parser over the lower-case text. `starts` lists the first words, divided by spaces ('#' = figures); the expression
 * is tried only where a word begins. `build` turns a hit into an atom; null drops the hit.
 */
export const pattern = (starts: string, source: string, build: Build): Parser => ({
  starts: starts.split(' '),
  expression: new RegExp(spaced(source), 'uy'),
  build,
});

/** The whole hit as a point. No spread of a span: copying one cost a fifth of the time of a dense page. */
export const asPoint = (match: Match, point: Point): Atom => ({
  start: match.index,
  end: match.index + match[0].length,
  point,
});

/** The whole hit as a value that needs no merging. */
export const asFixed = (match: Match, fixed: Fixed): Atom => ({
  start: match.index,
  end: match.index + match[0].length,
  fixed,
});

/** Starts of a list of words: "thời gian qua" is tried at 'thời' before 'gian', a single word anywhere. */
export const startsOf = (words: readonly string[]): string =>
  [...new Set(words.map((word) => word.split(' ').slice(0, 2).join('_')))].join(' ');

/** Up to `length` signs before the hit, on the same line. */
export const textBefore = (lower: string, at: number, length = 24): string => {
  // Looking for the line's start in the whole text would be quadratic in one long line.
  const before = lower.slice(Math.max(0, at - length), at);
  return before.slice(before.lastIndexOf('\n') + 1);
};

export const textAfter = (lower: string, at: number, length = 24): string => lower.slice(at, at + length);
