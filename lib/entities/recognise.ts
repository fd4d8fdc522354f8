import { normalise } from '../text/normalise';
import { insideOtherName, namesState, type Surroundings } from './ambiguity';
import { writtenAsName } from './letter-case';
import { firstWord, type Form, formKey, formsByFirstWord } from './forms';
import { entityById } from './gazetteer';
import { titleBefore } from './titles';
import type { EntityMention } from './types';

const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+/gu;
const WORD_SIGN = /[\p{L}\p{N}]/u;
const LAST_WORD = /([\p{L}\p{N}]+) $/u;
const NEXT_WORD = /^ ([\p{L}\p{N}]+)/u;
const SENTENCE_START = /(?:^|[.!?…:;"“”'‘’()\n-])\s*$/u;
const REGION_BEFORE = /(?:tỉnh|vùng|oblast)\s$/iu;

interface Candidate {
  start: number;
  end: number;
  form: Form;
  /** All entities that are written this way. */
  sameForms: Form[];
  weak: boolean;
}

/**
 * People, states, organisations, places and weapons that a text names, in order, never overlapping; offsets count
 * in the original, whatever its normal form. Of several forms at one place the longest wins.
 */
export function recogniseEntities(original: string): EntityMention[] {
  const { text, toOriginal } = normalise(original);
  const found = candidates(text);
  const sure = new Set(found.filter((one) => !one.weak && !one.form.short).map((one) => one.form.entity.id));
  return found.flatMap((one) => {
    if (!one.weak && !one.form.short) return [toMention(text, one, toOriginal)];
    // "Ông Johnson" is whichever Johnson the text names in full.
    const form = one.sameForms.find((other) => sure.has(other.entity.id));
    return form ? [toMention(text, { ...one, form }, toOriginal)] : [];
  });
}

function candidates(text: string): Candidate[] {
  const key = formKey(text);
  const forms = formsByFirstWord();
  const found: Candidate[] = [];
  let covered = 0;
  for (const word of key.matchAll(WORD_START)) {
    const start = word.index;
    if (start < covered) continue;
    const candidate = longest(text, key, start, forms.get(firstWord(word[0])) ?? []);
    if (!candidate) continue;
    found.push(candidate);
    covered = candidate.end;
  }
  return found;
}

function longest(text: string, key: string, start: number, forms: readonly Form[]): Candidate | null {
  for (const form of forms) {
    if (!key.startsWith(form.key, start)) continue;
    const end = start + form.key.length;
    if (WORD_SIGN.test(key.charAt(end)) && WORD_SIGN.test(key.charAt(end - 1))) continue;
    const written = text.slice(start, end);
    if (!writtenAsName(form.form, written)) continue;
    const stands = standsFor(form, text, start, end);
    const sameForms = forms.filter((other) => other.key === form.key);
    if (stands !== false) return { start, end, form, sameForms, weak: stands === 'weak' };
  }
  return null;
}

/** Whether the form means its entity here; 'weak' where another mention has to decide. */
function standsFor({ entity }: Form, text: string, start: number, end: number): boolean | 'weak' {
  if (entity.kind === 'state') return namesState(surroundings(text, start, end));
  return entity.kind !== 'place' || !insideOtherName(surroundings(text, start, end));
}

function surroundings(text: string, start: number, end: number): Surroundings {
  const left = text.slice(Math.max(0, start - 40), start);
  const right = text.slice(end, end + 40);
  const before = LAST_WORD.exec(left)?.[1] ?? '';
  return {
    written: text.slice(start, end),
    before,
    after: NEXT_WORD.exec(right)?.[1] ?? '',
    left,
    rest: right,
    sentenceStart: SENTENCE_START.test(left),
    headline: !text.slice(0, start).includes('\n') && text.includes('\n'),
  };
}

function toMention(text: string, one: Candidate, toOriginal: (offset: number) => number): EntityMention {
  const { entity } = one.form;
  const region = entity.kind === 'place' ? regionOf(text, one) : null;
  const mention: EntityMention = {
    start: toOriginal(region?.start ?? one.start),
    end: toOriginal(one.end),
    entity: region?.id ?? entity.id,
    kind: entity.kind,
    via: one.form.short || isPartOfName(one.form) ? 'short' : 'name',
  };
  if (entity.kind !== 'person') return mention;
  const title = titleBefore(text, one.start);
  return title
    ? { ...mention, title: { start: toOriginal(title.start), end: toOriginal(title.end) } }
    : mention;
}

/** "tỉnh Kharkov", "vùng Sumy": the region that the town gives its name to. */
function regionOf(text: string, one: Candidate): { id: string; start: number } | null {
  const { entity } = one.form;
  const region = entity.within === `${entity.id}-oblast` ? entityById(entity.within) : undefined;
  const prefix = REGION_BEFORE.exec(text.slice(Math.max(0, one.start - 8), one.start));
  return region && prefix ? { id: region.id, start: one.start - prefix[0].length } : null;
}

/** A surname standing for a person whose name has more words. */
function isPartOfName({ entity, form }: Form): boolean {
  return entity.kind === 'person' && !form.includes(' ') && entity.name.en.includes(' ');
}
