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

type Wishes = Pick<PanelProps, 'onGoTo' | 'onCopy' | 'onReject' | 'onRestore'>;

/** What the reader may do with the items of the list. */
export function useClaimActions(
  analysis: Analysis,
  items: readonly Item[],
  { onGoTo, onCopy, onReject, onRestore }: Wishes,
): ClaimActions {
  const words = useSurfaceWords();
  const [copied, setCopied] = useState<{ id: string; what: Copied } | null>(null);
  /** The event that was just set aside or taken back. */
  const [changed, setChanged] = useState<string | null>(null);
  const fresh = changed === null ? undefined : items.find((item) => speaksOf(item, changed));
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
        onCopy(text);
        setCopied({ id: item.id, what });
      },
      onReject({ claim, match }) {
        if (!claim || !match) return;
        setChanged(match.event);
        onReject(rejectionKeys(analysis, claim, match.event));
      },
      onRestore(event) {
        setChanged(event);
        onRestore(restoreKeys(analysis, event));
      },
    },
    traces: (item) => ({ copied: copied?.id === item.id ? copied.what : null, fresh: item === fresh }),
  };
}

/** Whether an item shows an event, or that it was set aside. */
const speaksOf = ({ match, claim }: Item, event: string): boolean =>
  match?.event === event || (claim?.rejected ?? []).some((aside) => aside.event === event);
