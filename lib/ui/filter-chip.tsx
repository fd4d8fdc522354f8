import { SIGNS } from './finding-badge';
import { Icon } from './icon';
import type { FilterKind } from './model/items';
import { useCardWords } from './use-card-words';

interface Props {
  kind: FilterKind;
  count: number;
  pressed: boolean;
  onToggle: (kind: FilterKind) => void;
}

/** A kind with its count; an empty one stays visible and cannot be pressed. */
export function FilterChip({ kind, count, pressed, onToggle }: Props) {
  const words = useCardWords();
  return (
    <button
      type="button"
      class="FilterChip"
      data-kind={kind}
      aria-pressed={pressed}
      disabled={count === 0}
      onClick={() => onToggle(kind)}
    >
      <span>
        <Icon name={SIGNS[kind]} bare />
        {count}
      </span>
      {words.text(`kind.${kind}`)}
    </button>
  );
}
