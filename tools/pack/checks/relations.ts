import type { EventRecord } from '../../../lib/events/types';
import { daysApart, type RecordCheck } from './problem';

const lastDay = ({ date, dateEnd }: EventRecord): string =>
  dateEnd ?? (date.length === 7 ? `${date}-28` : date);
/** Days that a part may lie outside its whole: half of the days are inferred. */
const SLACK = 2;

/** Relations point at another record of the pack, and in the right direction of time. */
export const relations: RecordCheck = (events) => {
  const byId = new Map<string, EventRecord>();
  for (const event of events) for (const id of [event.id, ...(event.aliases ?? [])]) byId.set(id, event);
  return events.flatMap((event) =>
    (event.relations ?? []).flatMap(({ kind, id }) => {
      const other = byId.get(id);
      const problem = !other
        ? `${kind} ${id}, which is not in the pack`
        : other === event
          ? `${kind} itself`
          : kind === 'follows' && daysApart(lastDay(event), other.date) > SLACK
            ? `follows ${id}, which comes later`
            : kind === 'part_of' && daysApart(lastDay(event), other.date) > SLACK
              ? `part_of ${id}, which begins later`
              : null;
      return problem === null ? [] : [{ id: event.id, problem }];
    }),
  );
};
