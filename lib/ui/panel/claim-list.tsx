import type { RefObject } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Analysis } from '../../analysis/types';
import { ClaimItem } from '../claim-item';
import { ClaimRow } from '../claim-row';
import { currentItems } from '../model/current';
import { type FilterKind, type Item, split } from '../model/items';
import { useSurfaceWords } from '../use-surface-words';
import type { PanelProps } from './panel-props';
import { type Filtered, useClaimActions } from './use-claim-actions';
import { useFollow } from './use-follow';
import { listKeys } from './list-keys';

type Props = Pick<PanelProps, 'inView' | 'onGoTo' | 'onCopy' | 'onReject' | 'onRestore'> &
  Filtered & {
    analysis: Analysis;
    /** Those that fit the reader's filters. */
    items: readonly Item[];
    onFilter: (kind: FilterKind) => void;
    /** The search field, and the list of keys in the foot. */
    field: RefObject<HTMLInputElement | null>;
    keys: RefObject<HTMLDetailsElement | null>;
  };

/** Conflicts first, then the article's items in its order, with the keys that act on them. */
export function ClaimList(props: Props) {
  const { analysis, items, inView, onFilter, field, keys } = props;
  const words = useSurfaceWords();
  const { actions, traces } = useClaimActions(analysis, items, props);
  const { conflicts, rest } = split(items);
  const firstNote = rest.find((item) => item.kind === 'note');
  const current = useMemo(() => currentItems(analysis, items, inView), [analysis, items, inView]);
  const list = useRef<HTMLDivElement>(null);
  useFollow(list, current[0]?.id);

  const onKeyDown = listKeys({
    itemById: (id) => items.find((item) => item.id === id),
    onGoTo: actions.onGoTo,
    onCopy: (item) => actions.onCopy(item, 'citation'),
    onFilter,
    onSearch: () => field.current?.focus(),
    onKeys: () => {
      if (keys.current) keys.current.open = !keys.current.open;
      keys.current?.querySelector('summary')?.focus();
    },
  });
  const draw = (item: Item) => {
    const Drawn = item.kind === 'conflict' || item === firstNote ? ClaimItem : ClaimRow;
    const isCurrent = current.includes(item);
    return (
      <Drawn
        key={item.id}
        analysis={analysis}
        item={item}
        current={isCurrent}
        {...traces(item)}
        {...actions}
      />
    );
  };
  return (
    <div class="Claims" ref={list} onKeyDown={onKeyDown}>
      {conflicts.length > 0 && <h2>{words.text('list.conflicts')}</h2>}
      {conflicts.map(draw)}
      {rest.length > 0 && <h2>{words.text('list.article')}</h2>}
      {rest.map(draw)}
    </div>
  );
}
