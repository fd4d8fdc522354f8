import type { Copied, ItemProps } from './item-props';
import { useSurfaceWords } from './use-surface-words';

/** What can be done with an item, below what it says. */
export function ItemActions({ item, copied, onGoTo, onCopy, onReject }: ItemProps) {
  const words = useSurfaceWords();
  const copy = (what: Copied, before: 'action.copy' | 'action.letter') => (
    <button type="button" class="TextButton" aria-live="polite" onClick={() => onCopy(item, what)}>
      {words.text(copied === what ? 'action.copied' : before)}
    </button>
  );
  const told = item.kind !== 'none' && item.kind !== 'undecided';
  return (
    <div class="ClaimItem-actions">
      {told && copy('citation', 'action.copy')}
      {item.kind === 'conflict' && copy('letter', 'action.letter')}
      {item.match && (
        <button type="button" class="TextButton" onClick={() => onReject(item)}>
          {words.text('action.reject')}
        </button>
      )}
      {!told && onGoTo && (
        <button type="button" class="TextButton" onClick={() => onGoTo(item)}>
          {words.text('action.passage')}
        </button>
      )}
    </div>
  );
}
