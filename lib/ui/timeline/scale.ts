import { type ScaleTime, scaleUtc } from 'd3-scale';
import { utcMonday } from 'd3-time';
import type { CardWords } from '../card-messages';
import { shortDay, shortMonth } from '../dates';
import { dayNumber, dayOfNumber, MS_A_DAY } from '../../time/iso-days';
import { type View, widthOf } from '../model/timeline-view';

export const WIDTH = 408;

const dateAt = (at: number): Date => new Date(at * MS_A_DAY);

/** A time scale over a view. */
export const timeScale = ({ from, to }: View, width = WIDTH): ScaleTime<number, number> =>
  scaleUtc([dateAt(from), dateAt(to)], [0, width]);

/** The view that a scale shows. */
export function viewOfScale(scale: ScaleTime<number, number>): View {
  const [from, to] = scale.domain();
  return { from: Number(from) / MS_A_DAY, to: Number(to) / MS_A_DAY };
}

export interface DayScale {
  /** Middle of a day, in pixels. */
  x(day: string): number;
  /** Place of a moment, given in days since 1970-01-01. */
  place(at: number): number;
  /** Pixels a day. */
  step: number;
  ticks: { day: string; x: number; label: string }[];
  /** Every day; empty when they would crowd. */
  minor: { day: string; x: number }[];
  /** Saturday and Sunday of each week, one band; empty in wide views. */
  weekends: { day: string; x: number; width: number }[];
}

/** Wider views show no single days. */
const DAYS_UP_TO = 62;
const LABELS_OF_DAYS = 9;
const LABELS_OF_MONTHS = 7;

/** A day scale over the view; ticks come from d3, labels from our own dates. */
export function dayScale(words: CardWords, view: View): DayScale {
  const scale = timeScale(view);
  const days = widthOf(view);
  const step = WIDTH / days;
  const place = (at: number): number => scale(at * MS_A_DAY);
  const x = (day: string): number => place(dayNumber(day) + 0.5);
  const single = days <= DAYS_UP_TO;
  const ticks = scale
    .ticks(single ? Math.min(LABELS_OF_DAYS, Math.round(days)) : LABELS_OF_MONTHS)
    .filter((date) => date.getUTCHours() === 0)
    .map((date) => {
      const day = dayOfNumber(date.getTime() / MS_A_DAY);
      return { day, x: x(day), label: tickLabel(words, day, days) };
    });
  return {
    x,
    place,
    step,
    ticks,
    minor: single ? daysIn(view).map((day) => ({ day, x: x(day) })) : [],
    weekends: single ? weekends(view, place) : [],
  };
}

const daysIn = ({ from, to }: View): string[] =>
  Array.from({ length: Math.ceil(to) - Math.floor(from) }, (_, index) =>
    dayOfNumber(Math.floor(from) + index),
  );

function weekends({ from, to }: View, place: DayScale['place']): DayScale['weekends'] {
  // The Monday before the view may end a weekend that is still seen.
  return utcMonday
    .range(utcMonday.floor(dateAt(from)), dateAt(to + 7))
    .map((monday) => {
      const at = monday.getTime() / MS_A_DAY;
      const left = Math.max(0, place(at - 2));
      return { day: dayOfNumber(at), x: left, width: Math.min(WIDTH, place(at)) - left };
    })
    .filter(({ width }) => width > 0);
}

function tickLabel(words: CardWords, day: string, days: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (date === '01' && days > DAYS_UP_TO) return month === '01' ? year : shortMonth(words, Number(month));
  return date === '01' || days > DAYS_UP_TO ? shortDay(words, day) : String(Number(date));
}
