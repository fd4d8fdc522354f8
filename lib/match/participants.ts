import { entityById, stateOf } from '../entities/gazetteer';
import type { EntityId } from '../entities/types';

/** A person tells more than a body, a body more than a state; the two belligerents are in nearly every event. */
function telling(id: EntityId): number {
  if (id === 'russia' || id === 'ukraine') return 0.35;
  const kind = entityById(id)?.kind;
  if (kind === 'person') return 1;
  return kind === 'state' ? 0.6 : 0.8;
}

/** A ministry, an army or a parliament acts for its state; a person or a company less so. */
const isBodyOfState = (id: EntityId): boolean => {
  const entity = entityById(id);
  return entity?.kind === 'organisation' && entity.of !== undefined;
};

/**
 * How well the parties fit, 0..1: mostly whether those whom the claim names are in the event, less whether the event's
 * are all named (records list whole delegations). A person covers the state and the other way round by half.
 */
export function participantFit(claim: readonly EntityId[], event: readonly EntityId[]): number {
  if (claim.length === 0 || event.length === 0) return 0;
  const inEvent = new Set(event);
  const inClaim = new Set(claim);
  const eventStates = new Set(event.map((id) => stateOf(id)));
  const claimStates = new Set(claim.map((id) => stateOf(id)));
  let named = 0;
  let weight = 0;
  for (const id of inClaim) {
    const value = telling(id);
    weight += value;
    if (inEvent.has(id)) named += value;
    else if (eventStates.has(id)) named += value * 0.9;
    else if (eventStates.has(stateOf(id))) named += value * (isBodyOfState(id) ? 0.8 : 0.35);
  }
  let covered = 0;
  let theirs = 0;
  for (const id of inEvent) {
    const value = telling(id);
    theirs += value;
    if (inClaim.has(id)) covered += value;
    else if (claimStates.has(id)) covered += value * 0.9;
    else if (claimStates.has(stateOf(id))) covered += value * 0.3;
  }
  return 0.65 * (named / weight) + 0.35 * (covered / theirs);
}
