import { useEffect, useRef } from 'preact/hooks';
import type { Analysis } from '../../analysis/types';
import { calendarValue, shortDay } from '../dates';
import { FindingBadge } from '../finding-badge';
import { comparison, yearOf } from '../labels';
import type { Item } from '../model/items';
import type { TimelineItem } from '../model/timeline';
import { useSurfaceWords } from '../use-surface-words';
import { itemTitle } from './hit-name';

interface Props {
  analysis: Analysis;
  items: readonly TimelineItem[];
  current: string | null;
  onOpen: (item: Item) => void;
}

/** The article's marks of the axis in words: every dated item is a button. */
export function TimelineList({ analysis, items, current, onOpen }: Props) {
  const words = useSurfaceWords();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <ul ref={list}>
      {items.map(({ item, day }) => (
        <li key={item.id}>
          <button
            type="button"
            aria-current={item.id === current ? 'true' : undefined}
            onClick={() => onOpen(item)}
          >
            <FindingBadge kind={item.kind} />
            <b>{shortDay(words, day, yearOf(analysis))}</b>
            <span>
              {itemTitle(analysis, item)}
              <Under analysis={analysis} item={item} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The other value under a finding: "các bản tin trước: 24/8", "15/8 giờ nơi xảy ra". */
function Under({ analysis, item }: { analysis: Analysis; item: Item }) {
  const words = useSurfaceWords();
  const values = comparison(words, analysis, item);
  if (!values) {
    const event =
      item.match && item.time && !item.time.value.startsWith(item.match.date) ? item.match.date : null;
    return event === null ? null : <small>{calendarValue(words, event, yearOf(analysis))}</small>;
  }
  const label = words.text(`compare.${values.side}`);
  return (
    <small>
      {label.charAt(0).toLowerCase()}
      {label.slice(1)} {values.other.value}
    </small>
  );
}
