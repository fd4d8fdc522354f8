import type { EntityKind } from '../../entities/types';
import type { Item } from './items';

/** People, or places, that items speak of, with the number of items; the most frequent first. */
export interface Facet {
  id: string;
  n: number;
}

export interface Facets {
  people: Facet[];
  places: Facet[];
}

export const isAbout = ({ claim }: Item, id: string): boolean =>
  claim !== null && (claim.participants.includes(id) || claim.place === id);

/** States and bodies take part in nearly every claim of this war: they would tell nothing apart. */
export function facetsOf(items: readonly Item[], kindOf: (id: string) => EntityKind | undefined): Facets {
  const people = new Map<string, number>();
  const places = new Map<string, number>();
  const count = (into: Map<string, number>, id: string): void => {
    into.set(id, (into.get(id) ?? 0) + 1);
  };
  for (const { claim } of items) {
    for (const id of new Set(claim?.participants)) if (kindOf(id) === 'person') count(people, id);
    if (claim?.place) count(places, claim.place);
  }
  return { people: sorted(people), places: sorted(places) };
}

const sorted = (counts: Map<string, number>): Facet[] =>
  [...counts].map(([id, n]) => ({ id, n })).sort((a, b) => b.n - a.n || a.id.localeCompare(b.id));
