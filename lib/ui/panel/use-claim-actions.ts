import { useEffect, useState } from 'preact/hooks';
import type { Analysis } from '../../analysis/types';
import { citation } from '../citation';
import { correctionRequest } from '../correction';
import type { Copied, ItemActions, ItemProps } from '../item-props';
import type { Item } from '../model/items';
import { rejectionKeys, restoreKeys } from '../model/set-aside';
import { useSurfaceWords } from '../use-surface-words';
import type { PanelProps } from './panel-props';

/** How long "Đã chép" stands, in ms. */
const COPIED_MS = 2000;

interface ClaimActions {
  actions: ItemActions;
  /** What shows on an item of what the reader has just done. */
  traces: (item: Item) => Pick<ItemProps, 'copied' | 'fresh'>;
}

export interface Filtered {
  /** Whether filters or search may hide items. */
  filtered: boolean;
  /** Shows all of them again. */
  onUnfilter: () => void;
}

type Wishes = Pick<PanelProps, 'onGoTo' | 'onCopy' | 'onReject' | 'onRestore'> & Filtered;

/** What the reader may do with the items of the list. */
export function useClaimActions(
  analysis: Analysis,
  items: readonly Item[],
  { onGoTo, onCopy, onReject, onRestore, filtered, onUnfilter }: Wishes,
): ClaimActions {
  const words = useSurfaceWords();
  const [copied, setCopied] = useState<{ id: string; what: Copied } | null>(null);
  /** The event that was just set aside or taken back, until the list that follows from it is drawn. */
  const [changed, setChanged] = useState<{ event: string; in: Analysis } | null>(null);
  const answered = changed !== null && changed.in !== analysis;
  const fresh = answered ? items.find((item) => speaksOf(item, changed.event)) : undefined;
  useEffect(() => {
    if (!answered) return;
    // Hidden by a filter, the item would be gone, and the way back with it.
    if (!fresh && filtered) onUnfilter();
    else setChanged(null);
  }, [answered, fresh, filtered]);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(null), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return {
    actions: {
      onGoTo: onGoTo && ((item) => onGoTo(item.mark)),
      onCopy(item, what) {
        const text = (what === 'letter' ? correctionRequest : citation)(words, analysis, item);
        if (text === null) return;
        // Only what was copied is called so.
        void onCopy(text).then(
          () => setCopied({ id: item.id, what }),
          () => undefined,
        );
      },
      onReject({ claim, match }) {
        if (!claim || !match) return;
        setChanged({ event: match.event, in: analysis });
        onReject(rejectionKeys(analysis, claim, match.event));
      },
      onRestore(event) {
        setChanged({ event, in: analysis });
        onRestore(restoreKeys(analysis, event));
      },
    },
    traces: (item) => ({ copied: copied?.id === item.id ? copied.what : null, fresh: item === fresh }),
  };
}

/** Whether an item shows an event, or that it was set aside. */
const speaksOf = ({ match, claim }: Item, event: string): boolean =>
  match?.event === event || (claim?.rejected ?? []).some((aside) => aside.event === event);
