import type { ComponentChildren } from 'preact';

/** One heading, one or two sentences, at most one button. */
export function StateView({ title, children }: { title?: string; children: ComponentChildren }) {
  return (
    <div class="StateView">
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </div>
  );
}
