import type { Article } from './article';
import { type Block, blocksOf, joinBlocks, sliceBlock } from './blocks';
import { DROPPED, isSignature } from './dropped';
import { captionLength, leadTagLength } from './line-parts';
import { isLink } from './lines';
import { type Layout, layoutsFor } from './layouts';
import { type Metadata, readMetadata } from './metadata';
import { outletOf, publisherOf } from './outlets';
import { publicationOf } from './publication';
import type { BodyPart, FindStory, StoryPart } from './readable';
import { storyOf } from './story';
import { createTextMap, type TextMap } from './text-map';

/** Less text than this is no body, in UTF-16 units: a teaser, a gallery's frame, an empty template. */
const SHORTEST_BODY = 150;
/** Elements that a body selector may find before the longest is taken. */
const MOST_BODIES = 6;

interface Body {
  layout: Layout | null;
  root: Element;
  blocks: Block[];
  /** Where no layout fits. */
  story: StoryPart | null;
}

const lengthOf = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, block) => sum + block.text.length, 0);

const find = (document: Document, selector: string): Element | null =>
  selector === '' ? null : document.querySelector(selector);

function blocksIn({ root, isSkipped }: BodyPart): Block[] {
  const dropped = new Set(root.querySelectorAll(DROPPED));
  return blocksOf(root, (element) => dropped.has(element) || isSignature(element) || isSkipped(element))
    .map((block) => (block.caption ? sliceBlock(block, 0, captionLength(block.text)) : block))
    .filter((block) => block.text !== '' && !isLink(block));
}

/** The body by the layouts that fit the host, by `findStory` when none does; null when the page has none. */
function findBody(
  document: Document,
  host: string,
  metadata: Metadata,
  findStory: FindStory | null,
): Body | null {
  for (const layout of layoutsFor(host)) {
    const bodies = Array.from(document.querySelectorAll(layout.body)).slice(0, MOST_BODIES);
    const [best] = bodies
      .map((root) => ({ layout, root, blocks: blocksIn({ root, isSkipped: () => false }), story: null }))
      .sort((a, b) => lengthOf(b.blocks) - lengthOf(a.blocks));
    if (best && lengthOf(best.blocks) >= SHORTEST_BODY) return best;
  }
  const story = findStory?.(document, titleElement(document, null, metadata), metadata) ?? null;
  const blocks = story ? blocksIn(story) : [];
  return story && lengthOf(blocks) > 0 ? { layout: null, root: story.root, blocks, story } : null;
}

/** The element that shows the title: the layout's, else the heading that says what the metadata say, else the only one. */
function titleElement(document: Document, layout: Layout | null, metadata: Metadata): Element | null {
  const own = layout && find(document, layout.title);
  if (own) return own;
  const headings = Array.from(document.querySelectorAll('h1')).slice(0, 10);
  const words = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();
  const headline = words(metadata.headline);
  const said = headings.find(
    (heading) => words(heading.textContent) !== '' && headline.startsWith(words(heading.textContent)),
  );
  return said ?? (headings.length === 1 ? (headings[0] ?? null) : null);
}

/** "… - VnExpress", "… | Báo Nhân Dân": the outlet's name behind a title taken from the metadata. */
const withoutOutlet = (title: string): string =>
  title.replace(/\s+[|–-]\s+[^|–-]{2,40}$/, (tail) => (tail.length < title.length / 3 ? '' : tail));

function titleOf(element: Element | null, metadata: Metadata): Block {
  const shown = element ? joinBlocks(blocksOf(element, () => false)) : null;
  if (shown && shown.text !== '') return shown;
  const text = withoutOutlet((metadata.headline ?? '').replace(/\s+/g, ' ').trim());
  return { text, pieces: [], caption: false, linked: 0 };
}

/** The lead outside the body. */
function leadOf(document: Document, { layout, root, blocks, story }: Body, title: Element | null): Block[] {
  if (story) return story.findLead(blocks);
  const element = layout && find(document, layout.lead);
  if (!element || root.contains(element) || title?.contains(element)) return [];
  const dropped = new Set(element.querySelectorAll(DROPPED));
  return blocksOf(element, (inner) => dropped.has(inner)).filter((block) => !isLink(block));
}

/** The paper's mark stands before the lead's first words. */
function withoutLeadTag(blocks: Block[]): Block[] {
  const [first, ...others] = blocks;
  return first ? [sliceBlock(first, leadTagLength(first.text)), ...others] : [];
}

/**
 * The article of a page and the way from its text back to the page; null when the page has no body. Reads the document
 * without changing it, and without its layout. `url` is the page's address; `now` (milliseconds) tells dates of the
 * future, which no page was published on. `findStory` reads pages of unknown layouts; without it they give null (it is
 * as large as everything else that runs in a page, which loads it only when it needs it).
 */
export function extractArticle(
  document: Document,
  url: string,
  now: number = Date.now(),
  findStory: FindStory | null = null,
): { article: Article; map: TextMap } | null {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  const metadata = readMetadata(document);
  const body = findBody(document, host, metadata, findStory);
  if (!body) return null;
  const shownTitle = body.story ? body.story.title : titleElement(document, body.layout, metadata);
  const title = titleOf(shownTitle, metadata);
  const all = withoutLeadTag([...leadOf(document, body, shownTitle), ...body.blocks]);
  const lines = all.map((block) => block.text);
  const paragraphs = storyOf(lines, title.text).flatMap((i) => all[i] ?? []);
  if (paragraphs.length === 0) return null;
  const publisher = publisherOf(url);
  const article: Article = {
    url: url === '' ? null : url,
    publisher,
    title: title.text,
    ...publicationOf({
      document,
      url,
      publisher: outletOf(host)?.host ?? publisher,
      metadata,
      layout: body.layout,
      title: shownTitle,
      body: body.blocks[0]?.pieces[0]?.node ?? body.root,
      firstLines: lines.slice(0, 6),
      now,
    }),
    paragraphs: paragraphs.map((block) => block.text),
  };
  return { article, map: createTextMap(title.text === '' ? paragraphs : [title, ...paragraphs]) };
}
