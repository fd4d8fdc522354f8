import { analyse } from '../../lib/analysis/analyse';
import { memoryStore } from '../../lib/events/memory/store';
import type { EventPack, EventRecord } from '../../lib/events/types';

/** A record read as if it had been an article of its last day. */
const asArticle = ({ id, title, summary, date, dateEnd }: EventRecord) => ({
  id,
  url: null,
  publisher: null,
  title: title.vi,
  publishedAt: `${dateEnd ?? date}T23:00:00+07:00`,
  publishedBasis: 'metadata' as const,
  paragraphs: [summary.vi],
});

/**
 * Every record's own words held against the other records by the engine: where it finds a conflict, two records do
 * not agree, a day is slipped, or the engine errs. Worth a look, no fault by itself.
 */
export async function ownWordsAgainstOthers(pack: EventPack): Promise<string[]> {
  const store = memoryStore([pack]);
  const found: string[] = [];
  for (const event of pack.events) {
    if (event.date.length === 7) continue;
    const { findings } = await analyse(asArticle(event), store, { lang: 'vi' });
    for (const { severity, kind, message } of findings) {
      if (severity === 'conflict') found.push(`${event.id}: ${kind}: ${message}`);
    }
  }
  return found;
}
