import type { Span } from '../../text/span';

/** Whether a quotation that begins in a mention's paragraph is still open before it: its words may be old. */
export function isQuoted(text: string, { start }: Span): boolean {
  const before = text.slice(text.lastIndexOf('\n', start) + 1, start);
  const opened = before.match(/[“«]/gu)?.length ?? 0;
  const closed = before.match(/[”»]/gu)?.length ?? 0;
  return opened > closed || (before.match(/"/gu)?.length ?? 0) % 2 === 1;
}
