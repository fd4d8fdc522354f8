import { entityById } from '../../entities/gazetteer';
import { sentenceAt } from '../../text/sentences';
import { contains } from '../../text/span';
import type { CheckContext } from '../context';

/** States and peoples whose own wars papers tell in the same words. */
const OTHER_WARS = new Set(
  'israel palestine iran iraq lebanon syria yemen libya afghanistan pakistan ethiopia mali myanmar cambodia thailand venezuela armenia azerbaijan'.split(
    ' ',
  ),
);

const stateOf = (entity: string): string => entityById(entity)?.of ?? entity;

/**
 * Whether "cuộc xung đột" at an offset is the war in Ukraine: the page names Ukraine or a place or person of it, and
 * the sentence names nobody of another war ("Netanyahu … chấm dứt cuộc xung đột đã kéo dài gần 2 năm").
 */
export function isThisWar(index: number, { text, mentions }: CheckContext): boolean {
  const sentence = sentenceAt(text, index);
  return (
    mentions.some(({ entity }) => stateOf(entity) === 'ukraine') &&
    !mentions.some(
      (mention) => sentence && contains(sentence, mention) && OTHER_WARS.has(stateOf(mention.entity)),
    )
  );
}
