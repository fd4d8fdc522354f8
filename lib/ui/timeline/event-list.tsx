import { useMemo, useState } from 'preact/hooks';
import type { CardKey } from '../card-messages';
import { fullDay, shortDay } from '../dates';
import { eventTitle } from '../event-title';
import { citedReports } from '../model/hidden';
import type { TimelineEvent } from '../model/timeline';
import { ReportList } from '../report-list';
import { useSurfaceWords } from '../use-surface-words';
import { windowLabel } from './window-label';

/** Rows drawn at once; the next ones come with a button. */
const PAGE = 40;

interface Props {
  /** Oldest first. */
  events: readonly TimelineEvent[];
  /** They were picked on the axis rather than seen in its view. */
  picked: boolean;
  /** Year of the article: its days are written without it. */
  year: string | undefined;
  hiddenOutlets: readonly string[];
  onAll: () => void;
}

/** The store's events of the view, newest first; each opens to its reports. */
export function EventList({ events, picked, year, hiddenOutlets, onAll }: Props) {
  const words = useSurfaceWords();
  const [more, setMore] = useState({ of: events, rows: PAGE });
  // Other events begin with their first page.
  const shown = more.of === events ? more.rows : PAGE;
  const newest = useMemo(() => [...events].reverse(), [events]);
  const rest = newest.length - shown;
  return (
    <>
      {picked && (
        <p class="TimelineList-picked">
          <span class="grow">
            {words.text('popup.picked', { n: events.length, window: daysOf(words, events) })}
          </span>
          <button type="button" class="TextButton" onClick={onAll}>
            {words.text('popup.picked.clear')}
          </button>
        </p>
      )}
      {events.length === 0 && <p class="meta TimelineList-none">{words.text('popup.store.none')}</p>}
      <ul>
        {newest.slice(0, shown).map((event) => (
          <EventRow
            key={event.record.id}
            event={event}
            year={year}
            hiddenOutlets={hiddenOutlets}
            openAtOnce={picked && events.length === 1}
          />
        ))}
      </ul>
      {rest > 0 && (
        <button
          type="button"
          class="TextButton TimelineList-more"
          onClick={() => setMore({ of: events, rows: shown + PAGE })}
        >
          {words.text('popup.store.more', { n: Math.min(rest, PAGE) })}
        </button>
      )}
    </>
  );
}

type Words = ReturnType<typeof useSurfaceWords>;

const daysOf = (words: Words, events: readonly TimelineEvent[]): string =>
  windowLabel(words, { first: events[0]?.day ?? '', last: events.at(-1)?.day ?? '' });

interface RowProps extends Pick<Props, 'year' | 'hiddenOutlets'> {
  event: TimelineEvent;
  openAtOnce: boolean;
}

function EventRow({ event: { record, day }, year, hiddenOutlets, openAtOnce }: RowProps) {
  const words = useSurfaceWords();
  const [open, setOpen] = useState(openAtOnce);
  return (
    <li>
      <details open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <i class="Tick" />
          <b>{shortDay(words, day, year)}</b>
          <span>{eventTitle(words, record)}</span>
        </summary>
        {open && (
          <div>
            <p class="meta">
              {fullDay(words, day)} · {words.text(`type.${record.type}` as CardKey)}
            </p>
            <ReportList reports={citedReports(record, hiddenOutlets)} />
          </div>
        )}
      </details>
    </li>
  );
}
