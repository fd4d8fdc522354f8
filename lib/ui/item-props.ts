import type { Analysis } from '../analysis/types';
import type { Item } from './model/items';

/** What the reader may do with an item. */
export interface ItemActions {
  /** Scrolls the page to its passage; absent where the page does not hold it. */
  onGoTo?: ((item: Item) => void) | undefined;
  onCopy: (item: Item, what: Copied) => void;
  /** "Not this event". */
  onReject: (item: Item) => void;
  /** Takes a "not this event" back. */
  onRestore: (event: string) => void;
}

/** What of an item was copied. */
export type Copied = 'citation' | 'letter';

/** What every drawing of an item is given. */
export interface ItemProps extends ItemActions {
  analysis: Analysis;
  item: Item;
  /** The passage is under the reader's eyes. */
  current?: boolean;
  /** It was copied a moment ago. */
  copied?: Copied | null;
  /** The reader has just changed it: it is drawn open, with the focus. */
  fresh?: boolean;
}
