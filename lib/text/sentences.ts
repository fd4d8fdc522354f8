import type { Span } from './span';

/** A full stop after these is no end: "TP.HCM", "TS. Nguyễn", "Mr. Trump". */
const ABBREVIATION = /(?:^|[\s(])(?:TP|Tp|TS|Ts|GS|PGS|ThS|BS|Mr|Mrs|Ms|Dr|St|tr|vs|No|\p{Lu})$/u;
const END = /[.!?…]+["”’')\]]*(?=\s|$)|\n/gu;

/** Sentences of a text, trimmed, in order; a newline always ends one. "19.5", "1.000" and "24h.com.vn" do not. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  const close = (end: number): void => {
    let from = start;
    let to = end;
    while (from < to && /\s/.test(text.charAt(from))) from += 1;
    while (to > from && /\s/.test(text.charAt(to - 1))) to -= 1;
    if (to > from) found.push({ start: from, end: to });
    start = end;
  };
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0] !== '\n') {
      if (match[0] === '.' && ABBREVIATION.test(text.slice(Math.max(start, match.index - 8), match.index)))
        continue;
      // A quotation that goes on in lower case ("…!”, ông nói") is one sentence with what follows.
      if (/^\s+\p{Ll}/u.test(text.slice(end, end + 3)) && !text.slice(end, end + 3).includes('\n')) continue;
    }
    close(end);
  }
  close(text.length);
  return found;
}
