import { useSurfaceWords } from '../use-surface-words';
import { Definitions } from './definitions';
import { StoredData, type StoredDataProps } from './stored-data';

interface Props {
  /** Articles that are read are kept on the reader's shelf. */
  shelf: boolean;
  /** In the store. */
  events: number;
  stored: StoredDataProps;
}

/** What is read, sent and kept, how much of it, and a way to erase it. */
export function Privacy({ shelf, events, stored }: Props) {
  const words = useSurfaceWords();
  return (
    <div class="Stack">
      <Definitions
        rows={[
          [words.text('options.privacy.network'), words.text('options.privacy.network.value')],
          [words.text('options.privacy.reads'), words.text('options.privacy.reads.value')],
          [words.text('options.privacy.stores'), words.text('options.privacy.stores.value', { n: events })],
          [
            words.text('options.privacy.never'),
            words.text(shelf ? 'options.privacy.never.shelf' : 'options.privacy.never.value'),
          ],
        ]}
      />
      <StoredData {...stored} />
    </div>
  );
}
