import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../lib/article/article';
import { articleFromText } from '../../lib/article/plain-text';

/** Where the gold documents lie, beside the project. */
export const shared = join(import.meta.dirname, '../../../shared');

/** A document of ../shared/eval (its FORMAT.md says what the fields mean), as far as the tools read it. */
export interface GoldDocument {
  id: string;
  relevant?: boolean;
  url?: string | null;
  publisher?: string | null;
  publishedAt?: string | null;
  title?: string | null;
  paragraphs?: string[];
  /** Seeds: the text lies in a file of its own. */
  file?: string;
  mentions?: { quote: string; event: string | null; opt?: boolean }[];
}

/** The files of gold by the name of their set. */
export const SETS = {
  docs: join(shared, 'eval/docs.jsonl'),
  seeds: join(shared, 'eval/seeds.jsonl'),
  catalogue: join(shared, 'eval/times-catalogue.jsonl'),
} as const;

/** Files of events whose ids the gold names. */
export const GOLD_STORES = ['data/events.jsonl', 'eval/seed-events.jsonl'].map((path) => join(shared, path));

/** The values of a file of one JSON value a line. */
export const linesOf = <Line>(file: string): Line[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);

/** The article of a gold document. */
export function articleOf(gold: GoldDocument): Article {
  if (gold.file)
    return { ...articleFromText(readFileSync(join(shared, 'seeds', gold.file), 'utf8')), id: gold.id };
  const publishedAt = gold.publishedAt ?? null;
  return {
    id: gold.id,
    url: gold.url ?? null,
    publisher: gold.publisher ?? null,
    title: gold.title ?? '',
    publishedAt,
    publishedBasis: publishedAt === null ? null : 'metadata',
    paragraphs: gold.paragraphs ?? [],
  };
}
