import type { LooseReport, ToldClaim } from '../../events/types';
import { addDays } from '../../time/iso-days';
import { type Parties, participantFit, partiesOf } from '../compare/participants';
import type { RelatedQuery } from './related-reads';

/** How well the parties of two claims of one kind must fit to be of one happening. */
const PARTIES = 0.6;

/** A day told with "đêm" or elsewhere in the world may be the next one. */
function near(a: string | null, b: string | null): boolean {
  return a === null || b === null || (addDays(a, -1) <= b && b <= addDays(a, 1));
}

/**
 * What an article of the reader's shelf told of the happening that a claim is about: the same kind, parties and days.
 */
export function toldAlike(
  { type, day }: Pick<RelatedQuery, 'type' | 'day'>,
  parties: Parties,
  { told = [] }: LooseReport,
): ToldClaim[] {
  if (type === null) return [];
  return told.filter(
    (claim) =>
      claim.type === type &&
      near(day, claim.day) &&
      participantFit(parties, partiesOf([...claim.participants, ...(claim.place ? [claim.place] : [])])) >=
        PARTIES,
  );
}
