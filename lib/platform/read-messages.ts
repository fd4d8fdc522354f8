import type { Article } from '../article/article';
import type { Span } from '../text/span';
import type { BackgroundRequest, PageRequest, PageScript, PortToPage } from './messages';

/*
 * Each reader gives the message with its known fields alone, or null for anything else; none throws.
 *
 * Messages to a page and from it are checked by hand: the readers ride in the content script, which has no room for a
 * schema library. What carries an analysis to the panel, the popup or the worker is read by `read-page-state`.
 */

type Fields = Record<string, unknown>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

/** Offsets in UTF-16 units, the start not behind the end. */
export function readSpan(value: unknown): Span | null {
  if (!isFields(value) || !isCount(value.start) || !isCount(value.end)) return null;
  return value.start <= value.end ? { start: value.start, end: value.end } : null;
}

const isPageScript = (value: unknown): value is PageScript =>
  value === 'reading' || value === 'card' || value === 'readable';

const BASES = new Set<unknown>(['metadata', 'page-text', 'url', null]);

/** An article as a content script sends it; an `id` is left out. */
export function readArticle(value: unknown): Article | null {
  if (!isFields(value)) return null;
  const { url, publisher, title, publishedAt, publishedBasis, paragraphs } = value;
  if (!isTextOrNull(url) || !isTextOrNull(publisher) || !isTextOrNull(publishedAt) || !isText(title))
    return null;
  if (!BASES.has(publishedBasis) || !Array.isArray(paragraphs) || !paragraphs.every(isText)) return null;
  const basis = publishedBasis as Article['publishedBasis'];
  return { url, publisher, title, publishedAt, publishedBasis: basis, paragraphs };
}

/** What a content script asks of the worker. */
export function readBackgroundRequest(value: unknown): BackgroundRequest | null {
  if (!isFields(value)) return null;
  switch (value.type) {
    case 'analyse': {
      const article = readArticle(value.article);
      return article && { type: 'analyse', article };
    }
    case 'load-script':
      return isPageScript(value.script) ? { type: 'load-script', script: value.script } : null;
    case 'conflicts':
      return isCount(value.count) ? { type: 'conflicts', count: value.count } : null;
    case 'open-panel':
      return { type: 'open-panel' };
    default:
      return null;
  }
}

/** What an open panel tells its page. */
export function readPortToPage(value: unknown): PortToPage | null {
  if (!isFields(value)) return null;
  if (value.type === 'retry') return { type: 'retry' };
  const span = value.type === 'go-to' ? readSpan(value.span) : null;
  return span && { type: 'go-to', span };
}

/** What popup and worker ask of a page, and what a panel tells it. */
export function readPageRequest(value: unknown): PageRequest | null {
  if (!isFields(value)) return null;
  if (value.type === 'page-state') return { type: 'page-state' };
  if (value.type === 'step' && (value.direction === 'next' || value.direction === 'previous'))
    return { type: 'step', direction: value.direction, findings: value.findings === true };
  if (value.type === 'toggle-card') return { type: 'toggle-card' };
  return readPortToPage(value);
}
