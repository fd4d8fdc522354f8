import type { ExtractedClaim } from '../../claims/claim-of';
import { placesAround } from '../../entities/gazetteer';
import type { EntityId } from '../../entities/types';
import type { EventRecord } from '../../events/types';
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

/** 1 when the claim's ordinal is the event's, else 0; null when they do not count the same series. */
export function ordinalFit(claim: ExtractedClaim, event: EventRecord): number | null {
  if (!event.ordinal || claim.ordinals.length === 0) return null;
  const kind = kindOfSeries(event.ordinal.series);
  const comparable = claim.ordinals.filter(({ of }) => of === kind);
  if (comparable.length === 0) return null;
  return comparable.some(({ n }) => n === event.ordinal?.n) ? 1 : 0;
}

/** What a series counts, in the words of claims' ordinals. */
export function kindOfSeries(series: string): string {
  if (/sanctions-packages/.test(series)) return 'sanctions-package';
  if (/rounds/.test(series)) return 'round';
  if (/calls/.test(series)) return 'call';
  if (/meetings/.test(series)) return 'meeting';
  if (/sessions/.test(series)) return 'session';
  return /exchanges/.test(series) ? 'exchange' : 'time';
}
