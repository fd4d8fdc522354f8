import type { ComponentChildren } from 'preact';

/** A native `details`. */
export function Fold({
  title,
  open,
  children,
}: {
  title: string;
  open?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="Fold" open={open}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}
