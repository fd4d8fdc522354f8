import { useState } from 'preact/hooks';
import { ClaimDetails } from './claim-details';
import { FindingBadge } from './finding-badge';
import type { ItemProps } from './item-props';
import { rowLabel, rowTitle } from './row-labels';
import { useFreshFocus } from './use-fresh-focus';
import { useSurfaceWords } from './use-surface-words';

/** One line that opens: matches, unmatched claims, ties, and notes after the first. Its inside is drawn when opened. */
export function ClaimRow(props: ItemProps) {
  const { analysis, item, current, fresh = false } = props;
  const [open, setOpen] = useState(fresh);
  const line = useFreshFocus<HTMLElement>(fresh);
  const words = useSurfaceWords();
  const title = rowTitle(words, analysis, item);
  return (
    <details
      class="ClaimItem ClaimRow"
      id={item.id}
      data-kind={item.kind}
      data-item={item.id}
      aria-current={current ? 'true' : undefined}
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary ref={line}>
        <FindingBadge kind={item.kind} />
        <span>
          {title.day === null ? null : <b>{title.day} </b>}
          {title.text}
        </span>
        <small>{rowLabel(words, analysis, item)}</small>
      </summary>
      {open && (
        <div>
          <ClaimDetails {...props} />
        </div>
      )}
    </details>
  );
}
