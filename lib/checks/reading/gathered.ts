import { entityById, placesAround } from '../../entities/gazetteer';
import { recogniseEntities } from '../../entities/recognise';
import type { EntityId } from '../../entities/types';
import { PLACELESS } from '../../events/kinds';
import type { EventRecord } from '../../events/types';

/** Every place that the record knows of the happening, its stations in title and summary among them. */
export function placesOf({ title, summary, places }: EventRecord): Set<EntityId> {
  const told = recogniseEntities(`${title.vi}. ${summary.vi}`).map(({ entity }) => entity);
  return new Set([...places, ...told].flatMap((id) => [id, ...placesAround(id)]));
}

/** Where an event was; undefined when its kind has no place or the record knows none. */
export const placeOf = ({ type, places }: EventRecord): EntityId | undefined =>
  PLACELESS.has(type) ? undefined : places.find((id) => entityById(id)?.kind === 'place');
