import { beforeAll, expect, it } from 'vitest';
import { analyse } from '../../lib/analysis/analyse';
import type { EventPack, EventRecord } from '../../lib/events/types';
import { memoryStore } from '../../lib/events/memory/store';
import { addDays } from '../../lib/time/iso-days';
import { loadBundledPack } from '../../tools/pack/load';

let pack: EventPack;
beforeAll(async () => {
  pack = await loadBundledPack();
});

const BEGINNING = '2022-02-24';

/** A page of the day after an event, in the record's own words. */
const pageOf = ({ date, dateEnd, title, summary }: EventRecord) => {
  const [, month, day] = date.split('-').map(Number);
  return {
    url: null,
    publisher: null,
    title: title.vi,
    publishedAt: `${addDays(dateEnd ?? date, 1)}T12:00:00+07:00`,
    publishedBasis: 'metadata' as const,
    paragraphs: [`Ngày ${day}/${month}, ${summary.vi}`],
  };
};

/**
 * Today's pages tell what happened after the record's end. Every event is told to a store that holds only what was
 * before its day: whatever it resembles there is another happening.
 */
it('news of which the record does not know yet differs from nothing in it', {
  timeout: 120_000,
}, async () => {
  const events = pack.events
    .filter(({ date }) => date >= BEGINNING && date.length === 'YYYY-MM-DD'.length)
    .sort((a, b) => a.date.localeCompare(b.date));
  expect(events.length).toBeGreaterThan(2000);
  const found: string[] = [];
  let store = memoryStore([]);
  let until = '';
  for (const event of events) {
    if (event.date !== until) {
      until = event.date;
      store = memoryStore([{ ...pack, events: pack.events.filter(({ date }) => date < until), reports: [] }]);
    }
    const { text, findings } = await analyse(pageOf(event), store);
    for (const { kind, severity, start, end, known, event: other } of findings)
      if (severity === 'conflict' && other !== null)
        found.push(`${event.id}: ${kind} ${text.slice(start, end)} against ${known} of ${other}`);
  }
  expect(found).toEqual([]);
});
