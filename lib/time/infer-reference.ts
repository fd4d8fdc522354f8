import { shiftDate } from './calendar';
import { addDays, daysBetween, isoDay, isRealDay, lastDayOfMonth } from './iso-days';
import { yearVotes, type YearVote } from './year-votes';
import { tagTimes } from './tag-times';
import type { TimeExpression } from './types';
import { WAR_BEGAN } from './war';

/** Years that a page about the war may come from. */
const FIRST_YEAR = 2014;
const LAST_YEAR = 2030;
/** What speaks for a year before it must be more than one feast that falls on a fitting day. */
const BEFORE_WAR = 1.5;
/** Days without a year stand next to a dated day of the same story when they are this near, in days. */
const SAME_STORY = 75;
/** So much must speak for a year: one weekday that fits, one "hơn ba năm". */
const LEAST = 2;
/** News tells its day in its first paragraphs; a later day is only known to be gone. In UTF-16 units. */
const LEAD = 700;
/** "Hôm nay 18/2", "sáng nay (19/5)". */
const TODAY = /^(?:ngày )?hôm nay|^(?:rạng sáng|sáng|trưa|chiều|tối|đêm) nay/iu;

interface ToldDay {
  /** 'MM-DD' */
  monthDay: string;
  start: number;
  end: number;
}

const lastDay = (time: TimeExpression): string => {
  const parts = time.value.split('/');
  const last = parts.findLast((part) => /^\d{4}-\d\d-\d\d/.test(part)) ?? time.value;
  return last.slice(0, 10);
};

const isPlain = (time: TimeExpression): boolean => {
  if (time.type !== 'date' && time.type !== 'time') return false;
  const [year, month, day] = lastDay(time).split('-').map(Number);
  return day !== undefined && isRealDay(year ?? 0, month ?? 0, day);
};

/** Days go round: the latest is the one before the widest gap, so that 28/12 comes before 3/1. */
function latestOf(days: readonly ToldDay[]): ToldDay | null {
  const order = [...days].sort((a, b) =>
    a.monthDay === b.monthDay ? b.start - a.start : a.monthDay < b.monthDay ? -1 : 1,
  );
  let latest: ToldDay | null = null;
  let widest = -1;
  order.forEach((day, index) => {
    const next = order[(index + 1) % order.length] ?? day;
    const gap = daysBetween(`2024-${day.monthDay}`, `2024-${next.monthDay}`);
    const around = index === order.length - 1 ? gap + 366 : gap;
    if (around <= widest) return;
    widest = around;
    latest = day;
  });
  return latest;
}

/** 29/2 in a common year stands for 28/2: only the distance counts here. */
const inYear = (monthDay: string, year: number): string => {
  const [month = 1, day = 1] = monthDay.split('-').map(Number);
  return isoDay(year, month, Math.min(day, lastDayOfMonth(year, month)));
};

/**
 * The year for which most speaks; between equals the only one inside the full-scale war, which these pages are about;
 * null when nothing is clear.
 */
function yearOf(latest: ToldDay, votes: readonly YearVote[]): number | null {
  let best: number[] = [];
  let most = LEAST;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year += 1) {
    const day = inYear(latest.monthDay, year);
    const score = votes.reduce((sum, vote) => sum + vote(day), day < WAR_BEGAN ? -BEFORE_WAR : 0);
    if (score > most) best = [];
    if (score >= most) {
      most = score;
      best.push(year);
    }
  }
  if (best.length > 1) best = best.filter((year) => inYear(latest.monthDay, year) >= WAR_BEGAN);
  return best.length === 1 ? (best[0] ?? null) : null;
}

/**
 * First and last day (ISO, inclusive) on which a page without a publication time may have come out, from what it
 * states: dates with years, weekdays beside dates, feasts, counters of the war's days, "hơn ba năm". Null when
 * nothing tells. The latest day told as gone is taken as the news.
 */
export function inferReference(text: string): { from: string; to: string } | null {
  // Read from the last day of a leap year every day without a year falls into that year, unless told as coming.
  const times = tagTimes(text, { reference: { value: '2024-12-31', basis: 'inferred' } });
  const counter = times.find((time) => time.counter && time.counter.n > 365);
  if (counter) return { from: lastDay(counter), to: addDays(lastDay(counter), 1) };

  const gone = times.filter((time) => isPlain(time) && time.tense !== 'future');
  const told = gone
    .filter((time) => time.basis === 'publication' && time.certain.month && time.certain.day)
    .filter((time) => lastDay(time).startsWith('2024'))
    .filter((time) => /\d/.test(text.slice(time.start, time.end)))
    .map((time): ToldDay => ({ monthDay: lastDay(time).slice(5), start: time.start, end: time.end }));
  const first = told[0]?.start ?? text.length;
  // Beside days without a year, a year is written where it is another one ("được ký ngày 27-7-2022"), save before them all.
  const stated = gone
    .filter((time) => time.certain.year && time.basis === 'explicit' && time.start < first)
    .map(lastDay)
    .filter((day) => day > WAR_BEGAN)
    .sort()
    .at(-1);
  const latest = told.find((day) => TODAY.test(text.slice(day.start, day.end))) ?? latestOf(told);
  if (!latest) return stated ? { from: stated, to: stated } : null;

  if (stated) {
    const year = Number(stated.slice(0, 4));
    const near = [year - 1, year, year + 1]
      .map((candidate) => inYear(latest.monthDay, candidate))
      .find((day) => Math.abs(daysBetween(stated, day)) <= SAME_STORY);
    // A byline or a dated sentence after the last told day is the day itself.
    if (near) return near <= stated ? { from: stated, to: stated } : spread(near, latest, text);
  }
  const year = yearOf(latest, yearVotes(text, times));
  return year === null ? null : spread(inYear(latest.monthDay, year), latest, text);
}

/** "Hôm nay 18/2" is the day; a day in the first paragraphs was yesterday at most; any other only has gone. */
function spread(day: string, { start, end }: ToldDay, text: string): { from: string; to: string } {
  if (TODAY.test(text.slice(start, end))) return { from: day, to: day };
  if (start < LEAD) return { from: day, to: addDays(day, 1) };
  const monthAfter = shiftDate(`${day.slice(0, 7)}-01`, 1, 'month');
  return { from: day, to: addDays(monthAfter, -1) };
}
