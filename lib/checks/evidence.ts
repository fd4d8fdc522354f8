import type { EventRecord, Report } from '../events/types';
import { splitReports } from '../match/reports';
import type { Against } from './messages';

/** The reports that a finding cites: the earlier ones, else the later ones as later; null when nothing may be cited. */
export function evidenceOf(
  event: EventRecord,
  articleDay: string | null,
): { evidence: Report[]; against: Against } | null {
  const { earlier, later } = splitReports(event, articleDay);
  if (earlier.length > 0) return { evidence: earlier, against: 'earlier' };
  return later.length > 0 ? { evidence: later, against: 'later' } : null;
}
