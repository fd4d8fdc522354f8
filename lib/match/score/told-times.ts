import { BATTLEFIELD } from '../../events/kinds';
import type { TimeExpression } from '../../time/types';
import { daysOf } from '../compare/dates';
import type { ClaimContext } from './claim-context';

export const isPoint = (time: TimeExpression): boolean => time.type === 'date' || time.type === 'time';
/** Times that say when: months, years and open ranges tell the frame, days the happening. */
export const saysDay = (time: TimeExpression): boolean => {
  const span = daysOf(time.value);
  return span !== null && (span.grain === 'day' || span.grain === 'range');
};
const isMonth = ({ value }: TimeExpression): boolean => /^\d{4}-\d\d$/.test(value);
/** A month with its year said ("tháng 8 năm ngoái") dates a happening too. */
const saysMonth = (time: TimeExpression, text: string): boolean =>
  isMonth(time) && /năm|\d{4}/u.test(text.slice(time.start, time.end));
export const saysWeek = ({ value }: TimeExpression): boolean => daysOf(value)?.grain === 'week';

/**
 * How a claim tells when it happened: by a day, or a month with its year; only about ("tuần trước", "hồi đầu tháng");
 * not at all. Strikes come several times a week: about is not enough for them.
 */
export type Dated = 'told' | 'about' | null;

export function datedBy({ claim, times }: ClaimContext, text: string): Dated {
  if (times.some((time) => saysDay(time) || saysMonth(time, text))) return 'told';
  if (claim.types.some((type) => BATTLEFIELD.has(type))) return null;
  return times.some((time) => saysWeek(time) || isMonth(time)) ? 'about' : null;
}
