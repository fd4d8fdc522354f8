import { tagTimes } from '../../lib/time/tag-times';
import type { Reference } from '../../lib/time/types';
import { chronoTimes, type PlainTime } from './chrono-times';

export type Tagger = (text: string, reference: Reference) => PlainTime[];

/** Both taggers with the same interface. */
export const TAGGERS: readonly (readonly [string, Tagger])[] = [
  ['doi-chieu', (text, reference) => tagTimes(text, { reference })],
  ['chrono-node vi', (text, reference) => chronoTimes(text, reference.value)],
];
