const AUTHOR_LEADS = 'Theo|Nguồn|Tổng hợp|Tác giả|PV|Bài và ảnh';
/** "Theo TTXVN", "Bài và ảnh: Minh Anh" */
const LED_AUTHOR = String.raw`(?:${AUTHOR_LEADS})\s*:?\s*[\p{L}\d./&,\s-]{2,40}`;
const NAME_WORD = String.raw`\p{Lu}\p{L}*`;
/** "Bảo Minh", "Thanh Tú - Hà Anh", "Minh Anh (theo Reuters)" */
const NAMED_AUTHOR =
  String.raw`${NAME_WORD}(?:[ .]${NAME_WORD}){1,3}` +
  String.raw`(?:\s*[-–,/&]\s*${NAME_WORD}(?: ${NAME_WORD}){0,3})?` +
  String.raw`(?:\s*\((?:theo|tổng hợp)[^()]{0,40}\))?`;
/** Who wrote the story, alone on a line. */
const AUTHOR = new RegExp(`^(?:${LED_AUTHOR}|${NAMED_AUTHOR})$`, 'iu');
const AUTHOR_LED = new RegExp(`^(?:${AUTHOR_LEADS})`, 'iu');
/** Longer lines name more than an author. */
const LONGEST_AUTHOR = 60;

/** Whether a line is nothing but the author's or the agency's name. */
export function isAuthorLine(line: string): boolean {
  const text = line
    .normalize('NFC')
    .trim()
    .replace(/^\((.*)\)$/, '$1');
  if (text.length > LONGEST_AUTHOR || !AUTHOR.test(text)) return false;
  // The pattern ignores case for its lead words; names are told by their capitals.
  return (
    AUTHOR_LED.test(text) ||
    text
      .replace(/\(.*\)$/, '')
      .split(/[\s.,/&–-]+/)
      .every((word) => word === '' || /^\p{Lu}/u.test(word))
  );
}
