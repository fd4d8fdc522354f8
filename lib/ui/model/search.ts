/** "tháng 6" → "thang 6": readers type without accents. */
export const foldAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** Whether every word of the query stands in one of the texts. */
export function finds(query: string, texts: readonly string[]): boolean {
  const folded = foldAccents(texts.join('\n'));
  return foldAccents(query)
    .split(/\s+/)
    .every((word) => folded.includes(word));
}
