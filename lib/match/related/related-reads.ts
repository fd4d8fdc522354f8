import type { EntityId } from '../../entities/types';
import { reportKey } from '../../events/event-keys';
import type { EventStore, EventType, LooseReport } from '../../events/types';
import { addDays } from '../../time/iso-days';
import type { DayRange } from '../compare/dates';
import { RELATED_REPORT } from '../weights';

/** What related reports are looked for: a claim without an event, or an article without one. */
export interface RelatedQuery {
  text: string;
  entities: readonly EntityId[];
  /** ISO day that it tells; null when it tells none. */
  day: string | null;
  /** Kind of happening; null when it tells none, or of a whole article. */
  type: EventType | null;
}

export interface RelatedPage {
  url: string | null;
  publisher: string | null;
  title: string;
  /** Reports up to this day count as earlier; null when the page's day is unknown. */
  day: string | null;
}

/**
 * Days in which earlier reports are looked for: after the day that was told, else before the page; never after the
 * page.
 */
export function windowOf({ day }: RelatedQuery, page: RelatedPage): DayRange | null {
  const { daysBefore, daysAround } = RELATED_REPORT;
  if (day === null) return page.day === null ? null : { from: addDays(page.day, -daysBefore), to: page.day };
  const last = addDays(day, daysAround);
  const to = page.day !== null && page.day < last ? page.day : last;
  const from = addDays(day, -1);
  return from <= to ? { from, to } : null;
}

/** Tells a page's own report. */
export function isPageOf({ url, publisher, title }: RelatedPage): (report: LooseReport) => boolean {
  const key = url === null ? null : reportKey(url);
  return (report) =>
    (key !== null && report.url.includes(key) && reportKey(report.url) === key) ||
    (report.publisher === publisher && report.title === title);
}

/** The two belligerents are in nearly every report: sharing them alone says nothing. */
const EVERYWHERE = new Set<EntityId>(['russia', 'ukraine']);

/** Whether naming somebody tells one report from another. */
export const isTelling = (entity: EntityId): boolean => !EVERYWHERE.has(entity);

/** The reports of every query's names in its stretch, each once; queries of one stretch are one read. */
export async function readReports(
  queries: readonly RelatedQuery[],
  windows: readonly (DayRange | null)[],
  store: EventStore,
): Promise<LooseReport[]> {
  const reads = new Map<string, { stretch: DayRange; names: Set<EntityId> }>();
  queries.forEach(({ entities }, index) => {
    const stretch = windows[index];
    if (!stretch || entities.length === 0) return;
    const telling = entities.filter(isTelling);
    const key = `${stretch.from} ${stretch.to}`;
    const read = reads.get(key) ?? { stretch, names: new Set() };
    for (const name of telling.length > 0 ? telling : entities) read.names.add(name);
    reads.set(key, read);
  });
  const found = await Promise.all(
    [...reads.values()].map(({ stretch, names }) =>
      store.reportsWith([...names], stretch.from, stretch.to, RELATED_REPORT.mostRead),
    ),
  );
  return [...new Map(found.flat().map((report) => [reportKey(report.url), report])).values()];
}
