import { foldAccents } from '../text/fold';
import { normalise } from '../text/normalise';

/** Syllables that carry no content alone; pairs of syllables keep theirs. */
const EMPTY = new Set(
  'va cua la co cac mot nhung cho voi tai trong ve den tu duoc da se khi nay do o vao ra ong ba nguoi theo sau truoc cung hai bo the gioi nuoc nam thang ngay hom'.split(
    ' ',
  ),
);

/** The content of a text as folded syllables and pairs of neighbouring syllables. */
export function contentWords(text: string): Set<string> {
  const syllables = foldAccents(normalise(text).text).match(/[\p{L}\p{N}]+(?:[.,]\d+)*/gu) ?? [];
  const words = new Set<string>();
  let last = '';
  for (const syllable of syllables) {
    if (!EMPTY.has(syllable) && syllable.length > 1) words.add(syllable);
    if (last !== '') words.add(`${last} ${syllable}`);
    last = syllable;
  }
  return words;
}

/** Cosine, stretched: two short texts about one thing rarely share more than two fifths of their weight. */
const STRETCH = 2.4;

/**
 * Index over the words of some texts: for a claim's words, per text the share of weighted words, 0..1. A word weighs by
 * how few of the texts have it (the usual inverse document frequency, squared in the cosine).
 */
export function wordIndex(
  texts: readonly ReadonlySet<string>[],
): (claim: ReadonlySet<string>) => Float64Array {
  const holders = new Map<string, number[]>();
  texts.forEach((words, index) => {
    for (const word of words) {
      const held = holders.get(word);
      if (held) held.push(index);
      else holders.set(word, [index]);
    }
  });
  const total = texts.length + 1;
  const weigh = (count: number): number => Math.log(1 + total / (1 + count)) ** 2;
  const squares = new Map<string, number>();
  const theirs = new Float64Array(texts.length);
  for (const [word, held] of holders) {
    const square = weigh(held.length);
    squares.set(word, square);
    for (const index of held) theirs[index] = (theirs[index] ?? 0) + square;
  }
  const unknown = weigh(0);
  return (claim) => {
    const shared = new Float64Array(texts.length);
    let mine = 0;
    for (const word of claim) {
      const square = squares.get(word) ?? unknown;
      mine += square;
      for (const index of holders.get(word) ?? []) shared[index] = (shared[index] ?? 0) + square;
    }
    return shared.map((value, index) =>
      value === 0 ? 0 : Math.min(1, (value / Math.sqrt(mine * (theirs[index] ?? 1))) * STRETCH),
    );
  };
}
