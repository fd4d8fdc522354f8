import type { ExtractedClaim } from '../claims/claim-of';
import { entityById, placesAround } from '../entities/gazetteer';
import { recogniseEntities } from '../entities/recognise';
import type { EntityId, EntityMention } from '../entities/types';
import { PLACELESS } from '../events/kinds';
import type { EventRecord } from '../events/types';
import type { MatchedClaim } from '../match/match-claims';
import { aboutOf } from './about';
import type { Check, CheckContext } from './context';
import { evidenceOf } from './evidence';
import { findingOf } from './finding-of';
import { isOfDay } from './of-day';
import type { Finding } from './types';

/** "gặp nhau tại Riyadh", "hội nghị ở Paris", "được ký ở Istanbul": the words themselves put the gathering there. */
const GATHERED =
  /(?:họp|gặp|thảo luận|đàm phán|hòa đàm|hoà đàm|hội đàm|đối thoại|hội nghị|thượng đỉnh|tham vấn|làm việc|tiếp xúc|ký|tổ chức|diễn ra)[^;.]{0,70}?\s(?:tại|ở)\s+(?:\p{L}+\s+){0,4}$/iu;
/** "Đại sứ quán Mỹ tại Moskva", "tình hình ở Gaza": the place of something else. */
const OF_SOMETHING =
  /(?:đại sứ|đại sứ quán|lãnh sự|phái bộ|trụ sở|căn cứ|tình hình|xung đột|chiến sự|chiến tranh|giao tranh|hòa bình|hoà bình|ngừng bắn|lực lượng|binh sĩ|quân|người dân|nhà máy)[^,;.]{0,16}\s(?:tại|ở)\s+(?:\p{L}+\s+){0,2}$/iu;

/** "Sau thượng đỉnh ở Alaska, ông Trump tiếp …": the place of what went before, not of what is told. */
const FRAME =
  /(?<!\p{L})(?:sau|trước|trước thềm|kể từ|từ|tiếp nối|nối tiếp)\s+(?:khi\s+|cuộc\s+|các\s+|vòng\s+)*[^,;]*$/iu;

/** Mentions of the clause that are said to hold the gathering. */
function gatheredAt({ text }: CheckContext, claim: ExtractedClaim): EntityMention[] {
  return claim.mentions.filter(({ kind, start }) => {
    if (kind !== 'place') return false;
    const before = text.slice(Math.max(claim.start, start - 90), start);
    return GATHERED.test(before) && !OF_SOMETHING.test(before) && !FRAME.test(before);
  });
}

/** Every place that the record knows of the happening, its stations in title and summary among them. */
function placesOf({ title, summary, places }: EventRecord): Set<EntityId> {
  const told = recogniseEntities(`${title.vi}. ${summary.vi}`).map(({ entity }) => entity);
  return new Set([...places, ...told].flatMap((id) => [id, ...placesAround(id)]));
}

function check(matched: MatchedClaim, context: CheckContext): Finding[] {
  const { claim, againstDate } = matched;
  const same = aboutOf(matched, context.matched);
  if (!same?.event.grounds || againstDate || claim.modality !== 'happened') return [];
  const { event } = same;
  if (PLACELESS.has(event.type) || !isOfDay(same, claim, context.articleDay)) return [];
  const known = event.places.find((id) => entityById(id)?.kind === 'place');
  const placed = gatheredAt(context, claim);
  if (!known || placed.length === 0) return [];
  const around = placesOf(event);
  const fits = (entity: EntityId): boolean =>
    around.has(entity) || placesAround(entity).some((id) => event.places.includes(id));
  const [mention, ...more] = placed;
  // "Thượng đỉnh Alaska khép lại, ông Putin hẹn ông Trump ở Moskva": the right place stands elsewhere in the clause.
  if (!mention || more.length > 0 || fits(mention.entity) || claim.places.some(fits)) return [];
  const cited = evidenceOf(event, context.articleDay);
  if (!cited) return [];
  const claimed = entityById(mention.entity)?.name[context.lang] ?? mention.entity;
  const value = entityById(known)?.name[context.lang] ?? known;
  return [
    findingOf({ kind: 'place', at: mention, claim: claim.id, claimed, known: value }, cited, context.lang),
  ];
}

/** Where a meeting was, as the claim says with "tại" or "ở", against where the reports of the same event put it. */
export const placeCheck: Check = (context) => context.matched.flatMap((matched) => check(matched, context));
