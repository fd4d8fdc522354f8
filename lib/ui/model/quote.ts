import type { Span } from '../../text/span';

export interface Quote {
  before: string;
  mark: string;
  after: string;
}

/** Characters kept on each side of the mark. */
const REACH = 80;

/** The mark in its sentence, cut at words with "…" where the sentence goes on. */
export function quoteOf(text: string, mark: Span, within: Span): Quote {
  const start = Math.min(within.start, mark.start);
  const end = Math.max(within.end, mark.end);
  return {
    before: cutStart(text.slice(start, mark.start)),
    mark: text.slice(mark.start, mark.end),
    after: cutEnd(text.slice(mark.end, end)),
  };
}

/** The paragraph (line of the analysis' text) around a span that no claim holds. */
export function paragraphAround(text: string, span: Span): Span {
  const end = text.indexOf('\n', span.end);
  return {
    start: text.lastIndexOf('\n', Math.max(0, span.start - 1)) + 1,
    end: end === -1 ? text.length : end,
  };
}

function cutStart(text: string): string {
  if (text.length <= REACH) return text.trimStart();
  return `…${text.slice(text.indexOf(' ', text.length - REACH) + 1)}`;
}

function cutEnd(text: string): string {
  if (text.length <= REACH) return text.replace(/[\s,;:]+$/, '');
  return `${text.slice(0, Math.max(0, text.lastIndexOf(' ', REACH))).replace(/[\s,;:]+$/, '')}…`;
}
