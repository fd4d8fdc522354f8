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

/** Weight of a word by how few of the texts have it (the usual inverse document frequency). */
export function inverseFrequencies(texts: readonly ReadonlySet<string>[]): (word: string) => number {
  const counts = new Map<string, number>();
  for (const words of texts) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const total = texts.length + 1;
  return (word) => Math.log(1 + total / (1 + (counts.get(word) ?? 0)));
}

/** Share of weighted words, 0..1: how much of the event's title and summary the claim says, damped by its own length. */
export function wordOverlap(
  claim: ReadonlySet<string>,
  event: ReadonlySet<string>,
  weight: (word: string) => number,
): number {
  let shared = 0;
  let mine = 0;
  let theirs = 0;
  for (const word of claim) {
    const value = weight(word);
    mine += value * value;
    if (event.has(word)) shared += value * value;
  }
  for (const word of event) theirs += weight(word) ** 2;
  if (mine === 0 || theirs === 0) return 0;
  // Cosine, stretched: two short texts about one thing rarely share more than two fifths of their weight.
  return Math.min(1, (shared / Math.sqrt(mine * theirs)) * 2.4);
}
