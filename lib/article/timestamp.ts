/** Hanoi's offset, which Vietnamese pages leave out; Vietnam has no summer time. */
export const HANOI_OFFSET = '+07:00';

export interface ClockTime {
  year: number;
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  /** '+07:00'; Hanoi's when absent. */
  offset?: string;
}

const pad = (value: number): string => String(value).padStart(2, '0');

/** Days of a month (1 to 12) of the Gregorian calendar. */
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** ISO 8601 with an offset; null when no such day or clock time exists. */
export function isoTimestamp({
  year,
  month,
  day,
  hour = 0,
  minute = 0,
  second = 0,
  offset,
}: ClockTime): string | null {
  const exists =
    year >= 1000 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month) &&
    hour < 24 &&
    minute < 60 &&
    second < 60;
  if (!exists) return null;
  return `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:${pad(second)}${offset ?? HANOI_OFFSET}`;
}

const TIMESTAMP =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{1,2}(?::?\d{2})?)?)?$/i;

/** '+0700', '+7', 'Z' → '+07:00', '+00:00'; undefined when there is none; null when it is beyond the world's zones. */
function normalOffset(text: string | undefined): string | null | undefined {
  if (!text) return undefined;
  if (/^[a-z]/i.test(text)) return '+00:00';
  const [, sign = '+', hours = '', minutes = '00'] = /^([+-])(\d{1,2}):?(\d{2})?$/.exec(text) ?? [];
  return Number(hours) > 14 || Number(minutes) > 59 ? null : `${sign}${hours.padStart(2, '0')}:${minutes}`;
}

/**
 * A machine-readable time ('2025-05-19', '2025-05-19 22:00', '2025-05-19T15:00:00.000Z') as ISO 8601 with an offset.
 * Without an offset it is Hanoi's, without a clock it is the day's first minute. Null when it is none or impossible.
 */
export function parseTimestamp(text: string): string | null {
  const parts = TIMESTAMP.exec(text.trim());
  if (!parts) return null;
  const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
  const offset = normalOffset(parts[7]);
  if (year === undefined || month === undefined || day === undefined || offset === null) return null;
  return isoTimestamp({ year, month, day, hour, minute, second, offset });
}

/** Milliseconds since 1970 of what `parseTimestamp` returns. */
export const instantOf = (timestamp: string): number => Date.parse(timestamp);
