import type { Side } from '../../claims/attacker';
import type { ExtractedClaim } from '../../claims/claim-of';
import type { EntityId } from '../../entities/types';
import type { ToldTime } from '../compare/date-fit';
import type { Parties } from '../compare/participants';

/** A claim as matching reads it. */
export interface ClaimContext {
  claim: ExtractedClaim;
  words: ReadonlySet<string>;
  parties: Parties;
  /** It tells that something was called or put off. */
  calledOff: boolean;
  /** Who strikes, when it tells of a strike. */
  attacker: Side | null;
  times: readonly ToldTime[];
  /** Days told in the sentences before it, the nearest first. */
  nearby: readonly ToldTime[];
  places: readonly EntityId[];
  /** With whom somebody met or spoke. */
  partners: readonly EntityId[];
}
