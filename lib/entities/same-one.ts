import { contains, type Span } from '../text/span';
import type { Reading } from './reading';
import type { EntityId, EntityMention } from './types';

const THIS_PERSON = /(?<!\p{L})(?:ông|bà|vị|quan chức|nhà lãnh đạo) (?:này|ấy)(?!\p{L})/gu;
/** Read as written: in "Ông Putin" the word belongs to the name. */
const PRONOUN_AT_START = /^(?:Ông|Bà)(?= \p{Ll})/u;

/**
 * "Ông" at the head of a sentence: the only person of the sentence before. "ông này": the only one whom that sentence
 * and its own, as far as it has come, name.
 */
export function sameOne({ text, key, mentions }: Reading, sentences: readonly Span[]): EntityMention[] {
  const found: EntityMention[] = [];
  const add = (start: number, word: string, within: Span): void => {
    const entity = onlyPerson(mentions, within);
    if (entity === undefined) return;
    found.push({ start, end: start + word.length, entity, kind: 'person', via: 'coreference' });
  };
  sentences.forEach((sentence, index) => {
    const before = sentences[index - 1];
    const pronoun = PRONOUN_AT_START.exec(text.slice(sentence.start, sentence.end));
    if (pronoun && before) add(sentence.start, pronoun[0], before);
    for (const match of key.slice(sentence.start, sentence.end).matchAll(THIS_PERSON)) {
      const at = sentence.start + match.index;
      add(at, match[0], { start: (before ?? sentence).start, end: at });
    }
  });
  return found;
}

/** The one person whom a stretch names, undefined when it names none or several. */
function onlyPerson(mentions: readonly EntityMention[], within: Span): EntityId | undefined {
  const people = mentions.filter((mention) => mention.kind === 'person' && contains(within, mention));
  const [person, another] = new Set(people.map(({ entity }) => entity));
  return another === undefined ? person : undefined;
}
