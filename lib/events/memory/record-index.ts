import type { EntityId } from '../../entities/types';
import { eventDays, eventEntities, reportEntities } from '../event-keys';
import type { EventRecord, LooseReport } from '../types';

type Lists<Key, Item> = Map<Key, Item[]>;

/** Records of a store in memory by all that they are looked up by. */
export interface MemoryIndex {
  /** By id and by alias. */
  byName: ReadonlyMap<string, EventRecord>;
  byDay: Lists<string, EventRecord>;
  /** The days of `byDay`, ascending. */
  days: readonly string[];
  byEntity: Lists<EntityId, EventRecord>;
  reportsByEntity: Lists<EntityId, LooseReport>;
}

/** The items under each of their keys, in their order; an item stands once under a key. */
function listed<Key, Item>(items: readonly Item[], keysOf: (item: Item) => Iterable<Key>): Lists<Key, Item> {
  const lists: Lists<Key, Item> = new Map();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const list = lists.get(key);
      if (list) list.push(item);
      else lists.set(key, [item]);
    }
  }
  return lists;
}

/** Indexes the records that a store shows. An alias gives way to an id. */
export function indexOf(events: readonly EventRecord[], reports: readonly LooseReport[]): MemoryIndex {
  const byDay = listed(events, eventDays);
  const byAlias = events.flatMap((event) => (event.aliases ?? []).map((alias) => [alias, event] as const));
  const byId = events.map((event) => [event.id, event] as const);
  return {
    byName: new Map([...byAlias, ...byId]),
    byDay,
    days: [...byDay.keys()].sort(),
    byEntity: listed(events, eventEntities),
    reportsByEntity: listed(reports, reportEntities),
  };
}
