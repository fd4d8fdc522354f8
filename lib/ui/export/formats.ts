/** Files that an analysis can be written to; the names are those of the formats, in any language. */
export const EXPORT_FORMATS = [
  { format: 'md', name: 'Markdown', type: 'text/markdown' },
  { format: 'csv', name: 'CSV', type: 'text/csv' },
  { format: 'json', name: 'JSON', type: 'application/json' },
] as const;

export type AnalysisFormat = (typeof EXPORT_FORMATS)[number]['format'];
