/** What a page says of itself in `meta` elements and JSON-LD. */
export interface Metadata {
  headline: string | null;
  description: string | null;
  /** As written, most trusted first: JSON-LD, article:published_time, pubdate and its kin. */
  published: string[];
}

const KEYS = ['property', 'name', 'itemprop'];

/**
 * Content of the first `meta` with this property, name or itemprop; null when absent or empty. Browsers keep the list
 * of `meta` elements: a selector for one that is absent would walk the whole page each time.
 */
export function metaContent(document: Document, key: string): string | null {
  for (const element of document.getElementsByTagName('meta'))
    if (KEYS.some((name) => element.getAttribute(name) === key))
      return element.getAttribute('content')?.trim() || null;
  return null;
}

/** Longest JSON-LD that is read, in UTF-16 units: an article's own is far below it. */
const LONGEST_JSON_LD = 300_000;

/** Types of schema.org that stand for an article ('NewsArticle', 'ReportageNewsArticle', 'LiveBlogPosting', 'Article'). */
const ARTICLE_TYPE = /(?:Article|BlogPosting|Report)$/;

/** Texts of the page's JSON-LD. */
export function jsonLdTexts(document: Document): string[] {
  return Array.from(
    document.querySelectorAll('script[type="application/ld+json"]'),
    (script) => script.textContent ?? '',
  ).filter((text) => text.length <= LONGEST_JSON_LD);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    try {
      // Line breaks inside strings and a trailing comma are what papers' templates get wrong.
      return JSON.parse(text.replace(/[\u0000-\u001f]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
    } catch {
      return null;
    }
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The objects of JSON-LD that are articles, in order; arrays and @graph are opened. */
function articlesIn(json: unknown): Record<string, unknown>[] {
  const open = [json];
  const articles: Record<string, unknown>[] = [];
  for (let i = 0; i < open.length && i < 500; i++) {
    const value = open[i];
    if (Array.isArray(value)) open.push(...value);
    else if (isRecord(value)) {
      if ([value['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type)))
        articles.push(value);
      open.push(value['@graph'], value.mainEntity);
    }
  }
  return articles;
}

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** What head and JSON-LD say of the page: the headline by the first article of the JSON-LD, the description by `meta`, else by the other. */
export function readMetadata(document: Document): Metadata {
  const article = jsonLdTexts(document).flatMap((json) => articlesIn(parseJson(json)))[0];
  const published = [
    text(article?.datePublished),
    metaContent(document, 'article:published_time'),
    metaContent(document, 'pubdate'),
    metaContent(document, 'datePublished'),
    metaContent(document, 'og:article:published_time'),
    metaContent(document, 'DC.date.issued'),
  ];
  return {
    headline: text(article?.headline) ?? metaContent(document, 'og:title') ?? text(document.title),
    description:
      metaContent(document, 'og:description') ??
      metaContent(document, 'description') ??
      text(article?.description),
    published: published.filter((value) => value !== null),
  };
}
