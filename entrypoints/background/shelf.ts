import { shelfReport } from '../../lib/analysis/shelf-report';
import type { Analysis } from '../../lib/analysis/types';
import { keepOnShelf } from '../../lib/events/idb/shelf';
import { readSettings } from '../../lib/platform/settings';
import { eventStore } from './store';

/** Puts an article that was read onto the reader's shelf, when the reader wants one. A full disk costs the shelf, not the page. */
export async function keepRead(analysis: Analysis): Promise<void> {
  const { shelf } = await readSettings();
  const report = shelf ? shelfReport(analysis) : null;
  if (!report) return;
  try {
    await keepOnShelf(await eventStore(), report, Date.now());
  } catch {
    // No room, or a store of a later version: the article is not kept.
  }
}
