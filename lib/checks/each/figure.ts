import { isQuotation } from '../../claims/attribution';
import type { ExtractedClaim } from '../../claims/claim-of';
import type { ClaimQuantity } from '../../claims/types';
import { EXCHANGES } from '../../events/kinds';
import type { EventRecord, Quantity } from '../../events/types';
import { dateFit } from '../../match/compare/date-fit';
import { daysOf } from '../../match/compare/dates';
import type { MatchedClaim } from '../../match/match-claims';
import type { Evidence } from '../../match/score/evidence';
import type { Check, CheckContext } from '../context';
import { evidenceOf } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import type { NoteReason } from '../finding/messages';
import { aboutOf } from '../reading/about';
import { type Counterpart, counterpart } from '../reading/counterpart';
import { isPlaced } from '../reading/placed';
import { isOfDay } from '../reading/of-day';
import { isChange, isPartOf } from '../reading/part-of';
import { packageOf } from '../reading/package-sum';
import type { Finding } from '../types';

type Times = CheckContext['times'];

/** Sums over a longer time and promises are not the event's own figure. */
const OVER_TIME = /(?:từ đầu|trong năm|trong tháng|đến nay|kể từ|mỗi ngày|cả năm|hứa|cam kết)/u;
/** Another set of the same things: only a slip of digits shows that the event's own figure is meant. */
const OTHER_SET = /(?:tổng cộng|còn lại|trong số|trong đó|thêm|khác|đợt này|lên tới)|trong\s*$/u;
/** "99 UAV và tên lửa": two kinds counted together. */
const TOGETHER =
  /^\s*(?:uav|drone|tên lửa|máy bay không người lái)(?:\s+(?:và|cùng|lẫn|,)\s+)(?!\d|hơn|gần|khoảng)/iu;
/** From this likeness on a slip of digits needs no day beside it. */
const SURELY_SAME = 0.6;
/** Tolls grow after the first reports. */
const GROWING = new Set(['killed', 'wounded']);

/** "mỗi bên nhận về 264 người" of an exchange counts prisoners though it says people. */
function named(quantity: ClaimQuantity, event: EventRecord, text: string): ClaimQuantity {
  if (quantity.what !== 'people' || event.type !== 'prisoner_exchange') return quantity;
  const each = /mỗi bên|mỗi nước|mỗi phía/iu.test(
    text.slice(Math.max(0, quantity.start - 40), quantity.end + 30),
  );
  return each ? { ...quantity, what: 'prisoners' } : quantity;
}

/** Whether the reports themselves differ about the figure, and the page's lies among theirs. */
const isDisputed = (value: number, known: Quantity, event: EventRecord): boolean =>
  event.disagreements.some(({ field, kind, values }) => {
    if (kind !== 'disputed') return false;
    if (values.includes(value)) return true;
    const figures = values.filter((one) => typeof one === 'number');
    return field === known.what && value >= Math.min(...figures) && value <= Math.max(...figures);
  });

/** "Khoảng" covers what is so near, and no slip that makes 92 of 29. */
const AROUND = 1.33;
const isAround = (claimed: number, known: number): boolean =>
  claimed <= AROUND * known && known <= AROUND * claimed;

function noteFor(
  { value, mod, what }: ClaimQuantity,
  { known, slip }: Counterpart,
  event: EventRecord,
): NoteReason | undefined {
  if (isDisputed(value, known, event)) return 'disputed';
  if (slip && (mod !== 'about' || !isAround(value, known.value))) return undefined;
  if (mod) return 'rounded';
  return GROWING.has(what) ? 'early' : undefined;
}

/** The event whose figures a claim may be held against. */
interface Held {
  same: Evidence;
  /** A sentence that only goes on about its paragraph's event ("toàn bộ 47 người trên khoang thiệt mạng"). */
  goingOn: boolean;
  /** The day fits too; figures tell recurring events apart. */
  ofDay: boolean;
}

