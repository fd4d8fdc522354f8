import type { Span } from './span';

const LOWER_AFTER = /^\s+\p{Ll}/u;
/** A full stop after these is no end: "TP.HCM", "TS. Nguyễn", "Mr. Trump". */
const ABBREVIATION = /(?:^|[\s(])(?:TP|Tp|TS|Ts|GS|PGS|ThS|BS|Mr|Mrs|Ms|Dr|St|tr|vs|No|\p{Lu})$/u;
const END = /[.!?…]+["”’')\]]*(?=\s|$)|\n/gu;

const SPACE = /\s/;
const FIRST_PRINTED = 33;
const isSpace = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < FIRST_PRINTED || (code > 126 && SPACE.test(text.charAt(at)));
};

function pushTrimmed(found: Span[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && isSpace(text, from)) from += 1;
  while (to > from && isSpace(text, to - 1)) to -= 1;
  if (to > from) found.push({ start: from, end: to });
}

/** A full stop of an abbreviation, or a mark after which the sentence goes on in lower case ("…!”, ông nói"). */
function goesOn(text: string, mark: string, start: number, at: number): boolean {
  if (mark === '\n') return false;
  if (mark === '.' && ABBREVIATION.test(text.slice(Math.max(start, at - 8), at))) return true;
  const after = text.slice(at + mark.length, at + mark.length + 3);
  return LOWER_AFTER.test(after) && !after.includes('\n');
}

/** Sentences of a text, trimmed, in order; a newline always ends one. "19.5", "1.000" and "24h.com.vn" do not. */
export function sentences(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  END.lastIndex = 0;
  for (let match = END.exec(text); match !== null; match = END.exec(text)) {
    const [mark] = match;
    if (goesOn(text, mark, start, match.index)) continue;
    const end = match.index + mark.length;
    pushTrimmed(found, text, start, end);
    start = end;
  }
  pushTrimmed(found, text, start, text.length);
  return found;
}

/** The sentence that holds an offset; undefined between two. */
export const sentenceAt = (text: string, offset: number): Span | undefined =>
  sentences(text).find(({ start, end }) => start <= offset && offset < end);

/** The paragraph, a line of the text, that holds an offset. */
export function paragraphAt(text: string, offset: number): Span {
  const end = text.indexOf('\n', offset);
  return { start: text.lastIndexOf('\n', offset) + 1, end: end === -1 ? text.length : end };
}
