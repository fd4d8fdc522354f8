import type { EventRecord, Report } from '../../events/types';
import { splitReports } from '../../match/choose/reports';
import type { Against } from './messages';

/** What a value is held against: the reports of an event, else the calendar or the page itself. */
export interface Cited {
  /** Id of the event. */
  event: string | null;
  evidence: Report[];
  against: Against;
}

/**
 * The reports that a finding cites: the earlier ones, else the later ones as later, or as a source where nobody knows the
 * day of any; null when nothing may be cited.
 */
export function evidenceOf(event: EventRecord, publicationDay: string | null): Cited | null {
  const { earlier, later } = splitReports(event, publicationDay);
  if (earlier.length > 0) return { event: event.id, evidence: earlier, against: 'earlier' };
  if (later.length === 0) return null;
  const isDated = later.some(({ published }) => published !== null);
  return { event: event.id, evidence: later, against: isDated ? 'later' : 'source' };
}

/** For what needs no report: the calendar, another place of the article, its publication day. */
export const unreported = (against: Against): Cited => ({ event: null, evidence: [], against });
