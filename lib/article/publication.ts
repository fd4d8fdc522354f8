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
/** Elements named after dates that are looked at on a page of unknown layout. */
const LOOKED_AT = 40;
const DATE_NAMED =
  '[class*=date], [class*=time], [class*=publish], [class*=Date], [class*=Time], [id*=date], [id*=time]';

const isPlausible = (timestamp: string | null, now: number): timestamp is string =>
  timestamp !== null && instantOf(timestamp) >= EARLIEST && instantOf(timestamp) <= now + DAY;

/** Whether an element stands with the article, not in the page's head bar (today's date) or beside it. */
const standsAside = (element: Element): boolean => element.closest('header nav, nav, aside, footer') !== null;

const lineIn = (element: Element): string => {
  const text = (element.textContent ?? '').replace(/\s+/g, ' ').trim();
  return text.length <= LONGEST_LINE ? text : '';
};

/** Elements that may hold the date line: the layout's own, then those named after dates, the ones after the title first. */
function* dateElements(document: Document, layout: Layout | null, title: Element | null): Generator<Element> {
  if (layout && layout.date !== '') yield* document.querySelectorAll(layout.date);
  const named = Array.from(document.querySelectorAll(DATE_NAMED)).filter((element) => !standsAside(element));
  const follows = (element: Element): boolean => !title || (title.compareDocumentPosition(element) & 4) !== 0;
  yield* named.filter(follows).slice(0, LOOKED_AT);
  if (title)
    yield* named
      .filter((element) => !follows(element))
      .slice(-LOOKED_AT)
      .reverse();
}

interface Page {
  document: Document;
  url: string;
  /** Host of the outlet, for its clock habit. */
  publisher: string | null;
  metadata: Metadata;
  layout: Layout | null;
  title: Element | null;
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
  const { document, layout, now } = page;
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
  for (const element of dateElements(document, layout, page.title)) {
    const timestamp = parseDateLine(lineIn(element), page.publisher);
    if (isPlausible(timestamp, now)) return { publishedAt: timestamp, publishedBasis: 'page-text' };
  }
  const line = page.firstLines.find(isDateLine);
  const timestamp = line === undefined ? null : parseDateLine(line, page.publisher);
  return isPlausible(timestamp, now)
    ? { publishedAt: timestamp, publishedBasis: 'page-text' }
    : { publishedAt: null, publishedBasis: null };
}
