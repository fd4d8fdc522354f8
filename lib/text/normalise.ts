/** A text ready for matching, one code unit a sign, with the way back to the original. */
export interface NormalisedText {
  /** NFC, no-break and other odd spaces as ' ' (newlines stay), dashes kept; same order as the original. */
  text: string;
  /** Offset (UTF-16) in the original of an offset in `text`; `text.length` maps to the original's length. */
  toOriginal(offset: number): number;
}

const ODD_SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000\t]/g;
/** A base sign with the combining marks that follow it. */
const CLUSTER = /[\s\S]\p{M}+/gu;
/** Vietnamese tones and vowel marks; those of other scripts compose nothing that a parser reads. */
const NEEDS_COMPOSING = /[\u0300-\u036f]/;
/** One look at a usual page tells that nothing is to be done. */
const PLAIN = /^[^\u00a0\u0300-\u036f\u1680\u2000-\u200a\u202f\u205f\u3000\t]*$/;

const identity = (offset: number): number => offset;

/** Composes decomposed text (NFD bylines of Tuổi Trẻ, BNews titles) and keeps where every sign came from. */
export function normalise(original: string): NormalisedText {
  if (PLAIN.test(original)) return { text: original, toOriginal: identity };
  const spaced = original.replace(ODD_SPACES, ' ');
  if (!NEEDS_COMPOSING.test(spaced)) return { text: spaced, toOriginal: identity };
  // Starts (in the composed and in the original text) of every stretch after which the two run in step again.
  const composedAt = [0];
  const originalAt = [0];
  let text = '';
  let last = 0;
  for (const found of spaced.matchAll(CLUSTER)) {
    const cluster = found[0];
    text += spaced.slice(last, found.index);
    composedAt.push(text.length);
    originalAt.push(found.index);
    text += cluster.normalize('NFC');
    last = found.index + cluster.length;
    composedAt.push(text.length);
    originalAt.push(last);
  }
  text += spaced.slice(last);
  const toOriginal = (offset: number): number => {
    let low = 0;
    let high = composedAt.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((composedAt[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    const mapped = (originalAt[low] ?? 0) + offset - (composedAt[low] ?? 0);
    return Math.min(mapped, originalAt[low + 1] ?? original.length);
  };
  return { text, toOriginal };
}
