import type { ExportedFile } from '../events/pack/export';

/** How long the browser may take to begin reading the file. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads; call it for a click of the reader. */
export function saveFile({ name, type, text }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
