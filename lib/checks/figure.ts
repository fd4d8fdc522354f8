import { isQuotation } from '../claims/attribution';
import { BARE } from '../claims/quantities';
import type { ClaimQuantity } from '../claims/types';
import type { EventRecord, Quantity } from '../events/types';
import { agreesWith, classOf, sameKind } from '../match/figures';
import type { MatchedClaim } from '../match/match-claims';
import { isDigitSlip } from '../match/slips';
import { aboutOf } from './about';
import type { Check, CheckContext } from './context';
import { evidenceOf } from './evidence';
import { isOfDay } from './of-day';
import { isPartOf } from './part-of';
import { findingOf } from './finding-of';
import type { NoteReason } from './messages';
import type { Finding } from './types';

/** Sums over a longer time and promises are not the event's own figure. */
const OVER_TIME = /(?:từ đầu|trong năm|trong tháng|đến nay|kể từ|mỗi ngày|cả năm|hứa|cam kết)/u;
/** Another set of the same things: only a slip of digits shows that the event's own figure is meant. */
const OTHER_SET =
  /(?:tổng cộng|còn lại|trong số|trong đó|thêm|khác|đợt này|lên tới|trong)\s*$|(?:tổng cộng|còn lại|trong số|trong đó|thêm|khác|đợt này|lên tới)/u;
/** "99 UAV và tên lửa": two kinds counted together. */
const TOGETHER =
  /^\s*(?:uav|drone|tên lửa|máy bay không người lái)(?:\s+(?:và|cùng|lẫn|,)\s+)(?!\d|hơn|gần|khoảng)/iu;
/** From this likeness on a slip of digits needs no day beside it. */
const SURELY_SAME = 0.6;
const MONEY = 'money';
/** Tolls grow after the first reports. */
const GROWING = new Set(['killed', 'wounded']);

/** "200" of 205, "6.000" of 6.057: fewer significant digits of the same number. */
function isRounding(claimed: number, known: number): boolean {
  if (claimed === 0 || known === 0) return false;
  const trailing = /0+$/.exec(String(Math.round(claimed)))?.[0].length ?? 0;
  const off = Math.abs(claimed - known);
  return trailing > 0 && off < 10 ** trailing && off <= 0.1 * known;
}

/** A slip keeps the order of magnitude; another order is another thing counted. */
const isNear = (claimed: number, known: number): boolean => claimed <= 3 * known && known <= 3 * claimed;

/**
 * The event's quantity that a claim's number must be: the only one named for its kind; one that a slip of digits turns
 * into it; or the only one of about its size that no other number of the claim stands for ("251 người, đổi lại 55 tù
 * binh" of 215 and 55).
 */
function counterpart(
  quantity: ClaimQuantity,
  event: EventRecord,
  others: readonly ClaimQuantity[],
): { known: Quantity; slip: boolean } | null {
  const kin = event.quantities.filter((one) => sameKind(quantity, one));
  const fits = (mine: ClaimQuantity, one: Quantity): boolean =>
    agreesWith(mine, one) || isRounding(mine.value, one.value);
  if (kin.length === 0 || kin.some((one) => fits(quantity, one))) return null;
  // "4 tên lửa Kinzhal, 2 Iskander và 33 tên lửa hành trình": several of a kind that the record does not tell apart are parts.
  const siblings = others.filter(({ what, unit }) => what === quantity.what && unit === quantity.unit);
  if (siblings.some((other) => !kin.some((one) => fits(other, one)))) return null;
  // "5 công dân Nga và 3 người Ukraine" of eight: its parts make up the known sum.
  const parts = others
    .filter(({ what }) => what === quantity.what)
    .reduce((sum, { value }) => sum + value, quantity.value);
  if (kin.some(({ value }) => value === parts)) return null;
  // Thirty-five a side are seventy in all.
  if (event.type === 'prisoner_exchange' && kin.some(({ value }) => value * 2 === quantity.value))
    return null;
  const left = kin.filter((one) => !others.some((other) => sameKind(other, one) && fits(other, one)));
  const [slip, ...more] = left.filter((one) => isDigitSlip(quantity.value, one.value));
  if (slip && more.length === 0) return { known: slip, slip: true };
  if (quantity.what === BARE) return null;
  // Dollars beside euros and gold: which sum of them a page gives cannot be told.
  const sums = event.quantities.filter((one) => classOf(one) === MONEY);
  if (quantity.what === MONEY && sums.length > 1) return null;
  const exact = left.filter((one) => classOf(one) === quantity.what);
  const [only] = exact;
  if (exact.length === 1 && only && isNear(quantity.value, only.value)) return { known: only, slip: false };
  const near = left.filter((one) => isNear(quantity.value, one.value));
  const [rest] = near;
  return left.length < kin.length && near.length === 1 && rest ? { known: rest, slip: false } : null;
}

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

function noteFor(
  { value, mod, what }: ClaimQuantity,
  { known, slip }: { known: Quantity; slip: boolean },
  event: EventRecord,
): NoteReason | undefined {
  if (isDisputed(value, known, event)) return 'disputed';
  if (slip && mod !== 'about') return undefined;
  if (mod) return 'rounded';
  return GROWING.has(what) ? 'early' : undefined;
}

function check(matched: MatchedClaim, context: CheckContext): Finding[] {
  const { claim, againstDate, topic } = matched;
  // A sentence that only goes on about its paragraph's event ("toàn bộ 47 người trên khoang thiệt mạng").
  const goingOn = matched.same === null && claim.times.length === 0 && claim.places.length === 0;
  const same = aboutOf(matched, context.matched) ?? (goingOn ? topic : null);
  if (
    !same?.event.grounds ||
    againstDate ||
    claim.modality === 'planned' ||
    claim.modality === 'hypothetical' ||
    isQuotation(context.text, claim)
  )
    return [];
  // Only where the day fits too, or a slip of digits leaves no doubt: figures tell recurring events apart.
  const ofDay = same === matched.topic || isOfDay(same, claim, context.articleDay);
  if (!ofDay && same.content < SURELY_SAME) return [];
  const { event } = same;
  const cited = evidenceOf(event, context.articleDay);
  if (!cited) return [];
  return claim.quantities.flatMap((quantity): Finding[] => {
    const around = context.text
      .slice(Math.max(claim.start, quantity.start - 30), quantity.start)
      .toLowerCase();
    if (OVER_TIME.test(around) || TOGETHER.test(context.text.slice(quantity.end, quantity.end + 40)))
      return [];
    const rest = claim.quantities.filter((other) => other !== quantity);
    const others = rest.filter((other) => !isPartOf(other, quantity, context.text));
    const found = counterpart(named(quantity, event, context.text), event, others);
    const onlySlips = goingOn || others.length < rest.length || OTHER_SET.test(around) || !ofDay;
    if (!found || (!found.slip && onlySlips)) return [];
    const reason = noteFor(quantity, found, event);
    const claimed = String(quantity.value);
    const value = String(found.known.value);
    return [
      findingOf(
        { kind: 'figure', at: quantity, claim: claim.id, claimed, known: value, reason },
        cited,
        context.lang,
      ),
    ];
  });
}

/** A counted figure of a claim against the one figure of that kind in the reports of the same event. */
export const figureCheck: Check = (context) => context.matched.flatMap((matched) => check(matched, context));
