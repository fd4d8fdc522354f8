import type { EntityMention } from './types';

/** The text as the resolvers read it: NFC, with its mentions at NFC offsets. */
export interface Reading {
  text: string;
  /** `text` in lower case with one tone placement; same length. */
  key: string;
  mentions: EntityMention[];
  /** Day on which the offices are looked up (ISO), or null. */
  day: string | null;
}
