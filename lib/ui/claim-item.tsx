import { FindingBadge } from './finding-badge';
import { FindingBody } from './finding-body';
import { ItemActions } from './item-actions';
import type { ItemProps } from './item-props';
import { heading } from './labels';
import { useFreshFocus } from './use-fresh-focus';
import { useSurfaceWords } from './use-surface-words';

/** A finding in full: conflicts, and the first note. */
export function ClaimItem(props: ItemProps) {
  const { analysis, item, current, fresh } = props;
  const words = useSurfaceWords();
  const title = `title-${item.id}`;
  const element = useFreshFocus<HTMLElement>(fresh);
  return (
    <article
      class="ClaimItem"
      id={item.id}
      data-kind={item.kind}
      data-item={item.id}
      aria-labelledby={title}
      aria-current={current ? 'true' : undefined}
      tabIndex={0}
      ref={element}
    >
      <div class="ClaimItem-head">
        <FindingBadge kind={item.kind} />
        <h3 id={title}>{heading(words, analysis, item)}</h3>
      </div>
      <FindingBody {...props} />
      <ItemActions {...props} />
    </article>
  );
}
