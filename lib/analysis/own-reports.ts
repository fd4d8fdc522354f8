import { reportKey } from '../events/event-keys';
import type { EventRecord } from '../events/types';

/** The candidates without the page's own report: a page is no earlier report of what it tells itself. */
export function withoutPage(events: readonly EventRecord[], url: string | null): EventRecord[] {
  if (url === null) return [...events];
  const page = reportKey(url);
  // The key is a piece of its address: most reports are told apart by a look.
  const isPage = (report: { url: string }): boolean =>
    report.url.includes(page) && reportKey(report.url) === page;
  return events.map((event) =>
    event.reports.some(isPage)
      ? { ...event, reports: event.reports.filter((report) => !isPage(report)) }
      : event,
  );
}
