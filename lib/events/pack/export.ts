import { foldAccents } from '../../text/fold';
import { checksumOf } from './checksum';
import type { EventPack, EventRecord, LooseReport } from '../types';

export type ExportFormat = 'pack' | 'csv' | 'json';

/** A selection as a file; `type` is its media type. */
export interface ExportedFile {
  name: string;
  type: string;
  text: string;
}

/** Writes a selection of events and reports: a pack to import elsewhere, a table, or the plain records. */
export function exportFile(selection: EventPack, format: ExportFormat): ExportedFile {
  const name = fileName(selection);
  const { events, reports = [] } = selection;
  switch (format) {
    case 'pack':
      return { name: `${name}.json`, type: 'application/json', text: packText(selection) };
    case 'json':
      return {
        name: `${name}-records.json`,
        type: 'application/json',
        text: `${JSON.stringify({ events, reports }, null, 2)}\n`,
      };
    case 'csv':
      return { name: `${name}.csv`, type: 'text/csv', text: table(events, reports) };
  }
}

/** No system wants longer names of files, in UTF-16 units. */
const LONGEST_NAME = 80;

const fileName = ({ name, version }: EventPack): string =>
  foldAccents(`${name}-${version}`.normalize('NFC'))
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, LONGEST_NAME) || 'pack';

/** One record a line, so that two versions can be compared by lines. */
function packText({ name, version, licence, events, reports }: EventPack): string {
  const lines = (records: readonly object[]): string =>
    records.length === 0 ? '[]' : `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]`;
  const head = { schema: 1, name, version, licence, checksum: checksumOf(events, reports) };
  const fields = Object.entries(head).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  fields.push(`"events": ${lines(events)}`);
  if (reports) fields.push(`"reports": ${lines(reports)}`);
  return `{\n${fields.join(',\n')}\n}\n`;
}

const COLUMNS = [
  'kind',
  'id',
  'date',
  'date_end',
  'type',
  'status',
  'title_vi',
  'title_en',
  'summary_vi',
  'participants',
  'places',
  'quantities',
  'publisher',
  'urls',
] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>>;

/** RFC 4180, with the mark that spreadsheets need to read it as UTF-8. */
function table(events: readonly EventRecord[], reports: readonly LooseReport[]): string {
  const rows = [...events.map(eventRow), ...reports.map(reportRow)];
  const lines = rows.map((row) => COLUMNS.map((column) => cell(row[column] ?? '')).join(','));
  return `\uFEFF${[COLUMNS.join(','), ...lines].join('\r\n')}\r\n`;
}

/** A cell that begins like a formula would be run by a spreadsheet: it gets an apostrophe. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

const eventRow = (event: EventRecord): Row => ({
  kind: 'event',
  id: event.id,
  date: event.date,
  date_end: event.dateEnd ?? '',
  type: event.type,
  status: event.status,
  title_vi: event.title.vi,
  title_en: event.title.en ?? '',
  summary_vi: event.summary.vi,
  participants: event.participants.join(' '),
  places: event.places.join(' '),
  quantities: event.quantities.map(({ what, value, unit }) => `${what} ${value} ${unit}`).join('; '),
  urls: event.reports.map(({ url }) => url).join(' '),
});

const reportRow = (report: LooseReport): Row => ({
  kind: 'report',
  date: report.published ?? '',
  title_vi: report.title ?? '',
  participants: report.entities.join(' '),
  publisher: report.publisher,
  urls: report.url,
});
