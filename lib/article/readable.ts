import { Readability } from '@mozilla/readability';
import { type Block, blocksOf } from './blocks';
import { findLead } from './lead';
import type { Metadata } from './metadata';

/** The part of a page that holds its body. */
export interface BodyPart {
  root: Element;
  /** Elements inside it that do not belong to the story. */
  isSkipped: (element: Element) => boolean;
}

/** The part of a page that holds its story, its headline, and the way to a lead that stands outside of the part. */
export interface StoryPart extends BodyPart {
  /** The element that shows the headline; null when none does. */
  title: Element | null;
  /** Blocks of the lead outside the part; `body` are the part's own, in reading order. */
  findLead: (body: readonly Block[]) => Block[];
}

/** Larger pages are not cloned: the densest part of their paragraphs has to do. */
const MOST_ELEMENTS = 20_000;
const MOST_PARAGRAPHS = 5_000;
/** Readability reads every ancestor's whole text: a page nested deeper than any layout would take minutes. */
const DEEPEST = 200;
/** Names a text of the clone by its place among the live page's. */
const PLACE = 'data-place';
/** Their text is no text of the page, and no element may stand in it. */
const BARE = /^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|OPTION|TITLE)$/;
const SHOW_TEXT = 4;

/** Texts below an element that hold more than white space, in document order. */
function textsIn(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.data.trim() !== '' && !BARE.test(text.parentElement?.tagName ?? '')) texts.push(text);
  }
  return texts;
}

/**
 * Places among the live page's texts of what Readability keeps of a clone. Each text gets an element of its own that
 * carries its place: Readability renames and merges elements, and parses its page again when it has found too little.
 */
function keptPlaces(document: Document): number[] {
  const clone = document.cloneNode(true) as Document;
  textsIn(clone.body).forEach((text, place) => {
    const marked = clone.createElement('span');
    marked.setAttribute(PLACE, String(place));
    text.replaceWith(marked);
    marked.append(text);
  });
  const parsed = new Readability<Node>(clone, {
    serializer: (node) => node,
    disableJSONLD: true,
    charThreshold: 300,
  }).parse();
  const content = parsed?.content;
  if (!content || content.nodeType !== 1) return [];
  return Array.from((content as Element).querySelectorAll(`[${PLACE}]`), (element) =>
    Number(element.getAttribute(PLACE)),
  );
}

/** Depth of the deepest of a page's elements, which are given in document order. */
function depthOf(elements: readonly Element[]): number {
  const depths = new Map<Element, number>();
  let deepest = 0;
  for (const element of elements) {
    const depth = (element.parentElement ? (depths.get(element.parentElement) ?? 0) : 0) + 1;
    depths.set(element, depth);
    if (depth > deepest) deepest = depth;
  }
  return deepest;
}

/** What Readability takes for the story, found again in the live page; null when it finds none. */
function byReadability(document: Document, title: Element | null): BodyPart | null {
  const elements = Array.from(document.querySelectorAll('*'));
  if (elements.length > MOST_ELEMENTS || depthOf(elements) > DEEPEST) return null;
  const texts = textsIn(document.body);
  let places: number[];
  try {
    places = keptPlaces(document);
  } catch {
    // A page nested too deep for the clone or its reader.
    return null;
  }
  // Menus and mottoes above the headline are no story; a headline below most of it is another's.
  const titlePlace = title ? texts.findLastIndex((text) => title.contains(text)) : -1;
  const below = places.filter((place) => place > titlePlace);
  if (below.length > places.length / 2) places = below;
  const kept = new Set<Node>(places.flatMap((place) => texts[place] ?? []));
  const [first, ...others] = kept;
  let root = first?.parentElement ?? null;
  for (const text of others) while (root && !root.contains(text)) root = root.parentElement;
  if (!root) return null;
  for (const text of [...kept])
    for (let up = text.parentElement; up && up !== root && !kept.has(up); up = up.parentElement) kept.add(up);
  return { root, isSkipped: (element) => !kept.has(element) };
}

/** The element whose own paragraphs hold most text; null when the page has no paragraphs. */
function byParagraphs(document: Document): BodyPart | null {
  const lengths = new Map<Element, number>();
  for (const paragraph of Array.from(document.getElementsByTagName('p')).slice(0, MOST_PARAGRAPHS)) {
    const parent = paragraph.parentElement;
    if (parent) lengths.set(parent, (lengths.get(parent) ?? 0) + (paragraph.textContent ?? '').trim().length);
  }
  const [root] = [...lengths].sort((a, b) => b[1] - a[1])[0] ?? [];
  return root ? { root, isSkipped: () => false } : null;
}

/** Shortest line that is taken for the headline by its words alone: section names begin headlines too. */
const SHORTEST_HEADLINE = 20;

const isHeadline = (text: string, headline: string): boolean =>
  text.length >= SHORTEST_HEADLINE && headline.startsWith(text);

/**
 * The element that shows the headline: the heading where it says so, else a line that does (old portals set it in a cell
 * or a bold line, and the only heading may be the site's name), else the heading.
 */
function titleOf(document: Document, heading: Element | null, said: string | null): Element | null {
  const headline = (said ?? '').replace(/\s+/g, ' ');
  if (heading && isHeadline((heading.textContent ?? '').replace(/\s+/g, ' ').trim(), headline))
    return heading;
  const line = blocksOf(document.body, () => false).find(
    ({ text, linked }) => linked === 0 && isHeadline(text, headline),
  );
  return line?.pieces[0]?.node.parentElement ?? heading;
}

/**
 * Finds the story of a page whose layout is unknown; null when it finds none. `heading` shows the headline (null when
 * no heading does), `metadata` are what the page says of itself.
 */
export type FindStory = (document: Document, heading: Element | null, metadata: Metadata) => StoryPart | null;

/** By Readability, else by the densest paragraphs. The live page is read, never changed. */
export const findStory: FindStory = (document, heading, { headline, description }) => {
  // Of a page of frames, and of a broken one, there is no body.
  const { body }: { body: Element | null } = document;
  if (!body) return null;
  const title = titleOf(document, heading, headline);
  const part = byReadability(document, title) ?? byParagraphs(document);
  return part && { ...part, title, findLead: (body) => findLead(title, description, body) };
};
