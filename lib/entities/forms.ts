import { lowerCase, oneTonePlacement } from '../text/fold';
import { allEntities } from './gazetteer';
import type { Entity } from './types';

/** One way of writing an entity, ready for look-up. */
export interface Form {
  entity: Entity;
  /** NFC as the gazetteer writes it; its capitals are asked of the text. */
  form: string;
  /** Lower case with one tone placement: what the text is compared with. */
  key: string;
  /** Counts only when the text also has a full form of the entity. */
  short: boolean;
}

const WORD = /[\p{L}\p{N}]+/u;

/** Lower case, one tone placement; the result has the length of the NFC argument. */
export const formKey = (text: string): string => oneTonePlacement(lowerCase(text));

/** First word of a form or of a place in the text, by which forms are looked up. */
export const firstWord = (key: string): string => WORD.exec(key)?.[0] ?? '';

let compiled: Map<string, Form[]> | null = null;

/** Forms by their first word, the longest first. */
export function formsByFirstWord(): Map<string, Form[]> {
  if (compiled) return compiled;
  const index = new Map<string, Form[]>();
  const put = (entity: Entity, form: string, short: boolean): void => {
    const nfc = form.normalize('NFC');
    const key = formKey(nfc);
    const word = firstWord(key);
    const list = index.get(word) ?? [];
    if (!list.some((other) => other.key === key && other.form === nfc && other.entity === entity)) {
      list.push({ entity, form: nfc, key, short });
    }
    index.set(word, list);
  };
  for (const entity of allEntities()) {
    for (const form of [entity.name.vi, entity.name.en, ...entity.variants]) put(entity, form, false);
    for (const form of entity.short ?? []) put(entity, form, true);
  }
  for (const list of index.values()) list.sort((a, b) => b.key.length - a.key.length);
  compiled = index;
  return index;
}
