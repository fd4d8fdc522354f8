import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { parseHTML } from 'linkedom';
import type { Article } from '../../lib/article/article';
import { extractArticle } from '../../lib/article/extract';
import { findStory } from '../../lib/article/readable';
import { articleFromJson } from '../../lib/article/from-json';
import { articleFromText } from '../../lib/article/plain-text';
import type { EventPack } from '../../lib/events/types';
import { readPack } from '../../lib/events/pack/read-pack';
import { InputError } from './options';

const STANDARD_INPUT = 0;

/** Text of a file, "-" = standard input. @throws InputError for a missing, unreadable or binary file. */
export function readText(file: string): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file === '-' ? STANDARD_INPUT : file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    throw new InputError(
      `${file}: ${code === 'ENOENT' ? 'no such file' : code === 'EISDIR' ? 'is a folder' : `cannot be read (${code})`}`,
    );
  }
  if (bytes.includes(0)) throw new InputError(`${file}: is a binary file`);
  return bytes.toString('utf8').replace(/^\uFEFF/, '');
}

/** Parsed JSON. @throws InputError with the line of the fault. */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new InputError(`${where}: invalid JSON in line ${faultyLine(text)}`);
  }
}

/** The first line with which the text can no longer become JSON; engines name positions, lines or neither. */
function faultyLine(text: string): number {
  const lines = text.split('\n');
  let low = 0;
  let high = lines.length;
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if (isBeginning(lines.slice(0, middle).join('\n'))) low = middle;
    else high = middle;
  }
  return high;
}

/** Whether JSON may still follow: the engine only misses an end. */
function isBeginning(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const message = error instanceof Error ? error.message : '';
    const position = /position (\d+)/.exec(message)?.[1];
    return (
      /Unexpected end|Unterminated/.test(message) ||
      (position !== undefined && Number(position) >= text.trimEnd().length)
    );
  }
}

type Kind = 'html' | 'json' | 'text';

function kindOf(file: string, text: string): Kind {
  const extension = extname(file).toLowerCase();
  if (extension === '.html' || extension === '.htm') return 'html';
  if (extension === '.json') return 'json';
  if (extension === '.txt') return 'text';
  const start = text.trimStart();
  return start.startsWith('<') ? 'html' : start.startsWith('{') ? 'json' : 'text';
}

/** Address that a saved page gives for itself. */
function ownUrl(document: Document): string {
  const canonical =
    document.querySelector('link[rel="canonical"]')?.getAttribute('href') ??
    document.querySelector('meta[property="og:url"]')?.getAttribute('content') ??
    '';
  return URL.canParse(canonical) ? canonical : '';
}

function articleFromHtml(html: string, url: string | null): Article {
  const { document } = parseHTML(html) as unknown as { document: Document };
  const address = url ?? ownUrl(document);
  const empty: Article = {
    url: address === '' ? null : address,
    publisher: null,
    title: '',
    publishedAt: null,
    publishedBasis: null,
    paragraphs: [],
  };
  // A page without a body is a page that says nothing: analysed as empty, not an error.
  return extractArticle(document, address, Date.now(), findStory)?.article ?? empty;
}

export interface Overrides {
  url: string | null;
  published: string | null;
}

/** The article of a file by its kind; `published` and `url` of the command line go before what the file says. @throws InputError */
export function articleOf(file: string, { url, published }: Overrides): Article {
  const text = readText(file);
  const kind = kindOf(file, text);
  const article =
    kind === 'html'
      ? articleFromHtml(text, url)
      : kind === 'json'
        ? fromJson(parseJson(text, file), file)
        : articleFromText(text, url);
  const id = file === '-' ? 'stdin' : basename(file, extname(file));
  return overridden({ ...article, id }, { url, published });
}

/** The article with address and publication time of the command line in place of its own; null leaves its own. */
export function overridden(article: Article, { url, published }: Overrides): Article {
  return {
    ...article,
    url: url ?? article.url,
    ...(published !== null && { publishedAt: published, publishedBasis: 'metadata' as const }),
  };
}

/** An article of parsed JSON. @throws InputError naming the place. */
export function fromJson(input: unknown, where: string): Article {
  const read = articleFromJson(input);
  if (!read.ok) throw new InputError(`${where}: ${read.problem}`);
  return read.article;
}

/** An event pack of a file. @throws InputError with its first problem. */
export function packOf(file: string): EventPack {
  const read = readPack(parseJson(readText(file), file));
  if (read.ok) return read.pack;
  const [problem] = read.problems;
  throw new InputError(
    `${file}: ${problem?.path ?? ''} ${problem?.problem ?? 'is no event pack'} (${read.problems.length} problems)`,
  );
}
