import type { Article } from './article';
import { isDateLine, parseDateLine } from './date-line';
import type { Layout } from './layouts';
import type { Metadata } from './metadata';
import { instantOf, parseTimestamp } from './timestamp';
import { urlTime } from './url-time';

type Publication = Pick<Article, 'publishedAt' | 'publishedBasis'>;

const DAY = 86_400_000;
/** Online news in Vietnamese begins in the last years of the century; earlier dates are empty fields ("0001-01-01"). */
const EARLIEST = Date.UTC(2000, 0, 1);

/** Longest text of a date line. */
const LONGEST_LINE = 120;
/** Elements around the title that are looked at when the layout names no date line. */
const LOOKED_AT = 200;
/** How far above the title its own box reaches: date and author stand in it. */
const LEVELS_ABOVE_TITLE = 2;
const DATE_NAMED = /date|time|publish/i;

const isPlausible = (timestamp: string | null, now: number): timestamp is string =>
  timestamp !== null && instantOf(timestamp) >= EARLIEST && instantOf(timestamp) <= now + DAY;

/** Whether an element stands beside the article: a menu, a sidebar, the page's head bar with today's date. */
function standsAside(element: Element): boolean {
  const header = element.closest('header');
  return (
    element.closest('nav, aside, footer') !== null || (header !== null && header.querySelector('h1') === null)
  );
}

const lineIn = (element: Element): string => {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST_LINE ? text : '';
};

/** The title's own box: some levels above it, never the whole page. */
function boxOf(title: Element): Element {
  let box = title;
  for (let level = 0; level < LEVELS_ABOVE_TITLE; level++) {
    const { parentElement } = box;
    if (!parentElement || parentElement.tagName === 'BODY') break;
    box = parentElement;
  }
  return box;
}

/**
 * Lines of elements that look like a date line, between title and body first, then above the title in its box. Order is
 * told by the list: `compareDocumentPosition` of the command line's DOM tells depth.
 */
function* linesAround(title: Element, body: Node): Generator<string> {
  const elements = Array.from(boxOf(title).querySelectorAll('*')).slice(0, LOOKED_AT);
  const at = elements.indexOf(title);
  const bodyAt = elements.findIndex((element) => element === body.parentElement);
  const after = elements
    .slice(at, bodyAt < at ? undefined : bodyAt)
    .filter((element) => !title.contains(element));
  const above = elements.slice(0, Math.max(0, at)).reverse();
  for (const element of [...after, ...above]) {
    const line = standsAside(element) || element.contains(title) ? '' : lineIn(element);
    if (isDateLine(line) || DATE_NAMED.test(element.getAttribute('class') ?? '')) yield line;
  }
}

/** Visible lines that may say when the page was published: the layout's own, those around the title, the body's first. */
function* dateLines({ document, layout, title, body, firstLines }: Page): Generator<string> {
  if (layout && layout.date !== '') {
    for (const element of document.querySelectorAll(layout.date))
      if (!standsAside(element)) yield lineIn(element);
  }
  if (title) yield* linesAround(title, body);
  yield* firstLines.filter(isDateLine);
}

interface Page {
  document: Document;
  url: string;
  /** Host of the outlet, for its clock habit. */
  publisher: string | null;
  metadata: Metadata;
  layout: Layout | null;
  title: Element | null;
  /** Where the body's text begins. */
  body: Node;
  /** First lines of the body, where some sites leave the date. */
  firstLines: readonly string[];
  /** Milliseconds since 1970. */
  now: number;
}

/**
 * When the page was first published: JSON-LD, then meta, `time[datetime]`, the address, the visible date line. An
 * article updated later keeps this time. Impossible and implausible dates (before 2000, more than a day ahead) pass on
 * to the next place.
 */
export function publicationOf(page: Page): Publication {
  const { document, now } = page;
  for (const value of page.metadata.published) {
    const timestamp = parseTimestamp(value);
    if (isPlausible(timestamp, now)) return { publishedAt: timestamp, publishedBasis: 'metadata' };
  }
  for (const element of document.querySelectorAll('time[datetime]')) {
    const timestamp = standsAside(element) ? null : parseTimestamp(element.getAttribute('datetime') ?? '');
    if (isPlausible(timestamp, now)) return { publishedAt: timestamp, publishedBasis: 'metadata' };
  }
  const inAddress = urlTime(page.url);
  if (isPlausible(inAddress, now)) return { publishedAt: inAddress, publishedBasis: 'url' };
  for (const line of dateLines(page)) {
    const timestamp = parseDateLine(line, page.publisher);
    if (isPlausible(timestamp, now)) return { publishedAt: timestamp, publishedBasis: 'page-text' };
  }
  return { publishedAt: null, publishedBasis: null };
}
