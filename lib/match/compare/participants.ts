import { entityById, stateOf } from '../../entities/gazetteer';
import type { EntityId } from '../../entities/types';

/** A person tells more than a body, a body more than a state; the two belligerents are in nearly every event. */
function telling(id: EntityId): number {
  if (id === 'russia' || id === 'ukraine') return 0.35;
  const kind = entityById(id)?.kind;
  if (kind === 'person') return 1;
  return kind === 'state' ? 0.6 : 0.8;
}

/** A ministry, an army or a parliament acts for its state; a person or a company less so. */
export const isBodyOfState = (id: EntityId): boolean => {
  const entity = entityById(id);
  return entity?.kind === 'organisation' && entity.of !== undefined;
};

interface Party {
  id: EntityId;
  state: EntityId | undefined;
  /** What naming it is worth. */
  value: number;
  body: boolean;
}

/** The parties of a claim or an event, read once for many comparisons. */
export interface Parties {
  parties: readonly Party[];
  ids: ReadonlySet<EntityId>;
  states: ReadonlySet<EntityId | undefined>;
  /** States beside the two at war; null where an alliance stands among the parties. */
  third: ReadonlySet<EntityId> | null;
  value: number;
}

/** States at war here; every other one in an event tells which event it is. */
const BELLIGERENTS: ReadonlySet<EntityId | undefined> = new Set(['russia', 'ukraine']);

/** Whether somebody is of one of the two states at war, or one of them. */
export const isBelligerent = (id: EntityId): boolean => BELLIGERENTS.has(stateOf(id) ?? id);

/**
 * States beside the two at war, and those that people and bodies act for; none where an alliance acts for its members.
 */
function thirdStates(parties: readonly Party[]): ReadonlySet<EntityId> | null {
  const states = new Set<EntityId>();
  for (const { id, state } of parties) {
    const acts = state ?? (entityById(id)?.kind === 'state' ? id : undefined);
    if (acts === undefined && entityById(id)?.kind === 'organisation') return null;
    if (acts === 'european-union') return null;
    if (acts !== undefined && !BELLIGERENTS.has(acts)) states.add(acts);
  }
  return states;
}

/** Whether both name states beside the two at war, and none in common: aid of Britain is none of America's. */
export const areOthers = ({ third: claim }: Parties, { third: event }: Parties): boolean =>
  claim !== null &&
  event !== null &&
  claim.size > 0 &&
  event.size > 0 &&
  ![...claim].some((state) => event.has(state));

/** Reads whom a claim or an event names, in the order given: what each tells, and for which states they act. */
export function partiesOf(ids: readonly EntityId[]): Parties {
  const parties = [...new Set(ids)].map((id) => ({
    id,
    state: stateOf(id),
    value: telling(id),
    body: isBodyOfState(id),
  }));
  return {
    parties,
    ids: new Set(ids),
    states: new Set(parties.map(({ state }) => state)),
    third: thirdStates(parties),
    value: parties.reduce((sum, { value }) => sum + value, 0),
  };
}

/** Whether a claim names whom the event's record puts first (the speaker of a statement), or somebody of that state. */
export function namesFirst(claim: Parties, event: Parties): boolean {
  const [first] = event.parties;
  return first === undefined || claim.ids.has(first.id) || claim.states.has(first.state);
}

/** Whether it puts that one first itself: "Ông Zelensky thất vọng với ông Trump" are no words of Trump's. */
export function putsFirst(claim: Parties, event: Parties, speaker: string | null): boolean {
  const [first] = event.parties;
  // "trả lời Đài NBC của Mỹ, ông Lavrov khẳng định": who is named as saying it comes before who stands first.
  const mine = claim.parties.find(({ id }) => id === speaker) ?? claim.parties[0];
  return first === undefined || mine === undefined || mine.id === first.id || mine.state === first.state;
}

/**
 * What naming a party is worth when it is not itself in the other list but: somebody of the state that it is; its state,
 * which a body acts for; its state, or somebody of it.
 */
const BY_STATE = 0.9;
const BY_BODY = 0.8;
const BY_COMPATRIOT = 0.35;
/** An event's party of whose state the claim names another. */
const COVERED_BY_COMPATRIOT = 0.3;
/** Share of those whom the claim names in the fit; the rest is the share of the event's that are named. */
const NAMED_SHARE = 0.65;
const COVERED_SHARE = 0.35;

/**
 * How well the parties fit, 0..1: mostly whether those whom the claim names are in the event, less whether the event's
 * are all named (records list whole delegations). A person stands in part for the state, and the state for its people.
 */
export function participantFit(claim: Parties, event: Parties): number {
  if (claim.value === 0 || event.value === 0) return 0;
  let named = 0;
  for (const { id, state, value, body } of claim.parties) {
    if (event.ids.has(id)) named += value;
    else if (event.states.has(id)) named += value * BY_STATE;
    else if (event.states.has(state)) named += value * (body ? BY_BODY : BY_COMPATRIOT);
  }
  let covered = 0;
  for (const { id, state, value } of event.parties) {
    if (claim.ids.has(id)) covered += value;
    else if (claim.states.has(id)) covered += value * BY_STATE;
    else if (claim.states.has(state)) covered += value * COVERED_BY_COMPATRIOT;
  }
  return NAMED_SHARE * (named / claim.value) + COVERED_SHARE * (covered / event.value);
}
