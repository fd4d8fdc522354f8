import type { EventRecord, StoreFindings } from '../events/types';
import { calendarValue, numericDay } from './dates';
import { eventTitle } from './event-title';
import { isDay } from './model/days';
import { ReportRow } from './report-row';
import { useSurfaceWords } from './use-surface-words';

/** What the store holds on the words that the reader typed: events with their newest report, then reports beside them. */
export function StoreFindingsList({ findings, shown }: { findings: StoreFindings; shown: number }) {
  const words = useSurfaceWords();
  const { events, reports } = findings;
  if (events.length + reports.length === 0) return <p class="meta">{words.text('search.store.none')}</p>;
  return (
    <ul class="ReportList">
      {events.slice(0, shown).map((event) => (
        <EventRow key={event.id} event={event} />
      ))}
      {reports.slice(0, shown).map((report) => (
        <ReportRow key={report.url} report={report} />
      ))}
    </ul>
  );
}

function EventRow({ event }: { event: EventRecord }) {
  const words = useSurfaceWords();
  const day = isDay(event.date) ? numericDay(words, event.date) : calendarValue(words, event.date);
  const note = words.text('item.event', { title: eventTitle(words, event), day });
  const [report] = event.reports
    .filter(({ kind }) => kind === 'press' || kind === 'foreign')
    .sort((a, b) => (b.published ?? '').localeCompare(a.published ?? ''));
  return report ? (
    <ReportRow report={report} note={note} />
  ) : (
    <li>
      <small>{note}</small>
    </li>
  );
}
