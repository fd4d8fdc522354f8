import { articleText } from '../../lib/article/article';
import type { Extraction } from './read-article';

export interface Anchors {
  /** Whether the first text of the title and of every paragraph is in the page as it was. */
  stand(): boolean;
  /** An element of the article's column; null when nothing of it was found. */
  column(): Element | null;
}

/** Tells cheaply whether the article that was read is still the one on the page; no live ranges, no extraction. */
export function anchorsOf({ article, map }: Extraction): Anchors {
  const nodes: Text[] = [];
  let start = 0;
  for (const line of articleText(article).split('\n')) {
    const node = map.ranges({ start, end: start + Math.min(1, line.length) })[0]?.startContainer;
    if (node instanceof Text) nodes.push(node);
    start += line.length + 1;
  }
  const texts = nodes.map((node) => node.data);
  return {
    stand: () => nodes.every((node, index) => node.isConnected && node.data === texts[index]),
    column: () => nodes.at(-1)?.parentElement ?? null,
  };
}
