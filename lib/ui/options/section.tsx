import type { ComponentChildren } from 'preact';
import { useSurfaceWords } from '../use-surface-words';

type SectionName =
  | 'marks'
  | 'sites'
  | 'hidden'
  | 'language'
  | 'packs'
  | 'search'
  | 'shelf'
  | 'shortcuts'
  | 'permissions'
  | 'privacy'
  | 'diagnostics';

interface Props {
  name: SectionName;
  why?: string;
  children: ComponentChildren;
}

/** A heading with one sentence at the left, its controls at the right. */
export function Section({ name, why, children }: Props) {
  const words = useSurfaceWords();
  return (
    <section class="OptionsSection" aria-labelledby={name}>
      <div>
        <h2 id={name}>{words.text(`options.${name}`)}</h2>
        {why !== undefined && <p class="meta">{why}</p>}
      </div>
      {children}
    </section>
  );
}
