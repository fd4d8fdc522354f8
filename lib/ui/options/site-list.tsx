import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { useSurfaceWords } from '../use-surface-words';

export interface Site {
  host: string;
  name: string;
}

const SHOWN = 6;

interface Props {
  sites: readonly Site[];
  /** A control at a row's end. */
  control: (site: Site) => ComponentChildren;
  /** Rows that are always shown, after the others. */
  children?: ComponentChildren;
}

/** Outlets by name; six of them, the rest behind a button. */
export function SiteList({ sites, control, children }: Props) {
  const words = useSurfaceWords();
  const [all, setAll] = useState(false);
  return (
    <div>
      <ul class="SiteList">
        {(all ? sites : sites.slice(0, SHOWN)).map((site) => (
          <li key={site.host}>
            <span class="grow">
              {site.name} <small>{site.host}</small>
            </span>
            {control(site)}
          </li>
        ))}
        {children}
      </ul>
      {sites.length > SHOWN && (
        <button
          type="button"
          class="TextButton SiteList-more"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? words.text('options.sites.fewer') : words.text('options.sites.all', { n: sites.length })}
        </button>
      )}
    </div>
  );
}
