import type { ExtractedClaim } from '../../claims/claim-of';
import { entityById } from '../../entities/gazetteer';
import type { EntityId } from '../../entities/types';
import { BATTLEFIELD, BETWEEN } from '../../events/kinds';
import type { EventRecord } from '../../events/types';
import type { Slip } from '../compare/slips';
import type { Evidence } from '../score/evidence';
import { NEARLY_ALL } from '../weights';

/** So many words tell the event, whatever day is told. */
const TELLING_WORDS = 0.55;
/** What a claim that tells a kind fits when it tells another one. */
const OTHER_KIND = 0.6;

const isPerson = (id: EntityId): boolean => entityById(id)?.kind === 'person';

/** Whether a clause names somebody who took no part in a gathering. */
export const namesOther = ({ participants }: ExtractedClaim, event: EventRecord): boolean =>
  BETWEEN.has(event.type) && participants.some((id) => isPerson(id) && !event.participants.includes(id));

/**
 * Whether those with whom somebody met or spoke are none of the two whom the record names first: behind these stand
 * aides and who told of it.
 */
export function isWithOthers(partners: readonly EntityId[], event: EventRecord): boolean {
  const principals = event.participants.filter(isPerson).slice(0, 2);
  const persons = partners.filter(isPerson);
  return BETWEEN.has(event.type) && persons.length > 0 && !persons.some((id) => principals.includes(id));
}

/**
 * Whether what agrees lets a told day be a mistaken one of the event; another happening of its kind, between the same
 * sides, may be unknown to the record. What tells another figure too is another one; where no slip of the pen explains
 * the day the words must; a slip within ten days is also what the next fight has, or another thing said or done then.
 */
export function mayBeMisdated(
  { words, figure, type, event }: Evidence,
  { types }: ExtractedClaim,
  slip: Slip | null,
): boolean {
  if (figure === 0 && words < NEARLY_ALL) return false;
  if (words >= TELLING_WORDS || slip === 'far') return true;
  if (slip === null || (types.length > 0 && type < OTHER_KIND)) return false;
  return figure === 1 || !BATTLEFIELD.has(event.type);
}
