import * as v from 'valibot';
import type { Article } from './article';
import { publisherOf } from './outlets';
import { parseTimestamp } from './timestamp';

const nullable = v.optional(v.nullable(v.string()));

/** The shape of a `.json` page or a line of JSONL (CONTRACT, "Command line"); further fields are passed over. */
const documentSchema = v.object({
  id: v.optional(v.string()),
  url: nullable,
  publisher: nullable,
  publishedAt: v.pipe(
    nullable,
    v.check(
      (value) => value === null || value === undefined || parseTimestamp(value) !== null,
      (issue) => `no such time: ${JSON.stringify(issue.input)}`,
    ),
  ),
  title: nullable,
  paragraphs: v.array(v.string()),
});

export type ReadArticle = { ok: true; article: Article } | { ok: false; problem: string };

/** An article from parsed JSON, its texts exactly as given; a time without an offset is Hanoi's. One plain sentence when the shape is wrong. */
export function articleFromJson(input: unknown): ReadArticle {
  const read = v.safeParse(documentSchema, input);
  if (!read.success) {
    const [issue] = read.issues;
    const path = v.getDotPath(issue);
    return { ok: false, problem: path === null ? issue.message : `${path}: ${issue.message}` };
  }
  const { id, url = null, publisher, publishedAt, title, paragraphs } = read.output;
  return {
    ok: true,
    article: {
      ...(id !== undefined && { id }),
      url,
      publisher: publisher ?? publisherOf(url),
      title: title ?? '',
      publishedAt: publishedAt ? parseTimestamp(publishedAt) : null,
      publishedBasis: publishedAt ? 'metadata' : null,
      paragraphs,
    },
  };
}
