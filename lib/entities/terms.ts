import { addMonths, daysBetween } from '../time/iso-days';
import type { Role } from './types';

/** Days around a bound that a report tells: zones, and articles written the evening before. */
const AROUND_TOLD = 2;
/** Days around a bound that no report tells, or that is a month only. */
const AROUND_UNTOLD = 60;

/** Whether the role was held on an ISO day; its ends may be months or years and are included. */
export const covers = (role: Role, day: string): boolean =>
  (role.from ?? '') <= day && (role.to === undefined || day.slice(0, role.to.length) <= role.to);

/**
 * Whether the role was held on the day beyond doubt: far enough from both of its ends, and, if it is open, not after
 * its bearer was last seen in it.
 */
export function surelyCovers(role: Role, day: string): boolean {
  if (role.from === undefined || !covers(role, day)) return false;
  if (daysBetween(firstDay(role.from), day) <= margin(role.from, role.fromSource)) return false;
  return role.to === undefined
    ? role.seen !== undefined && day <= role.seen
    : daysBetween(day, lastDay(role.to)) > margin(role.to, role.toSource);
}

const DAY = 'YYYY-MM-DD'.length;
const MONTH = 'YYYY-MM'.length;

const margin = (bound: string, source: string | undefined): number =>
  source !== undefined && bound.length === DAY ? AROUND_TOLD : AROUND_UNTOLD;

const firstDay = (bound: string): string => `${bound}${'-01-01'.slice(0, DAY - bound.length)}`;

function lastDay(bound: string): string {
  if (bound.length === DAY) return bound;
  return addMonths(firstDay(bound), bound.length === MONTH ? 1 : 12);
}
