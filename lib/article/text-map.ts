import type { Span } from '../text/span';
import type { Block, Piece } from './blocks';

/** The way between an article's text (offsets as in `articleText`) and the live page. */
export interface TextMap {
  /**
   * Where a span stands in the page: one range for each text node, in order. Parts whose nodes have left the page or
   * changed since are left out, so the list may be empty.
   */
  ranges(span: Span): Range[];
  /** Offset in the article's text of a place in a text node (as `caretPositionFromPoint` gives it); null outside the article. */
  offsetAt(node: Node, offset: number): number | null;
}

export interface Stretch {
  node: Text;
  from: number;
  to: number;
}

/** First index of `pieces` that ends after `offset`. */
function firstAfter(pieces: readonly Piece[], offset: number): number {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = pieces[middle];
    if (piece && piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const sameText = (a: string, b: string): boolean =>
  a === b || a.replace(/\s/g, ' ') === b.replace(/\s/g, ' ');

/** Stretches of text nodes that hold a span; neighbouring ones of a node (white space between them) are joined. */
export function stretchesOf(pieces: readonly Piece[], text: string, span: Span): Stretch[] {
  const stretches: Stretch[] = [];
  for (let i = firstAfter(pieces, span.start); i < pieces.length; i++) {
    const piece = pieces[i];
    if (!piece || piece.start >= span.end) break;
    const start = Math.max(piece.start, span.start);
    const end = Math.min(piece.start + piece.length, span.end);
    const from = piece.from + start - piece.start;
    const to = from + end - start;
    if (!piece.node.isConnected || !sameText(piece.node.data.slice(from, to), text.slice(start, end)))
      continue;
    const last = stretches.at(-1);
    if (last?.node === piece.node && piece.node.data.slice(last.to, from).trim() === '') last.to = to;
    else stretches.push({ node: piece.node, from, to });
  }
  return stretches;
}

function rangeOf({ node, from, to }: Stretch): Range {
  const range = node.ownerDocument.createRange();
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

/** Map of an article whose lines (title first, when it has one) are these blocks; a line without pieces is not in the page. */
export function createTextMap(lines: readonly Pick<Block, 'text' | 'pieces'>[]): TextMap {
  const pieces: Piece[] = [];
  let start = 0;
  for (const line of lines) {
    for (const piece of line.pieces) pieces.push({ ...piece, start: piece.start + start });
    start += line.text.length + 1;
  }
  const text = lines.map((line) => line.text).join('\n');
  let byNode: Map<Node, Piece[]> | undefined;
  const piecesIn = (node: Node): Piece[] => {
    byNode ??= grouped(pieces);
    return byNode.get(node) ?? [];
  };
  return {
    ranges: (span) => stretchesOf(pieces, text, span).map(rangeOf),
    offsetAt(node, offset) {
      const at = piecesIn(node).find((piece) => offset >= piece.from && offset < piece.from + piece.length);
      return at ? at.start + offset - at.from : null;
    },
  };
}

function grouped(pieces: readonly Piece[]): Map<Node, Piece[]> {
  const groups = new Map<Node, Piece[]>();
  for (const piece of pieces) {
    const group = groups.get(piece.node);
    if (group) group.push(piece);
    else groups.set(piece.node, [piece]);
  }
  return groups;
}
