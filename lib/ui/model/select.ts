import { isAbout } from './facets';
import { type FilterKind, filterKind, type Item } from './items';
import { finds } from './search';

/** What the reader has asked to see; no filter pressed shows every kind. */
export interface Selection {
  kinds: readonly FilterKind[];
  query: string;
  /** Entity ids; null for everybody and everywhere. */
  person: string | null;
  place: string | null;
}

export const everything: Selection = { kinds: [], query: '', person: null, place: null };

export const isEverything = ({ kinds, query, person, place }: Selection): boolean =>
  kinds.length === 0 && query.trim() === '' && person === null && place === null;

export const toggled = (selection: Selection, kind: FilterKind): Selection => ({
  ...selection,
  kinds: selection.kinds.includes(kind)
    ? selection.kinds.filter((other) => other !== kind)
    : [...selection.kinds, kind],
});

/** The items that fit; `textsOf` gives what a query is looked for in. */
export function selected(
  items: readonly Item[],
  { kinds, query, person, place }: Selection,
  textsOf: (item: Item) => readonly string[],
): Item[] {
  const asked = query.trim();
  return items.filter(
    (item) =>
      (kinds.length === 0 || kinds.includes(filterKind(item))) &&
      (person === null || isAbout(item, person)) &&
      (place === null || isAbout(item, place)) &&
      (asked === '' || finds(asked, textsOf(item))),
  );
}
