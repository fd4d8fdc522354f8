import { readFile, readdir } from 'node:fs/promises';
import { checksumOf } from '../../lib/events/checksum';
import type { EventPack, EventRecord } from '../../lib/events/types';
import { byDate } from '../../lib/events/event-keys';
import { bundledPackMeta } from './pack-meta';

const EVENTS = new URL('../../assets/events/', import.meta.url);

/** The year files of assets/events, as they are written: file name and its records. */
export async function readYearFiles(): Promise<{ file: string; events: EventRecord[] }[]> {
  const files = (await readdir(EVENTS)).filter((name) => /^\d{4}\.json$/.test(name)).sort();
  return Promise.all(
    files.map(async (file) => {
      const parsed = JSON.parse(await readFile(new URL(file, EVENTS), 'utf8')) as { events: EventRecord[] };
      return { file, events: parsed.events };
    }),
  );
}

/** The bundled pack for the command line, the evaluation and the tests; its version is the checksum of its events. */
export async function loadBundledPack(): Promise<EventPack> {
  const events = (await readYearFiles()).flatMap((year) => year.events).sort(byDate);
  return { schema: 1, ...bundledPackMeta, version: checksumOf(events), events };
}
