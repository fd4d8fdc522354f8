/**
 * The text of a part of a page as blocks (paragraphs, captions, headings), each with the way back to its text nodes.
 * Runs of white space become one space; nothing is read from layout and nothing is changed.
 */

import { BREAKS, isCaption, isHidden, SILENT } from './elements';

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

interface Visitor {
  text: (node: Text) => void;
  /** Whether to go into the element. */
  enter: (element: Element) => boolean;
  /** After all that it holds; not called for one that was not gone into. */
  leave: (element: Element) => void;
}

/** Visits what stands in `root` in document order, without recursion: pages nest as deep as they like. */
function walk(root: Element, { text, enter, leave }: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node) {
    let inside = false;
    if (node.nodeType === 3) text(node as Text);
    else if (node.nodeType === 1) inside = enter(node as Element);
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
}

/**
 * Blocks of what stands in `root`, in reading order. `isSkipped` names elements that are left out with all they hold.
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

  walk(root, {
    enter,
    leave,
    text(node) {
      const before = block.text.length;
      appendText(block, node);
      if (links > 0) block.linked += block.text.length - before;
    },
  });
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
