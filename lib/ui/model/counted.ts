import type { TimeMention } from '../../time/types';
import type { Item } from './items';

/**
 * The time expression whose counting explains an item, or null where it would say nothing new: lengths of time, dates
 * that the article writes in full, and the day of a figure, place or role unless it is told by words ("hôm qua").
 */
export function countedTime(text: string, { finding, time }: Item): TimeMention | null {
  if (!time || (time.type !== 'date' && time.type !== 'time')) return null;
  if (!finding) return time;
  if (time.basis === 'explicit' && time.certain.year) return null;
  const ofDay = finding.kind === 'date' || finding.kind === 'weekday';
  return ofDay || !/\d/.test(text.slice(time.start, time.end)) ? time : null;
}
