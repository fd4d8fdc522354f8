/**
 * The text of a part of a page as blocks (paragraphs, captions, headings), each with the way back to its text nodes.
 * Runs of white space become one space; nothing is read from layout and nothing is changed.
 */

/** A stretch of a block's text that stands unchanged in one text node (white space may be another white space). */
export interface Piece {
  node: Text;
  /** Offset in the node's data. */
  from: number;
  /** Offset in the block's text. */
  start: number;
  length: number;
}

export interface Block {
  text: string;
  pieces: Piece[];
  /** Stands in or under a picture. */
  caption: boolean;
  /** UTF-16 units inside links. */
  linked: number;
}

const BREAKS = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
/** Never part of a story's text. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED SVG MATH CANVAS VIDEO AUDIO BUTTON FORM INPUT SELECT TEXTAREA NAV ASIDE FOOTER DIALOG AMP-AD AMP-IFRAME'.split(
    ' ',
  ),
);
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:p?caption|tplcaption|photocms_caption|masterc?ms_tpl_table|image|image-?desc|desc_cation|pic)(?=$|[\s_-])/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function isHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && HIDDEN_STYLE.test(style);
}

/** A picture's own text: figures, captions by their class, and centred lines (MasterCMS). */
function isCaption(element: Element, tag: string): boolean {
  if (tag === 'FIGURE' || tag === 'FIGCAPTION') return true;
  if (!BREAKS.has(tag)) return false;
  return (
    CAPTION_CLASS.test(element.getAttribute('class') ?? '') ||
    /text-align\s*:\s*center/i.test(element.getAttribute('style') ?? '')
  );
}

const WHITE = /\s+/g;

function appendText(block: Block, node: Text): void {
  const { data } = node;
  let from = 0;
  const take = (text: string, at: number): void => {
    const last = block.pieces.at(-1);
    if (last && last.node === node && last.from + last.length === at) last.length += text.length;
    else block.pieces.push({ node, from: at, start: block.text.length, length: text.length });
    block.text += text;
  };
  WHITE.lastIndex = 0;
  for (let white = WHITE.exec(data); white; white = WHITE.exec(data)) {
    if (white.index > from) take(data.slice(from, white.index), from);
    if (block.text !== '' && !block.text.endsWith(' ')) take(' ', white.index);
    from = white.index + white[0].length;
  }
  if (from < data.length) take(data.slice(from), from);
}

/** The part of a block between two offsets of its text. */
export function sliceBlock(block: Block, from: number, to = block.text.length): Block {
  const pieces = block.pieces.flatMap((piece) => {
    const start = Math.max(piece.start, from);
    const end = Math.min(piece.start + piece.length, to);
    return end > start
      ? [
          {
            node: piece.node,
            from: piece.from + start - piece.start,
            start: start - from,
            length: end - start,
          },
        ]
      : [];
  });
  return { ...block, text: block.text.slice(from, to), pieces, linked: Math.min(block.linked, to - from) };
}

const emptyBlock = (caption: boolean): Block => ({ text: '', pieces: [], caption, linked: 0 });

/**
 * Blocks of what stands in `root`, in reading order. `isSkipped` names elements that are left out with all they hold.
 * Walks without recursion: pages nest as deep as they like.
 */
export function blocksOf(root: Element, isSkipped: (element: Element) => boolean): Block[] {
  const blocks: Block[] = [];
  let captions = 0;
  let links = 0;
  let block = emptyBlock(false);
  const flush = (): void => {
    const trimmed = block.text.endsWith(' ') ? sliceBlock(block, 0, block.text.length - 1) : block;
    if (trimmed.text !== '') blocks.push(trimmed);
    block = emptyBlock(captions > 0);
  };
  /** Whether to go into the element. */
  const enter = (element: Element): boolean => {
    const tag = element.tagName.toUpperCase();
    if (tag === 'BR') {
      flush();
      return false;
    }
    const breaks = BREAKS.has(tag);
    if (SILENT.has(tag) || isHidden(element) || isSkipped(element)) {
      if (breaks) flush();
      return false;
    }
    if (isCaption(element, tag)) captions++;
    if (breaks) flush();
    if (tag === 'A') links++;
    return true;
  };
  const leave = (element: Element): void => {
    const tag = element.tagName.toUpperCase();
    if (tag === 'A') links--;
    if (isCaption(element, tag)) captions--;
    if (BREAKS.has(tag)) flush();
  };

  let node: Node | null = root.firstChild;
  while (node) {
    let inside = false;
    if (node.nodeType === 3) {
      const before = block.text.length;
      appendText(block, node as Text);
      if (links > 0) block.linked += block.text.length - before;
    } else if (node.nodeType === 1) {
      inside = enter(node as Element);
    }
    if (inside && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (inside) leave(node as Element);
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node) leave(node as Element);
    }
    node = node?.nextSibling ?? null;
  }
  flush();
  return blocks;
}

/** Blocks as one line, joined by spaces: a title set in several lines is one title. */
export function joinBlocks(blocks: readonly Block[]): Block {
  const joined = emptyBlock(false);
  for (const { text, pieces, linked } of blocks) {
    if (joined.text !== '') joined.text += ' ';
    const shift = joined.text.length;
    joined.pieces.push(...pieces.map((piece) => ({ ...piece, start: piece.start + shift })));
    joined.text += text;
    joined.linked += linked;
  }
  return joined;
}
