import { articleText } from '../../lib/article/article';
import type { Extraction } from './read-article';

export interface Anchors {
  /** First text node of the title and of every paragraph. */
  nodes: readonly Text[];
  /** Whether all of them are in the page as they were. */
  stand(): boolean;
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
  return { nodes, stand: () => nodes.every((node, index) => node.isConnected && node.data === texts[index]) };
}
