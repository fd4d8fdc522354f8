import { scaleUtc } from 'd3-scale';
import { utcDay } from 'd3-time';
import type { CardWords } from '../card-messages';
import { shortDay, shortMonth } from '../dates';
import { addDays, dayFrom, isoWeekday } from '../model/days';
import { type Window, widthOf } from '../model/timeline';

export const WIDTH = 368;

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);
const DAY_MS = 86_400_000;

export interface DayScale {
  /** Middle of a day, in pixels. */
  x(day: string): number;
  /** Left edge of a day. */
  left(day: string): number;
  /** Pixels a day. */
  step: number;
  ticks: { day: string; x: number; label: string }[];
  /** Days without a label of their own; empty when they would crowd. */
  minor: number[];
  /** Saturday and Sunday of each week, one band; empty in wide windows. */
  weekends: { x: number; width: number }[];
}

const WEEKENDS_UP_TO_DAYS = 62;
const MINOR_UP_TO_DAYS = 62;

/** A day scale over the window; ticks come from d3, labels from our own dates. */
export function dayScale(words: CardWords, window: Window): DayScale {
  const scale = scaleUtc([at(window.from), at(addDays(window.to, 1))], [0, WIDTH]);
  const days = widthOf(window);
  const step = WIDTH / days;
  const left = (day: string): number => scale(at(day));
  const x = (day: string): number => left(day) + step / 2;
  const whole = utcDay.range(at(window.from), at(addDays(window.to, 1)), Math.max(1, Math.ceil(days / 400)));
  const isoDays = whole.map((date) => dayFrom(date.getTime() / DAY_MS));
  const ticks = scale
    .ticks(days <= WEEKENDS_UP_TO_DAYS ? Math.min(9, days) : 7)
    .filter((date) => date.getUTCHours() === 0)
    .map((date) => {
      const day = dayFrom(date.getTime() / DAY_MS);
      return { day, x: x(day), label: tickLabel(words, day, days) };
    });
  return {
    x,
    left,
    step,
    ticks,
    minor: days <= MINOR_UP_TO_DAYS ? isoDays.map(x) : [],
    weekends:
      days <= WEEKENDS_UP_TO_DAYS
        ? isoDays
            .filter((day) => isoWeekday(day) === 6)
            .map((day) => ({ x: left(day), width: Math.min(2 * step, WIDTH - left(day)) }))
        : [],
  };
}

function tickLabel(words: CardWords, day: string, days: number): string {
  const [year = '', month = '', date = ''] = day.split('-');
  if (days > 800) return year;
  if (date === '01' && days > WEEKENDS_UP_TO_DAYS)
    return month === '01' ? year : shortMonth(words, Number(month));
  return date === '01' || days > WEEKENDS_UP_TO_DAYS ? shortDay(words, day) : String(Number(date));
}
