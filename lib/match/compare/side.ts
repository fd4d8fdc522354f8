import { attackerIn, type Side } from '../../claims/attacker';
import { placesAround, stateOf } from '../../entities/gazetteer';
import type { EntityId } from '../../entities/types';
import type { EventRecord } from '../../events/types';

/** Ground that both sides strike: the place tells no attacker. */
const CONTESTED = new Set<EntityId>([
  'crimea',
  'donetsk-oblast',
  'luhansk-oblast',
  'kherson-oblast',
  'zaporizhzhia-oblast',
  'donbas',
]);
const OTHER: Record<string, Side> = { russia: 'ukraine', ukraine: 'russia' };

/** Whose ground was struck; null when the places tell none, both, or contested ground. */
function targetOf(places: readonly EntityId[]): string | null {
  if (places.some((id) => placesAround(id).some((around) => CONTESTED.has(around)))) return null;
  const states = new Set(places.map((id) => stateOf(id) ?? ''));
  const [only] = states;
  return states.size === 1 && only ? only : null;
}

/** The side that strikes in an event: as its title tells, else the one whose ground was not struck. */
export function attackerOf({ type, title, places }: EventRecord): Side | null {
  if (type !== 'strike') return null;
  return attackerIn(title.vi.toLowerCase()) ?? OTHER[targetOf(places) ?? ''] ?? null;
}

/** The side that strikes in a claim: as its words tell, else by its places. */
export function attackerOfClaim(
  words: string,
  types: readonly string[],
  places: readonly EntityId[],
): Side | null {
  if (!types.includes('strike')) return null;
  return attackerIn(words.toLowerCase()) ?? OTHER[targetOf(places) ?? ''] ?? null;
}
