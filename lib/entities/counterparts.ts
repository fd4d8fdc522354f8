import { entityById } from './gazetteer';
import { holderOf } from './office-holders';
import type { Reading } from './reading';
import { covers } from './terms';
import type { EntityMention } from './types';

const COUNTERPART = /(?<!\p{L})(?:người đồng cấp|đồng cấp|người đồng nhiệm|đồng nhiệm)\s$/u;

/** "người đồng cấp Mỹ": who holds, over there, the office of the person named last before. */
export function counterparts({ text, key, mentions, day }: Reading): EntityMention[] {
  const found: EntityMention[] = [];
  for (const state of mentions) {
    if (state.kind !== 'state') continue;
    const from = Math.max(0, state.start - 20);
    const match = COUNTERPART.exec(key.slice(from, state.start));
    if (!match || mentions.some((other) => other.kind === 'person' && other.start === state.end + 1))
      continue;
    if (/^ \p{Lu}\p{Ll}+ \p{Lu}/u.test(text.slice(state.end, state.end + 40))) continue;
    const start = from + match.index;
    const person = mentions.filter((other) => other.kind === 'person' && other.end <= start).at(-1);
    const offices = (entityById(person?.entity ?? '')?.roles ?? [])
      .filter((role) => day === null || covers(role, day))
      .flatMap((role) => sameOffices(role.office));
    const holder = holderOf(offices, state.entity, day, mentions);
    if (holder && holder !== person?.entity) {
      found.push({ start, end: state.end, entity: holder, kind: 'person', via: 'coreference' });
    }
  }
  return found;
}

/** A president's counterpart is a chancellor where there is no president of that weight. */
const sameOffices = (office: string): string[] =>
  office === 'president' || office === 'leader'
    ? ['president', 'leader']
    : office === 'prime-minister' || office === 'chancellor'
      ? ['prime-minister', 'chancellor']
      : [office];
