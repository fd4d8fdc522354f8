import { isRealIso } from '../time/iso-days';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:\d{2})$/;
const MONTH = /^\d{4}-\d{2}$/;

/** A day of the calendar ('2025-02-28', not '2025-02-29'). */
export const isDay = (value: string): boolean => DAY.test(value) && isRealIso(value);

export const isDayOrMonth = (value: string): boolean =>
  MONTH.test(value) ? isDay(`${value}-01`) : isDay(value);

/** A moment with its offset ('2025-05-16T14:20:00+07:00'). */
export const isMoment = (value: string): boolean =>
  MOMENT.test(value) && isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
