import type { ComponentChildren } from 'preact';

/** A message with elements in the place of its placeholders: `rich('{quote} là {day}.', { quote: <b>…</b>, day: … })`. */
export function rich(message: string, parts: Record<string, ComponentChildren>): ComponentChildren[] {
  return message.split(/\{(\w+)\}/).map((piece, index) => (index % 2 === 1 ? parts[piece] : piece));
}
