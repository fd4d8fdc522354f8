import { entityById, placesAround, stateOf } from '../entities/gazetteer';
import { recogniseEntities } from '../entities/recognise';
import type { MatchedClaim } from '../match/match-claims';
import type { Check, CheckContext } from './context';
import { evidenceOf } from './evidence';
import { messageOf } from './messages';
import type { Finding } from './types';

/** Happenings that are in one place; strikes and battles spread over many. */
const IN_ONE_PLACE = new Set(['meeting', 'talks', 'visit', 'agreement']);
const ANYWHERE = new Set(['strike', 'battle']);
/** "thảo luận tại Berlin", "hội nghị ở Paris": the words themselves put a gathering there. */
const GATHERED =
  /(?:họp|gặp|thảo luận|đàm phán|hòa đàm|hội đàm|hội nghị|thượng đỉnh|tham vấn|làm việc|ký)[^,;.]{0,30}\s(?:tại|ở)\s+(?:\p{L}+\s+){0,2}$/iu;
const AT = /(?:^|[^\p{L}])(?:tại|ở)\s+(?:\p{L}+\s+){0,2}$/u;

function check({ claim, same, againstDate }: MatchedClaim, context: CheckContext): Finding[] {
  if (!same?.event.grounds || againstDate || same.place !== 0 || claim.modality !== 'happened') return [];
  const { event } = same;
  if (ANYWHERE.has(event.type) || (same.date ?? 0) < 0.9) return [];
  const placed = claim.mentions.filter(
    ({ kind, start }) =>
      kind === 'place' && AT.test(context.text.slice(Math.max(claim.start, start - 30), start).toLowerCase()),
  );
  const [mention] = placed;
  if (placed.length !== 1 || !mention) return [];
  if (!IN_ONE_PLACE.has(event.type) && !GATHERED.test(context.text.slice(claim.start, mention.start)))
    return [];
  // The record may know several stations of the happening: a place that it names anywhere is no other place.
  const told = recogniseEntities(`${event.title.vi}. ${event.summary.vi}`).map(({ entity }) => entity);
  const around = new Set([...event.places, ...told].flatMap((id) => [id, ...placesAround(id)]));
  if (around.has(mention.entity) || placesAround(mention.entity).some((id) => event.places.includes(id)))
    return [];
  const known = event.places.find((id) => entityById(id)?.kind === 'place');
  const cited = evidenceOf(event, context.articleDay);
  if (!known || !cited || stateOf(known) === undefined) return [];
  const claimed = entityById(mention.entity)?.name[context.lang] ?? mention.entity;
  const value = entityById(known)?.name[context.lang] ?? known;
  return [
    {
      kind: 'place',
      severity: 'conflict',
      start: mention.start,
      end: mention.end,
      claim: claim.id,
      event: event.id,
      claimed,
      known: value,
      message: messageOf('place', claimed, value, cited.against, context.lang),
      evidence: cited.evidence,
    },
  ];
}

/** Where a meeting was, as the claim says with "tại" or "ở", against where the reports of the same event put it. */
export const placeCheck: Check = (context) => context.matched.flatMap((matched) => check(matched, context));
