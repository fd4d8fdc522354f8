import type { Analysis } from '../analysis/types';
import type { Item } from './model/items';

/** What every drawing of an item is given. */
export interface ItemProps {
  analysis: Analysis;
  item: Item;
  /** The passage is under the reader's eyes. */
  current?: boolean;
  /** Its citation was copied a moment ago. */
  copied?: boolean;
  onGoTo: (item: Item) => void;
  onCopy: (item: Item) => void;
}
