import type { EventRecord } from '../../../lib/events/types';
import { daysApart, type RecordCheck } from './problem';

/** A package of sanctions is proposed, blocked and adopted under one number, within so many days. */
const ONE_MATTER = 200;

const before = (a: EventRecord, b: EventRecord): number =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : (a.ordinal?.n ?? 0) - (b.ordinal?.n ?? 0);

/** Numbers of a series are unique and grow with time. */
export const seriesOrder: RecordCheck = (events) => {
  const bySeries = new Map<string, EventRecord[]>();
  for (const event of events) {
    if (!event.ordinal) continue;
    bySeries.set(event.ordinal.series, [...(bySeries.get(event.ordinal.series) ?? []), event]);
  }
  return [...bySeries.values()].flatMap((members) => {
    const ordered = [...members].sort(before);
    return ordered.slice(1).flatMap((event, index) => {
      const last = ordered[index];
      const [n, lastN] = [event.ordinal?.n ?? 0, last?.ordinal?.n ?? 0];
      const sameMatter =
        event.ordinal?.series === 'eu-sanctions-packages' &&
        n === lastN &&
        daysApart(last?.date ?? '', event.date) < ONE_MATTER;
      return n > lastN || sameMatter
        ? []
        : [{ id: event.id, problem: `number ${n} comes after ${last?.id}, number ${lastN}` }];
    });
  });
};
