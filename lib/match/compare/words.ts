import { foldAccents } from '../../text/fold';
import { normalise } from '../../text/normalise';

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

/** Every word of the prepared texts as a number: events are read once and held against the claims of many pages. */
const vocabulary = new Map<string, number>();
let numbered = new WeakMap<ReadonlySet<string>, Int32Array>();
/**
 * Words that are kept, some 50 MB; a record of a hundred thousand events has more, but one page never asks for them
 * all.
 */
const MOST_WORDS = 400_000;

function numbersOf(words: ReadonlySet<string>): Int32Array {
  const known = numbered.get(words);
  if (known) return known;
  const numbers = new Int32Array(words.size);
  let at = 0;
  for (const word of words) {
    let number = vocabulary.get(word);
    if (number === undefined) {
      number = vocabulary.size;
      vocabulary.set(word, number);
    }
    numbers[at] = number;
    at += 1;
  }
  numbered.set(words, numbers);
  return numbers;
}

/** For every word the texts that hold it: those of word w lie in `texts` from `starts[w]` to `starts[w + 1]`. */
function postings(lists: readonly Int32Array[], size: number): { starts: Int32Array; texts: Int32Array } {
  const starts = new Int32Array(size + 1);
  for (const list of lists) for (const word of list) starts[word + 1] = (starts[word + 1] ?? 0) + 1;
  for (let word = 0; word < size; word += 1) starts[word + 1] = (starts[word + 1] ?? 0) + (starts[word] ?? 0);
  const next = starts.slice(0, size);
  const texts = new Int32Array(starts[size] ?? 0);
  lists.forEach((list, index) => {
    for (const word of list) {
      const at = next[word] ?? 0;
      texts[at] = index;
      next[word] = at + 1;
    }
  });
  return { starts, texts };
}

/** Inverse document frequency of a word that `count` of `total` texts have, squared as it stands in the cosine. */
const rarity = (count: number, total: number): number => Math.log(1 + total / (1 + count)) ** 2;

/**
 * The weight of every word by its number, reckoned when it is first asked for: many words are as rare as each other.
 */
function weightsOf(starts: Int32Array, total: number): (word: number) => number {
  const byCount = new Map<number, number>();
  return (word) => {
    const count = (starts[word + 1] ?? 0) - (starts[word] ?? 0);
    const known = byCount.get(count);
    if (known !== undefined) return known;
    const weight = rarity(count, total);
    byCount.set(count, weight);
    return weight;
  };
}

/** Cosine, stretched: two short texts about one thing rarely share more than two fifths of their weight. */
const STRETCH = 2.4;

/** Turns sums of shared weights into shares, 0..1, in place: by the lengths of both texts. */
function toShares(sums: Float64Array, length: number, lengths: Float64Array): Float64Array {
  for (let text = 0; text < sums.length; text += 1) {
    const sum = sums[text] ?? 0;
    if (sum > 0) sums[text] = Math.min(1, (sum / (length * (lengths[text] || 1))) * STRETCH);
  }
  return sums;
}

/** Forgets the numbers of all words once there are too many. */
function keepVocabularySmall(): void {
  if (vocabulary.size <= MOST_WORDS) return;
  vocabulary.clear();
  numbered = new WeakMap();
}

/**
 * Index over the words of some texts: for a claim's words, per text the share of weighted words, 0..1. A word weighs by
 * how few of the texts have it (the usual inverse document frequency, squared in the cosine).
 */
export function wordIndex(
  texts: readonly ReadonlySet<string>[],
): (claim: ReadonlySet<string>) => Float64Array {
  keepVocabularySmall();
  const lists = texts.map(numbersOf);
  const { starts, texts: holders } = postings(lists, vocabulary.size);
  const total = texts.length + 1;
  const weightOf = weightsOf(starts, total);
  const unknown = rarity(0, total);
  const lengths = Float64Array.from(lists, (list) => {
    let sum = 0;
    for (const word of list) sum += weightOf(word);
    return Math.sqrt(sum);
  });
  return (claim) => {
    const sums = new Float64Array(texts.length);
    let mine = 0;
    for (const word of claim) {
      const number = vocabulary.get(word) ?? -1;
      const weight = number < 0 || number + 1 >= starts.length ? unknown : weightOf(number);
      mine += weight;
      if (number < 0) continue;
      for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at += 1) {
        const text = holders[at] ?? 0;
        sums[text] = (sums[text] ?? 0) + weight;
      }
    }
    return toShares(sums, Math.sqrt(mine), lengths);
  };
}
