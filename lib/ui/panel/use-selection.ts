import { useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../analysis/types';
import { entityById } from '../../entities/gazetteer';
import { itemTexts } from '../item-texts';
import { type Facets, facetsOf } from '../model/facets';
import { counts, type FilterKind, type Item, itemsOf, listed } from '../model/items';
import { everything, selected, type Selection } from '../model/select';
import { useSurfaceWords } from '../use-surface-words';

interface Selected {
  /** All that the list could show, how many there are of each kind, and who and where they are about. */
  items: Item[];
  numbers: Record<FilterKind, number>;
  facets: Facets;
  selection: Selection;
  select: (next: Selection | ((before: Selection) => Selection)) => void;
  /** Those that fit the selection. */
  shown: Item[];
}

/** The article's items, and what of them the reader has asked to see. */
export function useSelection(analysis: Analysis): Selected {
  const words = useSurfaceWords();
  const items = useMemo(() => listed(itemsOf(analysis)), [analysis]);
  const numbers = useMemo(() => counts(items), [items]);
  const facets = useMemo(() => facetsOf(items, (id) => entityById(id)?.kind), [items]);
  const [selection, select] = useState<Selection>(everything);
  const shown = useMemo(
    () => selected(items, selection, (item) => itemTexts(words, analysis, item)),
    [items, selection, words, analysis],
  );
  return { items, numbers, facets, selection, select, shown };
}
