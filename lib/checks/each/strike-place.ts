import { entityById, placesAround } from '../../entities/gazetteer';
import type { EntityId, EntityMention } from '../../entities/types';
import type { EventRecord } from '../../events/types';
import { classOf } from '../../match/compare/figures';
import type { MatchedClaim } from '../../match/match-claims';
import { isPlural } from '../../match/rules/many';
import type { Evidence } from '../../match/score/evidence';
import type { Check, CheckContext } from '../context';
import { evidenceOf } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { nameOf } from '../finding/name-of';
import { aboutOf } from '../reading/about';
import { placesOf } from '../reading/gathered';
import { ON_DAY } from '../reading/of-day';
import type { Finding } from '../types';

/** Where something was hit: "một chung cư ở thành phố Dnipro", "đánh xuống Kramatorsk". */
const HIT_AT =
  /(?<!\p{L})(?:ở|tại|vào|xuống|trúng)\s+(?:thành phố\s+|thị trấn\s+|khu vực\s+|trung tâm\s+)?$/iu;
/** Whose dead are counted over more than one place. */
const SEVERAL =
  /(?<!\p{L})(?:nhiều|các|loạt|trong đó|gồm|tổng cộng|toàn quốc|khắp|cả nước|lần lượt)(?!\p{L})/iu;
/** A death toll so high that no two strikes of a day have it. */
const TELLING = 10;

/** A city or town, no region: its own place lies in one. */
const isTown = (id: EntityId): boolean => {
  const around = placesAround(id);
  return entityById(id)?.kind === 'place' && around.length > 1 && !id.endsWith('-oblast');
};

/** Of two towns of one region papers name the better known for the other. */
const isNear = (one: EntityId, other: EntityId): boolean =>
  placesAround(one).some((id) => entityById(id)?.kind === 'place' && placesAround(other).includes(id));

/** The one town in which a clause says that something was hit; null when it tells several places. */
function townIn({ claim }: MatchedClaim, text: string): EntityMention | null {
  const places = claim.mentions.filter(({ kind }) => kind === 'place');
  const [town, ...more] = places;
  if (!town || more.length > 0 || !isTown(town.entity)) return null;
  return HIT_AT.test(text.slice(claim.start, town.start)) ? town : null;
}

/** Whether the clause gives the event's own death toll, and one that tells it from any other. */
const hasToll = ({ claim }: MatchedClaim, { quantities }: EventRecord): boolean =>
  claim.quantities.some(
    (mine) =>
      mine.what === 'killed' &&
      mine.mod === undefined &&
      mine.value >= TELLING &&
      quantities.some((one) => classOf(one) === 'killed' && one.value === mine.value),
  );

/** Whether another happening of these days was in that town, so that the clause may be about it. */
const isElsewhere = (town: EntityId, about: Evidence, { evidence }: MatchedClaim): boolean =>
  evidence.some(
    ({ event, date }) =>
      event.id !== about.event.id && (date ?? 0) > 0 && placesOf(event).has(town) && event.type === 'strike',
  );

function check(one: MatchedClaim, context: CheckContext): Finding[] {
  const { claim, againstDate } = one;
  const about = aboutOf(one, context.matched);
  if (!about?.event.grounds || about.event.type !== 'strike' || againstDate) return [];
  if (claim.modality !== 'happened' || (about.date ?? 0) < ON_DAY) return [];
  const { event } = about;
  const words = context.text.slice(claim.start, claim.end);
  if (SEVERAL.test(words) || isPlural(words) || !hasToll(one, event)) return [];
  const [known, ...others] = event.places;
  const town = townIn(one, context.text);
  if (!town || known === undefined || others.length > 0 || !isTown(known)) return [];
  if (placesOf(event).has(town.entity) || isNear(town.entity, known)) return [];
  if (isElsewhere(town.entity, about, one)) return [];
  const cited = evidenceOf(event, context.publicationDay);
  if (!cited) return [];
  const values = { claimed: nameOf(town.entity, context.lang), known: nameOf(known, context.lang) };
  return [findingOf({ kind: 'place', at: town, claim: claim.id, ...values }, cited, context.lang)];
}

/** The town of a strike, where day and death toll are the event's own and only the town is another. */
export const strikePlaceCheck: Check = (context) => context.matched.flatMap((one) => check(one, context));
