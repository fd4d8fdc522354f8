import type { ExportedFile } from '../../events/pack/export';
import type { Span } from '../../text/span';
import type { StoreSearch } from '../use-store-search';
import type { MarkLevelsProps } from './mark-levels';
import type { Extent, PanelState } from './panel-state';

/** What the panel shows, and the reader's wishes as they go out. */
export interface PanelProps {
  state: PanelState;
  /** Claim under the reader's eyes. */
  inView: string | null;
  /** null while the store is empty, undefined while nothing is known of it. */
  extent: Extent | null | undefined;
  /** How loud the page's marks are; absent where nothing can be marked. */
  marks?: MarkLevelsProps | undefined;
  /** Back from a passage that the reader chose to the whole page; absent on the page itself. */
  onWholePage?: (() => void) | undefined;
  /** Absent where the page does not hold the passages. */
  onGoTo?: ((span: Span) => void) | undefined;
  onRetry: () => void;
  onOptions: () => void;
  /** Rejects where the browser keeps the clipboard to itself. */
  onCopy: (text: string) => Promise<void>;
  onExport: (file: ExportedFile) => void;
  /** Sets matches aside, and takes them back, by their keys. */
  onReject: (keys: string[]) => void;
  onRestore: (keys: string[]) => void;
  /** Reads a page that was left alone. */
  onAnyway?: (() => void) | undefined;
  /** The browser did not let us. */
  refused?: boolean;
  /** It was read, and holds no article. */
  nothing?: boolean;
  /** Looks up what the reader types in the store too. */
  onSearch?: StoreSearch;
}
