import type { Ref } from 'preact';
import { Icon } from './icon';
import { useSurfaceWords } from './use-surface-words';

interface Props {
  value: string;
  onChange: (value: string) => void;
  field?: Ref<HTMLInputElement>;
  /** What it searches; the panel's items without it. */
  label?: string;
  placeholder?: string;
}

/** Filters as the reader types; Esc clears. */
export function SearchField({ value, onChange, field, label, placeholder }: Props) {
  const words = useSurfaceWords();
  return (
    <label class="SearchField">
      <Icon name="search" />
      <span class="sr">{label ?? words.text('search.label')}</span>
      <input
        ref={field}
        type="search"
        placeholder={placeholder ?? words.text('search.placeholder')}
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && !event.isComposing) onChange('');
        }}
      />
    </label>
  );
}
