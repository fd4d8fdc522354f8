import type { EntityId } from '../../entities/types';
import type { EventRecord } from '../../events/types';
import type { TimelineEvent, TimelineItem } from './timeline';

/** What the reader narrows the timeline to; null lets everything through. */
export interface TimelineFilter {
  type: string | null;
  person: EntityId | null;
}

export const noFilter: TimelineFilter = { type: null, person: null };

export const isFiltered = ({ type, person }: TimelineFilter): boolean => type !== null || person !== null;

export const keepsEvent = (
  { type, person }: TimelineFilter,
  { type: of, participants }: EventRecord,
): boolean => (type === null || of === type) && (person === null || participants.includes(person));

/** An item counts with what its passage names and with what the store knows of its event. */
export function keepsItem(
  { type, person }: TimelineFilter,
  { item, type: of, participants }: TimelineItem,
  records: ReadonlyMap<string, EventRecord>,
): boolean {
  if (type !== null && of !== type) return false;
  const event = item.match ? records.get(item.match.event) : undefined;
  return person === null || participants.includes(person) || (event?.participants.includes(person) ?? false);
}

/** Kinds of happening that the axis holds. */
export const typesOn = (
  items: readonly TimelineItem[],
  events: readonly TimelineEvent[],
): ReadonlySet<string> =>
  new Set([...items.flatMap(({ type }) => type ?? []), ...events.map(({ record }) => record.type)]);

/** At most so many names in the list of people. */
const MOST_PEOPLE = 60;

/** People of the article, then those of the store, each by how often they take part. */
export function peopleOn(
  items: readonly TimelineItem[],
  events: readonly TimelineEvent[],
  records: ReadonlyMap<string, EventRecord>,
  isPerson: (id: EntityId) => boolean,
): { article: EntityId[]; store: EntityId[] } {
  const told = items.flatMap(({ item, participants }) => [
    ...new Set([...participants, ...((item.match && records.get(item.match.event)?.participants) ?? [])]),
  ]);
  const article = byCount(told.filter(isPerson));
  const store = byCount(events.flatMap(({ record }) => record.participants).filter(isPerson));
  return { article, store: store.filter((id) => !article.includes(id)).slice(0, MOST_PEOPLE) };
}

function byCount(ids: readonly EntityId[]): EntityId[] {
  const counts = new Map<EntityId, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([id]) => id);
}
