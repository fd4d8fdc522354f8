/** "tháng 6" → "thang 6": readers type without accents. */
export const foldAccents = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[đĐ]/g, 'd').toLowerCase();

/** Whether the words of the query all begin words of one of the texts: "thang 6" finds "tháng 6", not "16 … tháng". */
export function finds(query: string, texts: readonly string[]): boolean {
  const words = foldAccents(query).split(/\s+/).filter(Boolean);
  return texts.map(foldAccents).some((text) => words.every((word) => beginsWord(text, word)));
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
