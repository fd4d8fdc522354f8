import { type ExportFormat, exportFile } from '../../lib/events/pack/export';
import type { LooseReport, StoreFindings } from '../../lib/events/types';
import { saveFile } from '../../lib/ui/save-file';

/** Writes what a search found to a file; as a pack it is named after the search and keeps the record's licence. */
export function exportFound({ events, reports }: StoreFindings, query: string, format: ExportFormat): void {
  saveFile(
    exportFile(
      { schema: 1, name: query, version: '1', licence: 'CC-BY-4.0', events, reports: reports.map(asInPack) },
      format,
    ),
  );
}

/** Without what the reader's shelf knows of it. */
const asInPack = ({ publisher, url, title, published, lang, entities }: LooseReport): LooseReport => ({
  publisher,
  url,
  title,
  published,
  lang,
  entities,
});
