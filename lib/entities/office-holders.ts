import { entityById, holdersOf, stateOf } from './gazetteer';
import { BODY_OFFICES } from './offices';
import type { EntityId, EntityMention } from './types';

/** The one person who holds the first of the offices that the state or body has; null when several or nobody do. */
export function holderOf(
  phraseOffices: readonly string[],
  of: EntityId,
  day: string | null,
  mentions: readonly EntityMention[],
): EntityId | null {
  for (const office of phraseOffices) {
    const body = BODY_OFFICES[of]?.[office] ?? ownerOf(of);
    const holders = holdersOf(office, body, day);
    if (holders.length === 0) continue;
    if (holders.length === 1) return holders[0] ?? null;
    const named = holders.filter((holder) => mentions.some((mention) => mention.entity === holder));
    return named.length === 1 ? (named[0] ?? null) : null;
  }
  return null;
}

/** Offices belong to states, bodies and towns; a ministry or an army answers for its state. */
function ownerOf(of: EntityId): EntityId {
  const kind = entityById(of)?.kind;
  return kind === 'organisation' && /armed-forces|ministry|general-staff/.test(of) ? (stateOf(of) ?? of) : of;
}
