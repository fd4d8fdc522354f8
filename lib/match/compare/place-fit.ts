import { placesAround } from '../../entities/gazetteer';
import type { EntityId } from '../../entities/types';
import { AT_PLACE, NAMED_PLACE } from '../weights';

/**
 * How well a claim's places fit an event's, 0..1; null when one of them names none. They fit when one holds the other
 * ('bucha' and 'kyiv-oblast'); `named` gives the places that the record names beside its own.
 */
export function placeFit(
  mine: readonly EntityId[],
  theirs: readonly EntityId[],
  named: () => readonly EntityId[],
): number | null {
  if (mine.length === 0 || theirs.length === 0) return null;
  if (mine.some((id) => theirs.includes(id))) return 1;
  const holds = (larger: EntityId, smaller: EntityId): boolean => placesAround(smaller).includes(larger);
  if (mine.some((id) => theirs.some((other) => holds(id, other) || holds(other, id)))) return AT_PLACE;
  return mine.some((id) => named().includes(id)) ? NAMED_PLACE : 0;
}
