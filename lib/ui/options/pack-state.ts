import type { InspectedPack } from '../../events/pack/inspect';
import type { PackPreview } from '../../events/idb/packs';
import type { PackRow } from '../../events/rows/rows';
import type { StoreErrorCode } from '../../events/store-error';

export type PackError = Exclude<StoreErrorCode, 'damaged-pack'> | 'other';

/** A file that the reader has chosen, on its way into the store. */
export type ChosenFile =
  | { step: 'reading'; file: string }
  | { step: 'refused'; file: string; inspected: InspectedPack }
  | { step: 'preview' | 'importing'; file: string; inspected: InspectedPack; preview: PackPreview };

/** What the options know of the packs. */
export interface PacksState {
  /** undefined until the store answered. */
  packs: readonly PackRow[] | undefined;
  /** The store belongs to a later version of the extension; another one is read beside it. */
  beside: boolean;
  chosen: ChosenFile | null;
  /** What was done last. */
  done: { what: 'imported' | 'removed'; name: string } | { error: PackError } | null;
}

export const noPacks: PacksState = { packs: undefined, beside: false, chosen: null, done: null };
