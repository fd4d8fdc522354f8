import type { ExtractedClaim } from '../../claims/claim-of';
import { entityById, placesAround } from '../../entities/gazetteer';
import type { EntityId, EntityMention } from '../../entities/types';
import type { MatchedClaim } from '../../match/match-claims';
import type { Evidence } from '../../match/score/evidence';
import { OF_KIND } from '../../match/weights';
import type { Check, CheckContext } from '../context';
import { evidenceOf } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { aboutOf } from '../reading/about';
import { placeOf, placesOf } from '../reading/gathered';
import { isOfDay } from '../reading/of-day';
import type { Finding } from '../types';

/** "gặp nhau tại Riyadh", "hội nghị ở Paris", "được ký ở Istanbul": the words themselves put the gathering there. */
const GATHERED =
  /(?:họp|gặp|thảo luận|đàm phán|hòa đàm|hoà đàm|hội đàm|đối thoại|hội nghị|thượng đỉnh|tham vấn|làm việc|tiếp xúc|ký|tổ chức|diễn ra)[^;.]{0,70}?\s(?:tại|ở)\s+(?:\p{L}+\s+){0,4}$/iu;
/** "Đại sứ quán Mỹ tại Moskva", "tình hình ở Gaza": the place of something else. */
const OF_SOMETHING =
  /(?:đại sứ|đại sứ quán|lãnh sự|phái bộ|trụ sở|căn cứ|tình hình|xung đột|chiến sự|chiến tranh|giao tranh|hòa bình|hoà bình|ngừng bắn|lực lượng|binh sĩ|quân|người dân|nhà máy)[^,;.]{0,16}\s(?:tại|ở)\s+(?:\p{L}+\s+){0,2}$/iu;

/**
 * "Sau thượng đỉnh ở Alaska, ông Trump tiếp …": the place of what went before, not of what is told; "sau hơn 8 tiếng
 * thảo luận tại Berlin" is of what is told.
 */
const FRAME =
  /(?<!\p{L})(?:sau(?!\s+(?:\p{L}+\s+)?[\p{L}\d,]+\s+(?:giờ|tiếng|phút|ngày)\s)|trước|trước thềm|kể từ|từ|tiếp nối|nối tiếp)\s+(?:khi\s+|cuộc\s+|các\s+|vòng\s+)*[^,;]*$/iu;

/** "tới thành phố Lviv hội đàm với …": who comes to meet there meets there. */
const ARRIVED = /(?<!\p{L})(?:tới|đến|sang)\s+(?:thành phố\s+|thủ đô\s+)?$/iu;
const TO_MEET = /^(?:\s*\([^)]*\))?\s+(?:để\s+)?(?:hội đàm|hội kiến|gặp gỡ|gặp|đàm phán|họp với)\s/iu;

/** "diễn ra tối 23/4 theo giờ Washington, khi ở Hà Nội đã là sáng 24/4": a place whose clock is read. */
const CLOCK_THERE =
  /^\s+(?:lúc (?:đó|này|ấy)\s+)?(?:đã|mới|vẫn|đang|thì)?\s*là\s+(?:\d|ngày|rạng|sáng|trưa|chiều|tối|đêm|thứ|chủ nhật)/iu;

/** Mentions of the clause that are said to hold the gathering. */
function gatheredAt({ text }: CheckContext, claim: ExtractedClaim): EntityMention[] {
  return claim.mentions.filter(({ kind, start, end }) => {
    if (kind !== 'place') return false;
    const before = text.slice(Math.max(claim.start, start - 90), start);
    if (OF_SOMETHING.test(before) || FRAME.test(before)) return false;
    if (CLOCK_THERE.test(text.slice(end, end + 40))) return false;
    return GATHERED.test(before) || (ARRIVED.test(before) && TO_MEET.test(text.slice(end, end + 40)));
  });
}

/** From these fits on parties and day leave no doubt. */
const SURELY_THEIRS = 0.9;
const ON_DAY = 0.7;

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
  const same = about && placeOf(about.event) ? about : gatheringOf(matched);
  if (!same?.event.grounds || againstDate || claim.modality !== 'happened') return [];
  const { event } = same;
  if (!isOfDay(same, claim, context.publicationDay)) return [];
  const known = placeOf(event);
  const placed = gatheredAt(context, claim);
  if (!known || placed.length === 0) return [];
  const around = placesOf(event);
  const fits = (entity: EntityId): boolean =>
    around.has(entity) || placesAround(entity).some((id) => event.places.includes(id));
  const [mention, ...more] = placed;
  // "Thượng đỉnh Alaska khép lại, ông Putin hẹn ông Trump ở Moskva": the right place stands elsewhere in the clause.
  if (!mention || more.length > 0 || fits(mention.entity) || claim.places.some(fits)) return [];
  const cited = evidenceOf(event, context.publicationDay);
  if (!cited) return [];
  const claimed = entityById(mention.entity)?.name[context.lang] ?? mention.entity;
  const value = entityById(known)?.name[context.lang] ?? known;
  return [
    findingOf({ kind: 'place', at: mention, claim: claim.id, claimed, known: value }, cited, context.lang),
  ];
}

/** Where a meeting was, as the claim says with "tại" or "ở", against where the reports of the same event put it. */
export const placeCheck: Check = (context) => context.matched.flatMap((matched) => check(matched, context));
