/** Hanoi is UTC+7 all year; in milliseconds. */
export const HANOI_MS = 7 * 3_600_000;

/** The calendar day in Hanoi of an ISO timestamp. */
export const hanoiDay = (timestamp: string): string =>
  new Date(Date.parse(timestamp) + HANOI_MS).toISOString().slice(0, 10);

/** The hour in Hanoi, 0 to 23; 12 for a day without a time. */
export const hanoiHour = (timestamp: string): number =>
  timestamp.includes('T') ? new Date(Date.parse(timestamp) + HANOI_MS).getUTCHours() : 12;
