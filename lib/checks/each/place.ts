import { entityById, placesAround } from '../../entities/gazetteer';
import type { EntityId } from '../../entities/types';
import { BETWEEN } from '../../events/kinds';
import type { MatchedClaim } from '../../match/match-claims';
import type { Evidence } from '../../match/score/evidence';
import { OF_KIND } from '../../match/weights';
import type { Check, CheckContext } from '../context';
import { evidenceOf } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { nameOf } from '../finding/name-of';
import { aboutOf } from '../reading/about';
import { placeOf, placesOf } from '../reading/gathered';
import { isOfDay, ON_DAY } from '../reading/of-day';
import { isComing } from '../reading/told-day';
import { gatheredAt } from '../reading/told-place';
import type { Finding } from '../types';

/** From these fits on parties and day leave no doubt. */
const SURELY_THEIRS = 0.9;
/** Where a truce was announced is not where the talks were held that a clause tells. */
const isHeld = ({ event, type }: Evidence): boolean => BETWEEN.has(event.type) || type > 0;

/** A gathering of the told day that only its place keeps the clause from: of its number in the series, or of its two. */
function gatheringOf({ claim, evidence }: MatchedClaim): Evidence | null {
  const ofDay = evidence.filter(
    ({ event, date, type }) => placeOf(event) && (date ?? 0) >= ON_DAY && type >= OF_KIND,
  );
  const persons = ({ event }: Evidence): number =>
    claim.participants.filter((id) => event.participants.includes(id) && entityById(id)?.kind === 'person')
      .length;
  const numbered = ofDay.filter(({ ordinal }) => ordinal === 1);
  const met = ofDay.filter((one) => (one.participants ?? 0) >= SURELY_THEIRS && persons(one) > 1);
  const [found, ...more] = numbered.length > 0 ? numbered : met;
  return found && more.length === 0 ? found : null;
}

function check(matched: MatchedClaim, context: CheckContext): Finding[] {
  const { claim, againstDate } = matched;
  const about = aboutOf(matched, context.matched);
  const same = about && placeOf(about.event) && isHeld(about) ? about : gatheringOf(matched);
  if (!same?.event.grounds || againstDate || claim.modality !== 'happened') return [];
  const { event } = same;
  if (!isOfDay(same, claim, context.publicationDay)) return [];
  const known = placeOf(event);
  const placed = gatheredAt(context.text, claim);
  if (!known || placed.length === 0) return [];
  const around = placesOf(event);
  const fits = (entity: EntityId): boolean =>
    around.has(entity) || placesAround(entity).some((id) => event.places.includes(id));
  // "Thượng đỉnh Alaska khép lại, ông Putin hẹn ông Trump ở Moskva": the right place stands elsewhere in the clause; the
  // sea of "thỏa thuận ngũ cốc Biển Đen" is none.
  const own = new Set(event.places.flatMap((id) => placesAround(id)));
  const isIts = (entity: EntityId): boolean =>
    own.has(entity) || placesAround(entity).some((id) => event.places.includes(id));
  const [mention, ...more] = placed;
  if (!mention || more.length > 0 || fits(mention.entity) || claim.places.some(isIts)) return [];
  if (isComing(context.text, claim, mention)) return [];
  const cited = evidenceOf(event, context.publicationDay);
  if (!cited) return [];
  const claimed = nameOf(mention.entity, context.lang);
  const value = nameOf(known, context.lang);
  return [
    findingOf({ kind: 'place', at: mention, claim: claim.id, claimed, known: value }, cited, context.lang),
  ];
}

/** Where a meeting was, as the claim says with "tại" or "ở", against where the reports of the same event put it. */
export const placeCheck: Check = (context) => context.matched.flatMap((matched) => check(matched, context));
