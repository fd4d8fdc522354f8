import { byDate, eventDays, eventEntities, newestReport, reportDay, reportEntities } from '../event-keys';
import { eventWords, reportWords } from './search-words';
import type { EventRecord, LooseReport, StoreFindings, StoreQuery } from '../types';

export const SEARCH_LIMIT = 50;

export const isEmptyQuery = ({ words = [], entities = [], types = [], from, to }: StoreQuery): boolean =>
  words.length + entities.length + types.length === 0 && from === undefined && to === undefined;

/** Every word is there; the last one as the beginning of a word. */
function hasWords(found: readonly string[], words: readonly string[]): boolean {
  const last = words.at(-1);
  const whole = new Set(found);
  return (
    last === undefined ||
    (words.slice(0, -1).every((word) => whole.has(word)) && found.some((word) => word.startsWith(last)))
  );
}

type DaysAsked = Pick<StoreQuery, 'from' | 'to'>;

/** Whether a day lies in the days asked for, which may be open on either side. */
export const within = (day: string, { from = '', to }: DaysAsked): boolean =>
  from <= day && (to === undefined || day <= to);

export const isRanged = ({ from, to }: DaysAsked): boolean => from !== undefined || to !== undefined;

/** The answer to a query by looking at every record: what the indexed look-ups must agree with. */
export function answers(
  query: StoreQuery,
  events: readonly EventRecord[],
  reports: readonly LooseReport[],
): StoreFindings {
  if (isEmptyQuery(query)) return { events: [], reports: [] };
  const { words = [], entities = [], types = [], limit = SEARCH_LIMIT } = query;
  const fits = (theirs: readonly string[], days: readonly string[], named: readonly string[]): boolean =>
    hasWords(theirs, words) &&
    entities.every((entity) => named.includes(entity)) &&
    (!isRanged(query) || days.some((day) => within(day, query)));
  return {
    events: events
      .filter((event) => types.length === 0 || types.includes(event.type))
      .filter((event) => fits(eventWords(event), eventDays(event), eventEntities(event)))
      .sort((a, b) => byDate(b, a))
      .slice(0, limit),
    reports: reports
      .filter((report) => {
        const day = reportDay(report);
        return (
          types.length === 0 && fits(reportWords(report), day === null ? [] : [day], reportEntities(report))
        );
      })
      .sort(newestReport)
      .slice(0, limit),
  };
}
