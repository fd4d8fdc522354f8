import { entityById, stateOf } from '../../entities/gazetteer';
import type { EntityId, EntityMention } from '../../entities/types';
import { PLACELESS } from '../../events/kinds';
import type { MatchedClaim } from '../../match/match-claims';
import type { Evidence } from '../../match/score/evidence';
import type { Check, CheckContext } from '../context';
import { evidenceOf } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { nameOf } from '../finding/name-of';
import { aboutOf } from '../reading/about';
import { ON_DAY } from '../reading/of-day';
import type { Finding } from '../types';

/** Fit of all but the day from which on an event may be meant. */
const LIKELY = 0.4;
/** Whose some places are is what the war is about. */
const AT_WAR = new Set<EntityId>(['russia', 'ukraine']);

/** The state that stands in brackets behind a place and does not hold it: "Istanbul (Thụy Sĩ)". */
function otherState({ entity, kind, end }: EntityMention, { text, mentions }: CheckContext): EntityId | null {
  const own = kind === 'place' ? stateOf(entity) : undefined;
  const bracket = /^\s?\(/.exec(text.slice(end, end + 2))?.[0];
  if (!own || !bracket) return null;
  const named = mentions.find(({ start }) => start === end + bracket.length);
  const state = named && entityById(named.entity)?.kind === 'state' ? named.entity : null;
  if (!named || !state || state === own || text.charAt(named.end) !== ')') return null;
  return AT_WAR.has(own) && AT_WAR.has(state) ? null : state;
}

/** Where events that the clause may be about were in that state; null when nowhere, or at several places. */
function placeIn(
  state: EntityId,
  one: MatchedClaim,
  matched: readonly MatchedClaim[],
): [Evidence, EntityId] | null {
  const about = aboutOf(one, matched);
  const told = new Set(matched.flatMap(({ same }) => (same ? [same.event.id] : [])));
  const likely = one.evidence.filter(
    ({ event, date, content }) => content >= LIKELY && ((date ?? 0) >= ON_DAY || told.has(event.id)),
  );
  const found = [...(about ? [about] : []), ...likely].flatMap((evidence): [Evidence, EntityId][] => {
    const { grounds, places, type } = evidence.event;
    const place = places.find((id) => entityById(id)?.kind === 'place');
    return grounds && place && !PLACELESS.has(type) && stateOf(place) === state ? [[evidence, place]] : [];
  });
  const [first, ...more] = found;
  return first && more.every(([, place]) => place === first[1]) ? first : null;
}

function check(one: MatchedClaim, context: CheckContext): Finding[] {
  const { claim } = one;
  return claim.mentions.flatMap((mention): Finding[] => {
    const state = otherState(mention, context);
    const [about, place] = (state === null ? null : placeIn(state, one, context.matched)) ?? [];
    const cited = about && evidenceOf(about.event, context.publicationDay);
    if (!cited || !place) return [];
    const [claimed, known] = [nameOf(mention.entity, context.lang), nameOf(place, context.lang)];
    return [findingOf({ kind: 'place', at: mention, claim: claim.id, claimed, known }, cited, context.lang)];
  });
}

/** A place beside a state that does not hold it, where the event that is told was in that state. */
export const cityAndStateCheck: Check = (context) => context.matched.flatMap((one) => check(one, context));
