import type { Span } from '../text/span';

export type TimeType = 'date' | 'time' | 'duration' | 'set' | 'vague';
export type TimeModifier = 'about' | 'more' | 'less' | 'start' | 'mid' | 'end';
/** What an expression was resolved from. */
export type TimeBasis = 'explicit' | 'publication' | 'previous' | 'event' | 'calendar';

/** Which parts are stated in the text, or computed from a reference that is not inferred. */
export interface Certainty {
  year: boolean;
  month: boolean;
  day: boolean;
}

/** One time expression with its normalised value, as the analysis carries it. */
export interface TimeMention extends Span {
  type: TimeType;
  /** Notation of CONTRACT, "Time values": '2025-05-19', 'P3Y', '2024-08/..' and so on. */
  value: string;
  mod?: TimeModifier;
  basis: TimeBasis;
  certain: Certainty;
}

export type DayPart = 'dawn' | 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/** A count of whole units that gives a day, a week, a month or a year; negative when it counts back. */
export interface Counted {
  amount: number;
  unit: 'day' | 'week' | 'month' | 'year';
  from: 'publication' | 'previous';
}

/** A mention with what the checks need to know about how it was written. */
export interface TimeExpression extends TimeMention {
  /** ISO weekday (1 = Monday … 7 = Sunday) that the text names beside or as the date, with its own span. */
  weekday?: { iso: number; start: number; end: number };
  dayPart?: DayPart;
  /** UTC offset or zone note that the text names for this time, e.g. '+07:00', 'local'. */
  zone?: string;
  /** 'hôm qua (18/5)': the two readings when a relative word and a date stand side by side. */
  pair?: { relative: string; explicit: string; relativeSpan: Span; explicitSpan: Span };
  /** 'ba ngày sau cuộc điện đàm': offset in `unit` from an event that the analysis may resolve. */
  fromEvent?: { amount: number; unit: 'hour' | 'day' | 'week' | 'month' | 'year' };
  /** 'ba tháng trước', 'hai ngày sau': the count, and what it counts from: the page's day, or the day told before. */
  counted?: Counted;
  /** 'ngày thứ 1.265 của chiến dịch': the counter and the span of its figure. */
  counter?: { n: number; start: number; end: number };
  /** The verb beside it speaks of the future or the past; undefined when nothing tells. */
  tense?: 'past' | 'future';
}

/** The day in Hanoi that relative expressions count from. */
export interface Reference {
  /** ISO day, or null when nothing tells. */
  value: string | null;
  basis: 'metadata' | 'page-text' | 'url' | 'inferred' | 'none';
}
