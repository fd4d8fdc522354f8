import { entityById, placesAround } from '../../entities/gazetteer';
import { recogniseEntities } from '../../entities/recognise';
import type { EntityId } from '../../entities/types';
import { PLACELESS } from '../../events/kinds';
import type { EventRecord } from '../../events/types';

/** Reading a record's words costs more than the rest of a check, and several ask for the same event. */
const kept = new WeakMap<EventRecord, ReadonlySet<EntityId>>();

/** Every place that the record knows of the happening, its stations in title and summary among them. */
export function placesOf(event: EventRecord): ReadonlySet<EntityId> {
  const known = kept.get(event);
  if (known) return known;
  const told = recogniseEntities(`${event.title.vi}. ${event.summary.vi}`).map(({ entity }) => entity);
  const places = new Set([...event.places, ...told].flatMap((id) => [id, ...placesAround(id)]));
  kept.set(event, places);
  return places;
}

/** Where an event was; undefined when its kind has no place or the record knows none. */
export const placeOf = ({ type, places }: EventRecord): EntityId | undefined =>
  PLACELESS.has(type) ? undefined : places.find((id) => entityById(id)?.kind === 'place');
