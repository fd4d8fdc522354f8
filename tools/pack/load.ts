import { readFile, readdir } from 'node:fs/promises';
import { resolveReferences } from '../../lib/entities/coreference';
import { recogniseEntities } from '../../lib/entities/recognise';
import type { EntityId } from '../../lib/entities/types';
import { checksumOf } from '../../lib/events/pack/checksum';
import type { EventPack, EventRecord, LooseReport, Report } from '../../lib/events/types';
import { byDate } from '../../lib/events/event-keys';
import { bundledPackMeta } from './pack-meta';

const EVENTS = new URL('../../assets/events/', import.meta.url);
const REPORTS = new URL('../../assets/reports/', import.meta.url);

async function jsonFiles(folder: URL, name: RegExp): Promise<{ file: string; content: unknown }[]> {
  const files = (await readdir(folder)).filter((file) => name.test(file)).sort();
  return Promise.all(
    files.map(async (file) => ({
      file,
      content: JSON.parse(await readFile(new URL(file, folder), 'utf8')) as unknown,
    })),
  );
}

/** The year files of assets/events, as they are written: file name and its records. */
export async function readYearFiles(): Promise<{ file: string; events: EventRecord[] }[]> {
  const files = await jsonFiles(EVENTS, /^\d{4}\.json$/);
  return files.map(({ file, content }) => ({ file, events: (content as { events: EventRecord[] }).events }));
}

/** The month files of assets/reports: reports that no event cites, without their entities. */
export async function readReportFiles(): Promise<{ file: string; reports: Report[] }[]> {
  const files = await jsonFiles(REPORTS, /^\d{4}-\d{2}\.json$/);
  return files.map(({ file, content }) => ({ file, reports: (content as { reports: Report[] }).reports }));
}

/** Who and what a headline names, on its own day; empty without a title. */
export function entitiesOfTitle(title: string | null, published: string | null): EntityId[] {
  if (title === null) return [];
  // A line break behind it makes it a headline, in which states stand without more ("Anh cấp tên lửa").
  const headline = `${title}\n`;
  const mentions = resolveReferences(headline, recogniseEntities(headline), published?.slice(0, 10) ?? null);
  return [...new Set(mentions.map(({ entity }) => entity))];
}

const withEntities = (report: Report): LooseReport => ({
  ...report,
  entities: entitiesOfTitle(report.title, report.published),
});

/** The bundled pack for the command line, the evaluation and the tests; its version is the checksum of its content. */
export async function loadBundledPack(): Promise<EventPack> {
  const events = (await readYearFiles()).flatMap((year) => year.events).sort(byDate);
  const reports = (await readReportFiles()).flatMap((month) => month.reports.map(withEntities));
  return { schema: 1, ...bundledPackMeta, version: checksumOf(events, reports), events, reports };
}
