import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Analysis } from '../../analysis/types';
import { citation } from '../citation';
import { ClaimItem } from '../claim-item';
import { ClaimRow } from '../claim-row';
import { correctionRequest } from '../correction';
import type { Copied } from '../item-props';
import { currentItems } from '../model/current';
import { type FilterKind, type Item, split } from '../model/items';
import { rejectionKeys, restoreKeys } from '../model/set-aside';
import { useSurfaceWords } from '../use-surface-words';
import type { PanelProps } from './panel';
import { useFollow } from './use-follow';
import { useListKeys } from './use-list-keys';

/** How long "Đã chép" stands, in ms. */
const COPIED_MS = 2000;

type Props = Pick<PanelProps, 'inView' | 'onGoTo' | 'onCopy' | 'onReject' | 'onRestore'> & {
  analysis: Analysis;
  /** Those that fit the reader's filters. */
  items: readonly Item[];
  onFilter: (kind: FilterKind) => void;
  field: RefObject<HTMLInputElement | null>;
  keys: RefObject<HTMLDetailsElement | null>;
};

/** Conflicts first, then the article's items in its order, with the keys that act on them. */
export function ClaimList(props: Props) {
  const { analysis, items, inView, onGoTo, onCopy, onReject, onRestore, onFilter, field, keys } = props;
  const words = useSurfaceWords();
  const [copied, setCopied] = useState<{ id: string; what: Copied } | null>(null);
  /** The event that the reader has just set aside or taken back. */
  const [fresh, setFresh] = useState<string | null>(null);
  const { conflicts, rest } = split(items);
  const firstNote = rest.find((item) => item.kind === 'note');
  const current = useMemo(() => currentItems(analysis, items, inView), [analysis, items, inView]);
  const changed = fresh === null ? undefined : items.find((item) => speaksOf(item, fresh));
  const list = useRef<HTMLDivElement>(null);
  useFollow(list, current[0]?.id);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(null), COPIED_MS);
    return () => clearTimeout(timer);
  }, [copied]);

  const goTo = onGoTo && ((item: Item): void => onGoTo(item.mark));
  const copy = (item: Item, what: Copied): void => {
    const text =
      what === 'letter' ? correctionRequest(words, analysis, item) : citation(words, analysis, item);
    if (text === null) return;
    onCopy(text);
    setCopied({ id: item.id, what });
  };
  const reject = (item: Item): void => {
    if (!item.claim || !item.match) return;
    setFresh(item.match.event);
    onReject(rejectionKeys(analysis, item.claim, item.match.event));
  };
  const restore = (event: string): void => {
    setFresh(event);
    onRestore(restoreKeys(analysis, event));
  };
  const onKeyDown = useListKeys({
    itemById: (id) => items.find((item) => item.id === id),
    onGoTo: goTo,
    onCopy: (item) => copy(item, 'citation'),
    onFilter,
    onSearch: () => field.current?.focus(),
    onKeys: () => {
      if (keys.current) keys.current.open = !keys.current.open;
      keys.current?.querySelector('summary')?.focus();
    },
  });
  const draw = (item: Item) => {
    const drawn = {
      analysis,
      item,
      current: current.includes(item),
      copied: copied?.id === item.id ? copied.what : null,
      fresh: item === changed,
      onGoTo: goTo,
      onCopy: copy,
      onReject: reject,
      onRestore: restore,
    };
    return item.kind === 'conflict' || item === firstNote ? (
      <ClaimItem key={item.id} {...drawn} />
    ) : (
      <ClaimRow key={item.id} {...drawn} />
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

/** Whether an item shows an event, or that it was set aside. */
const speaksOf = ({ match, claim }: Item, event: string): boolean =>
  match?.event === event || (claim?.rejected ?? []).some((aside) => aside.event === event);
