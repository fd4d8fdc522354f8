import { Readability } from '@mozilla/readability';

/** The part of a page that holds its story. */
export interface StoryPart {
  root: Element;
  /** Elements inside it that do not belong to the story. */
  isSkipped: (element: Element) => boolean;
}

/** Larger pages are not cloned: the densest part of their paragraphs has to do. */
const MOST_ELEMENTS = 20_000;
const MOST_PARAGRAPHS = 5_000;
/** Readability reads every ancestor's whole text: a page nested deeper than any layout would take minutes. */
const DEEPEST = 200;
/** Names the elements of the clone by their place in the live page. */
const PLACE = 'data-place';

/** Places in the live page of what Readability keeps of a clone. */
function keptPlaces(document: Document): number[] {
  const clone = document.cloneNode(true) as Document;
  Array.from(clone.querySelectorAll('*')).forEach((element, place) => {
    element.setAttribute(PLACE, String(place));
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
function byReadability(document: Document): StoryPart | null {
  const live = Array.from(document.querySelectorAll('*'));
  if (live.length > MOST_ELEMENTS || depthOf(live) > DEEPEST) return null;
  let places: number[];
  try {
    places = keptPlaces(document);
  } catch {
    // A page nested too deep for the clone or its reader.
    return null;
  }
  const kept = new Set(places.map((place) => live[place]).filter((element) => element !== undefined));
  let root = [...kept][0]?.parentElement ?? null;
  for (const element of kept) while (root && !root.contains(element)) root = root.parentElement;
  if (!root) return null;
  // What was unwrapped on the way (a box around a paragraph) stays; what was removed has nothing kept inside.
  for (const element of [...kept]) {
    for (let up = element.parentElement; up && up !== root && !kept.has(up); up = up.parentElement)
      kept.add(up);
  }
  return { root, isSkipped: (element) => !kept.has(element) };
}

/** The element whose own paragraphs hold most text; null when the page has no paragraphs. */
function byParagraphs(document: Document): StoryPart | null {
  const lengths = new Map<Element, number>();
  for (const paragraph of Array.from(document.getElementsByTagName('p')).slice(0, MOST_PARAGRAPHS)) {
    const parent = paragraph.parentElement;
    if (parent) lengths.set(parent, (lengths.get(parent) ?? 0) + (paragraph.textContent ?? '').trim().length);
  }
  const [root] = [...lengths].sort((a, b) => b[1] - a[1])[0] ?? [];
  return root ? { root, isSkipped: () => false } : null;
}

/** Finds the story of a page whose layout is unknown; null when it finds none. */
export type FindStory = (document: Document) => StoryPart | null;

/** By Readability, else by the densest paragraphs. The live page is read, never changed. */
export const findStory: FindStory = (document) => byReadability(document) ?? byParagraphs(document);
