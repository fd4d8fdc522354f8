import type { Analysis } from '../../analysis/types';
import type { ExportedFile } from '../../events/pack/export';
import type { SurfaceWords } from '../messages';
import { inHanoi } from '../model/days';
import { itemsOf, listed } from '../model/items';
import { analysisTable } from './analysis-table';
import { EXPORT_FORMATS, type AnalysisFormat } from './formats';
import { analysisMarkdown } from './analysis-markdown';

/** An analysis as a file: Markdown to read, a table of its items, or the value itself (CONTRACT, schema 1). */
export function exportAnalysis(
  words: SurfaceWords,
  analysis: Analysis,
  format: AnalysisFormat,
): ExportedFile {
  const items = listed(itemsOf(analysis));
  const text = {
    md: () => analysisMarkdown(words, analysis, items),
    csv: () => analysisTable(words, analysis, items),
    json: () => `${JSON.stringify(analysis, null, 2)}\n`,
  }[format]();
  const type = EXPORT_FORMATS.find((known) => known.format === format)?.type ?? 'text/plain';
  return { name: `${fileName(analysis)}.${format}`, type, text };
}

/** 'doi-chieu-vnexpress.net-2025-08-26' */
const fileName = ({ publisher, publishedAt }: Analysis): string =>
  ['doi-chieu', publisher, publishedAt === null ? null : inHanoi(publishedAt)?.day]
    .filter(Boolean)
    .join('-')
    .replace(/[^A-Za-z0-9.-]+/g, '-');
