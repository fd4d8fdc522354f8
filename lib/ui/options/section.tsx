import type { ComponentChildren } from 'preact';

/** A heading with one sentence at the left, its controls at the right. */
export function Section({
  id,
  title,
  why,
  children,
}: {
  id: string;
  title: string;
  why?: string;
  children: ComponentChildren;
}) {
  return (
    <section class="OptionsSection" aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        {why !== undefined && <p class="meta">{why}</p>}
      </div>
      {children}
    </section>
  );
}
