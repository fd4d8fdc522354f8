import { type FilterKind, filterKind, type Item } from './items';
import { finds } from './search';

/** What the reader has asked to see; no filter pressed shows every kind. */
export interface Selection {
  kinds: readonly FilterKind[];
  query: string;
}

export const everything: Selection = { kinds: [], query: '' };

export const toggled = (selection: Selection, kind: FilterKind): Selection => ({
  ...selection,
  kinds: selection.kinds.includes(kind)
    ? selection.kinds.filter((other) => other !== kind)
    : [...selection.kinds, kind],
});

/** The items that fit; `textsOf` gives what a query is looked for in. */
export function selected(
  items: readonly Item[],
  selection: Selection,
  textsOf: (item: Item) => readonly string[],
): Item[] {
  const query = selection.query.trim();
  return items.filter(
    (item) =>
      (selection.kinds.length === 0 || selection.kinds.includes(filterKind(item))) &&
      (query === '' || finds(query, textsOf(item))),
  );
}
