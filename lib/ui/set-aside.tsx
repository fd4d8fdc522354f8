import type { ItemProps } from './item-props';
import { useSurfaceWords } from './use-surface-words';

/** Events that the reader said are others, each with the way back. */
export function SetAside({ item, onRestore }: Pick<ItemProps, 'item' | 'onRestore'>) {
  const words = useSurfaceWords();
  return (
    <>
      {(item.claim?.rejected ?? []).map(({ event, title }) => (
        <p key={event} class="SetAside">
          {words.text('notice.rejected', { title })}{' '}
          <button type="button" class="TextButton" onClick={() => onRestore(event)}>
            {words.text('action.undo')}
          </button>
        </p>
      ))}
    </>
  );
}