/** What a decree of the told day plans is what its reports count: "ban lệnh động viên, dự kiến gọi 300.000 quân". */
const isPlanOf = ({ event, date }: Evidence): boolean => event.type === 'decree' && date === 1;

function heldAgainst(matched: MatchedClaim, context: CheckContext): Held | null {
  const { claim, againstDate, topic } = matched;
  const goingOn = matched.same === null && claim.times.length === 0 && claim.places.length === 0;
  const same = aboutOf(matched, context.matched) ?? (goingOn ? topic : null);
  if (!same?.event.grounds || againstDate) return null;
  if (claim.modality === 'hypothetical' || (claim.modality === 'planned' && !isPlanOf(same))) return null;
  if (isQuotation(context.text, claim)) return null;
  const ofDay = same === topic || isOfDay(same, claim, context.publicationDay);
  if (EXCHANGES.has(same.event.type) && !isPlaced(same.event, context)) return null;
  return ofDay || same.content >= SURELY_SAME ? { same, goingOn, ofDay } : null;
}

/**
 * "hôm 6/5, có 205 người mỗi bên; trước nữa, hôm 19/4, là 246 người": of several days that a clause tells, a number is
 * of the one before it.
 */
function isOfAnotherDay(
  quantity: ClaimQuantity,
  claim: ExtractedClaim,
  event: EventRecord,
  times: Times,
): boolean {
  const told = claim.times.flatMap((index) => times[index] ?? []).filter(({ value }) => daysOf(value));
  const before = told.filter(({ end }) => end <= quantity.start).at(-1);
  return (
    before !== undefined && dateFit(before, event) === 0 && told.some((time) => dateFit(time, event) > 0)
  );
}

/** How far before a number and behind it words are read that make it another set, in UTF-16 units. */
const BEFORE = 30;
const BEHIND = 40;

/** The event's figure that a number of the claim differs from; null when it differs from none, or nothing is sure. */
function differing(
  quantity: ClaimQuantity,
  { claim }: MatchedClaim,
  { same: { event }, goingOn, ofDay }: Held,
  { text, times }: CheckContext,
): Counterpart | null {
  const before = text.slice(Math.max(claim.start, quantity.start - BEFORE), quantity.start).toLowerCase();
  if (OVER_TIME.test(before) || TOGETHER.test(text.slice(quantity.end, quantity.end + BEHIND))) return null;
  if (isChange(quantity, text) || isOfAnotherDay(quantity, claim, event, times)) return null;
  const rest = claim.quantities.filter((other) => other !== quantity && !isChange(other, text));
  const others = rest.filter((other) => !isPartOf(other, quantity, text));
  const found = counterpart(named(quantity, event, text), event, others);
  const onlySlips = goingOn || others.length < rest.length || OTHER_SET.test(before) || !ofDay;
  if (found && (found.slip || !onlySlips)) return found;
  const known = event.type === 'aid' && !goingOn && ofDay ? packageOf(quantity, claim, event, text) : null;
  return known && { known, slip: false };
}

function check(matched: MatchedClaim, context: CheckContext): Finding[] {
  const held = heldAgainst(matched, context);
  const cited = held && evidenceOf(held.same.event, context.publicationDay);
  if (!held || !cited) return [];
  return matched.claim.quantities.flatMap((quantity): Finding[] => {
    const found = differing(quantity, matched, held, context);
    if (!found) return [];
    const reason = noteFor(quantity, found, held.same.event);
    const [claimed, known] = [String(quantity.value), String(found.known.value)];
    return [
      findingOf(
        { kind: 'figure', at: quantity, claim: matched.claim.id, claimed, known, reason },
        cited,
        context.lang,
      ),
    ];
  });
}

/** A counted figure of a claim against the one figure of that kind in the reports of the same event. */
export const figureCheck: Check = (context) => context.matched.flatMap((matched) => check(matched, context));
