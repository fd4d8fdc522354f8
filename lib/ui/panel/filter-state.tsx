import { useSurfaceWords } from '../use-surface-words';

interface Props {
  shown: number;
  all: number;
  onClear: () => void;
}

/** How much the filters leave, and the way out of them. */
export function FilterState({ shown, all, onClear }: Props) {
  const words = useSurfaceWords();
  return (
    <p class="FilterState">
      <span role="status">
        {shown === 0 ? words.text('list.nothing') : words.text('filters.shown', { n: shown, all })}
      </span>{' '}
      <button type="button" class="TextButton" onClick={onClear}>
        {words.text('action.clear')}
      </button>
    </p>
  );
}
