import { useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../analysis/types';
import type { EventRecord } from '../../events/types';
import type { Item } from '../model/items';
import { useSurfaceWords } from '../use-surface-words';
import { TimelineFigure } from './timeline-figure';
import { type ListChoice, TimelineLists } from './timeline-lists';
import { useTimeline } from './use-timeline';

interface Props {
  analysis: Analysis;
  records: readonly EventRecord[];
  hiddenOutlets: readonly string[];
  onOpen: (item: Item) => void;
}

/** The article's dates among the store's events: overview, axis and their twins in words. */
export function Timeline({ analysis, records: stored, hiddenOutlets, onOpen }: Props) {
  const words = useSurfaceWords();
  const timeline = useTimeline(analysis, stored);
  const { all, records, items, events, seen, filter, views, setFilter } = timeline;
  const [current, setCurrent] = useState<string | null>(null);
  const [choice, choose] = useState<ListChoice>({ list: 'article', picked: null });
  // While the view is moved the lists stay as they are, and nothing of them is compared.
  const lists = useMemo(
    () => (
      <TimelineLists
        {...{ analysis, hiddenOutlets, all, records, items, seen, filter, current, onOpen }}
        {...choice}
        onList={(list) => choose({ list, picked: null })}
        onFilter={(next) => {
          setFilter(next);
          choose((before) => ({ ...before, picked: null }));
        }}
      />
    ),
    [analysis, hiddenOutlets, all, records, items, seen, filter, current, onOpen, choice, setFilter],
  );
  if (all.items.length === 0 || !views)
    return <p class="meta Timeline-none">{words.text('popup.nothing')}</p>;
  return (
    <>
      <TimelineFigure
        {...{ analysis, views, items, events, current, onOpen }}
        onCurrent={setCurrent}
        onPick={(picked) => choose({ list: 'store', picked })}
      />
      {lists}
    </>
  );
}
