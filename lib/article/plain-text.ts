import type { Article } from './article';
import { isDateLine, parseDateLine } from './date-line';
import { publisherOf } from './outlets';
import { isStory } from './lines';
import { storyOf } from './story';

/** Longest first line that is still taken for a title (CONTRACT, "Command line"). */
const LONGEST_TITLE = 160;
/** Lines at the top among which the page's date and author stand. */
const HEAD_LINES = 6;
/** A crawler's mark before the first words of a text: "date 2025-08-09 …". */
const DATE_MARK = /^\s*(?:date|ngày đăng|đăng lúc|cập nhật|published)\s*:?\s*(?=\d)/i;

/** From the lines at the top; a date below the lead and a paragraph is another story's. */
function publicationOf(top: readonly string[]): string | null {
  const [, second] = top.flatMap((line, i) => (isStory(line) ? [i] : []));
  const head = top.slice(0, second);
  const line = head.find(isDateLine);
  if (line !== undefined) return parseDateLine(line);
  const [first = ''] = head;
  return DATE_MARK.test(first) ? parseDateLine(first.slice(0, 40)) : null;
}

/**
 * A page saved as plain text: lines trimmed, blank lines dropped, the first line the title unless it is longer than 160
 * characters or ends in "."; date, author, boxes and what follows the story are left out. Pure; `url` only names it.
 */
export function articleFromText(text: string, url: string | null = null): Article {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const publishedAt = publicationOf(lines.slice(0, HEAD_LINES));
  if (lines[0] !== undefined && isDateLine(lines[0])) lines.shift();
  const [first = ''] = lines;
  const title = first.length > LONGEST_TITLE || first.endsWith('.') ? '' : first;
  const body = title === '' ? lines : lines.slice(1);
  return {
    url,
    publisher: publisherOf(url),
    title,
    publishedAt,
    publishedBasis: publishedAt === null ? null : 'page-text',
    paragraphs: storyOf(body, title).map((i) => body[i] ?? ''),
  };
}
