import type { Span } from '../../text/span';

/** Words kept at each end of a long passage in a text fragment. */
const ENDS = 4;

const encoded = (text: string): string => encodeURIComponent(text).replace(/-/g, '%2D');

/** A passage on one line. */
export const passageOf = (text: string, span: Span): string =>
  text.slice(span.start, span.end).replace(/\s+/g, ' ').trim();

/**
 * The page's address with a text fragment (https://wicg.github.io/scroll-to-text-fragment/): `text=start,end` with the
 * first and last words of a long passage. A hash of the page's own is kept in front.
 */
export function linkToPassage(url: string, text: string, span: Span): string {
  const passage = passageOf(text, span);
  const words = passage.split(' ');
  const fragment =
    words.length <= 2 * ENDS + 2
      ? encoded(passage)
      : `${encoded(words.slice(0, ENDS).join(' '))},${encoded(words.slice(-ENDS).join(' '))}`;
  const [address = url, hash = ''] = url.split('#');
  return `${address}#${hash.replace(/:~:.*$/, '')}:~:text=${fragment}`;
}
