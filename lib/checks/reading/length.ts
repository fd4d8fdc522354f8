import type { TimeExpression } from '../../time/types';

/** Minutes of an ISO duration; null when it counts in months or years. */
export const minutesOf = (value: string): number | null => {
  const match = /^P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(value);
  if (!match) return null;
  const [, days = 0, hours = 0, minutes = 0] = match
    .map(Number)
    .map((part) => (Number.isNaN(part) ? 0 : part));
  return ((days ?? 0) * 24 + (hours ?? 0)) * 60 + (minutes ?? 0);
};
/** Minutes of a unit of the record. */
export const MINUTES: Record<string, number> = { minutes: 1, hours: 60, days: 1440 };
const ISO: Record<string, (value: number) => string> = {
  minutes: (value) => `PT${value}M`,
  hours: (value) => `PT${value}H`,
  days: (value) => `P${value}D`,
  months: (value) => `P${value}M`,
  years: (value) => `P${value}Y`,
};
/** An ISO duration of so many of a unit of the record. */
export const isoOf = (value: number, unit: string): string => ISO[unit]?.(value) ?? `P${value}D`;

/** A length of one unit ('P224D') as the record writes it. */
export function lengthOf(iso: string): { value: number; unit: string } | null {
  const value = Number(/\d+/.exec(iso)?.[0]);
  const unit = Object.keys(ISO).find((name) => ISO[name]?.(value) === iso);
  return unit === undefined ? null : { value, unit };
}

/** The known length over the told one, as far as an approximator goes. */
const RATIOS = {
  more: { least: 0.95, most: 1.6 },
  less: { least: 0.5, most: 1.05 },
  about: { least: 0.75, most: 1.34 },
};
/** A length without one may be rounded by this share, or by so many minutes when the known one is told in whole hours. */
const ROUNDED = 0.12;
const ROUNDED_MINUTES = 20;
const HOUR = 60;

/** "Gần hai giờ" is nearer to it than "chưa đầy hai giờ". */
const LEAST_OF_NEARLY = 0.7;
/** "Gần ba tiếng rưỡi" is not an hour less, in minutes. */
const MOST_OFF_NEARLY = 60;
const NEARLY = /^(?:gần|ngót)\s/iu;
const RANGE = /\d\s?[-–]\s?\d|(?<!chưa)\s(?:đến|tới|hoặc)\s/iu;
/** "Hai đến ba giờ", "2-3 giờ": the value keeps the lesser figure alone, so nothing is off for certain. */
export const isRange = (words: string): boolean => RANGE.test(words);
/** Two counts of the same minutes are so far apart at most. */
const EXACT_MINUTES = 5;
/** "Khoảng 85 phút" is as exact as 85 minutes; tens and quarters of an hour are round. */
const isRound = (minutes: number): boolean => minutes % 10 === 0 || minutes % 15 === 0;

/**
 * A told length with its approximator covers the known one: "hơn hai giờ" of 2 h 30. Both in minutes; `words` are those
 * that tell it, `isExact` when the known one is a count of minutes.
 */
export function covers(
  claimed: number,
  mod: TimeExpression['mod'],
  known: number,
  { words, isExact }: { words: string; isExact: boolean },
): boolean {
  if (isRange(words)) return true;
  const ratio = known / claimed;
  const isOffNearly = isExact && claimed - known >= MOST_OFF_NEARLY;
  if (mod === 'less' && NEARLY.test(words) && (ratio < LEAST_OF_NEARLY || isOffNearly)) return false;
  if ((mod === undefined || mod === 'about') && isExact && !isRound(claimed))
    return Math.abs(known - claimed) <= EXACT_MINUTES;
  if (mod === 'more' || mod === 'less' || mod === 'about')
    return ratio >= RATIOS[mod].least && ratio <= RATIOS[mod].most;
  const isWholeHours = known % HOUR === 0;
  return Math.abs(ratio - 1) <= ROUNDED || Math.abs(known - claimed) <= (isWholeHours ? ROUNDED_MINUTES : 0);
}
