import { jsonLdTexts, metaContent } from './metadata';
import { KNOWN_BODY } from './layouts';
import { outletOf } from './outlets';
import { readTopic, weigh, WORTH_ANALYSING } from './topic';

/** Letters that no other language of Latin script writes: ă đ ơ ư, vowels with two marks or a dot below, as one or as combining marks. */
const VIETNAMESE = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9\u031B\u0323\u0309]/g;
/** Share of them in accented Vietnamese is about a tenth; foreign text with one Vietnamese name stays below this. */
const VIETNAMESE_SHARE = 0.02;

const looksVietnamese = (text: string): boolean =>
  (text.match(VIETNAMESE)?.length ?? 0) >= VIETNAMESE_SHARE * text.length;

/** By what the page declares, else by the letters of its title and description; templates that declare "en" are known, so the letters may overrule. */
function isVietnamese(document: Document, head: string): boolean {
  const declared = document.documentElement?.getAttribute('lang') || metaContent(document, 'og:locale') || '';
  return /^vi\b|^vi_/i.test(declared) || (head.trim() !== '' && looksVietnamese(head));
}

/** Section pages say "article" as well; an article's address ends with its number or a long slug. */
const ARTICLE_PATH = /\d{5}|[^/]+(?:-[^/-]+){3}|\/articles\/[a-z\d]{8}/;
const ARTICLE_JSON_LD = /"@type"\s*:\s*(?:\[[^\]]{0,80})?"\w*(?:Article|BlogPosting)"/;

/** The address below the outlet's own part; '/' for a front page. */
function pathOf(url: string): string | null {
  if (!/^https?:/.test(url)) return null;
  const { pathname, hostname } = new URL(url);
  const outlet = outletOf(hostname);
  const path = outlet?.path ? pathname.replace(outlet.path, '') : pathname;
  return path.replace(/\/(?:index|home|default)(?:\.\w+)?$/, '/');
}

/** A publication time or a known body is an article's alone; what a section page declares too needs an article's address. */
function isArticlePage(document: Document, url: string): boolean {
  const path = pathOf(url);
  if (path !== null && path.length <= 1) return false;
  if (
    metaContent(document, 'article:published_time') !== null ||
    metaContent(document, 'pubdate') !== null ||
    document.querySelector(KNOWN_BODY) !== null
  )
    return true;
  if (path !== null && !ARTICLE_PATH.test(path)) return false;
  return (
    jsonLdTexts(document).some((text) => ARTICLE_JSON_LD.test(text)) ||
    (metaContent(document, 'og:type') === 'article' && document.querySelector('h1') !== null)
  );
}

/** Paragraphs whose words are read when title and description do not name the war. */
const FIRST_PARAGRAPHS = 3;
/** Elements looked at to find them. */
const LOOKED_AT = 20;
const SHORTEST_PARAGRAPH = 60;

function firstParagraphs(document: Document): string {
  const found: string[] = [];
  const scope =
    document.querySelector(KNOWN_BODY) ?? document.querySelector('article, main') ?? document.body;
  for (const paragraph of Array.from(scope?.querySelectorAll('p') ?? []).slice(0, LOOKED_AT)) {
    const text = paragraph.textContent ?? '';
    if (text.length >= SHORTEST_PARAGRAPH && found.push(text.slice(0, 600)) === FIRST_PARAGRAPHS) break;
  }
  return found.join('\n');
}

const weightOf = (title: string, text: string): number => weigh(readTopic(`${title}\n${text}`));

/**
 * Whether a page is worth extracting and analysing: a Vietnamese article whose title, description or first paragraphs
 * name the war. The cheapest test first; no body is read as a whole, no layout is asked for. Lets border cases through:
 * the analysis decides on relevance.
 */
export function passesGate(document: Document, url: string): boolean {
  const title = metaContent(document, 'og:title') ?? document.title;
  const description = metaContent(document, 'og:description') ?? metaContent(document, 'description') ?? '';
  if (!isVietnamese(document, `${title} ${description}`)) return false;
  if (!isArticlePage(document, url)) return false;
  if (weightOf(title, description) >= WORTH_ANALYSING) return true;
  return weightOf(title, firstParagraphs(document)) >= 2 * WORTH_ANALYSING;
}
