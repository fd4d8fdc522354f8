import type { StoredBytes } from '../../platform/stored-data';
import { useSurfaceWords } from '../use-surface-words';
import type { SurfaceWords } from '../messages';
import { Definitions } from './definitions';
import { EraseEverything } from './erase-everything';

export interface StoredDataProps {
  /** undefined until the browser answered. */
  bytes: StoredBytes | undefined;
  /** The reader has set passages apart from their events. */
  aside: boolean;
  /** Gives all of them back to their events. */
  onUndoAside: () => void;
  /** Erases everything and prepares the bundled pack anew. */
  onErase: () => Promise<void>;
}

/** How much is kept on this computer, and a way to erase all of it, in two clicks. */
export function StoredData({ bytes, aside, onUndoAside, onErase }: StoredDataProps) {
  const words = useSurfaceWords();
  return (
    <div class="Stack">
      {bytes && (
        <Definitions
          rows={[
            [words.text('options.stored.choices'), size(words, bytes.choices)],
            ...(bytes.database === null
              ? []
              : [[words.text('options.stored.database'), size(words, bytes.database)] as const]),
            [words.text('options.stored.session'), size(words, bytes.session)],
          ]}
        />
      )}
      {aside && (
        <p class="meta">
          {words.text('options.aside')}{' '}
          <button type="button" class="TextButton" onClick={onUndoAside}>
            {words.text('options.aside.undo')}
          </button>
        </p>
      )}
      <EraseEverything onErase={onErase} />
    </div>
  );
}

const KILO = 1000;

/** 12 byte, 3,4 kB, 12 MB. */
function size(words: SurfaceWords, bytes: number): string {
  const [value, unit] =
    bytes < KILO
      ? [bytes, 'byte']
      : bytes < KILO * KILO
        ? [bytes / KILO, 'kilobyte']
        : [bytes / KILO / KILO, 'megabyte'];
  return new Intl.NumberFormat(words.locale, {
    style: 'unit',
    unit,
    unitDisplay: unit === 'byte' ? 'long' : 'short',
    maximumFractionDigits: value < 10 ? 1 : 0,
  }).format(value);
}
