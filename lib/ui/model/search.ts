import { foldAccents } from '../../text/fold';

/** "tháng 6" → "thang 6": readers type without accents, and pages come in either normal form. */
const folded = (text: string): string => foldAccents(text.normalize('NFC'));

/** Whether the words of the query all begin words of one of the texts: "thang 6" finds "tháng 6", not "16 … tháng". */
export function finds(query: string, texts: readonly string[]): boolean {
  const words = folded(query).split(/\s+/).filter(Boolean);
  return texts.map(folded).some((text) => words.every((word) => beginsWord(text, word)));
}

function beginsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1))) return true;
  }
  return false;
}
