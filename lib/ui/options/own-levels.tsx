import type { Quietness } from '../../platform/settings';
import { useSurfaceWords } from '../use-surface-words';

interface Props {
  levels: Readonly<Record<string, Quietness>>;
  onCommon: (host: string) => void;
}

/** Outlets with a level of marks of their own, which the hover card gives them. */
export function OwnLevels({ levels, onCommon }: Props) {
  const words = useSurfaceWords();
  const rows = Object.entries(levels);
  if (rows.length === 0) return null;
  return (
    <ul class="SiteList">
      {rows.map(([host, level]) => (
        <li key={host}>
          <span class="grow">
            {words.outlet(host)} <small>{words.text(`options.marks.${level}`)}</small>
          </span>
          <button
            type="button"
            class="TextButton"
            aria-label={words.text('options.marks.common.label', { name: words.outlet(host) })}
            onClick={() => onCommon(host)}
          >
            {words.text('options.marks.common')}
          </button>
        </li>
      ))}
    </ul>
  );
}
