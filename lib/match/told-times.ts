import type { TimeExpression } from '../time/types';
import { daysOf } from './dates';

export const isPoint = (time: TimeExpression): boolean => time.type === 'date' || time.type === 'time';
/** Times that say when: months, years and open ranges tell the frame, days the happening. */
export const saysDay = (time: TimeExpression): boolean => {
  const span = daysOf(time.value);
  return span !== null && (span.grain === 'day' || span.grain === 'range');
};
/** A month with its year said ("tháng 8 năm ngoái") dates a happening too. */
export const saysMonth = (time: TimeExpression, text: string): boolean =>
  /^\d{4}-\d\d$/.test(time.value) && /năm|\d{4}/u.test(text.slice(time.start, time.end));
