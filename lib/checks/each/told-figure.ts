import { isQuotation } from '../../claims/attribution';
import type { ClaimQuantity } from '../../claims/types';
import { EXCHANGES } from '../../events/kinds';
import type { EventRecord, Quantity } from '../../events/types';
import { agreesWith, sameKind } from '../../match/compare/figures';
import { isSlip } from '../../match/compare/slips';
import type { MatchedClaim } from '../../match/match-claims';
import { isPlural } from '../../match/rules/many';
import { isOnDay } from '../../match/score/date-part';
import type { Evidence } from '../../match/score/evidence';
import { OF_KIND, SAME_PARTIES } from '../../match/weights';
import type { Check, CheckContext } from '../context';
import { evidenceOf } from '../finding/evidence';
import { findingOf } from '../finding/finding-of';
import { aboutOf } from '../reading/about';
import { isOthersAccount } from '../reading/account';
import { isPlaced } from '../reading/placed';
import { isSameCount, isSlipOf } from '../reading/figure-slip';
import { isOfDay, ON_DAY } from '../reading/of-day';
import type { Finding } from '../types';

/** From this fit of everything but the day a clause may be about an event that the text tells elsewhere. */
const LIKELY = 0.4;

/** The events that the text tells beyond doubt, by their id. */
const toldEvents = (matched: readonly MatchedClaim[]): Map<string, EventRecord> =>
  new Map(
    matched.flatMap((one) => {
      const about = aboutOf(one, matched);
      return about?.event.grounds && !one.againstDate ? [[about.event.id, about.event] as const] : [];
    }),
  );

/** Of the told day, the kind and the parties: nearly the event, were it not for the figure. */
const isAlmost = (one: Evidence): boolean =>
  (one.date ?? 0) >= ON_DAY && one.type >= OF_KIND && (one.participants ?? 0) >= SAME_PARTIES;

/**
 * The events that a clause without an event of its own may be about: told elsewhere, and its day is theirs, or a slip
 * of it, or it tells none; or nearly the same on the day that it tells.
 */
function possible(
  { claim, evidence }: MatchedClaim,
  told: ReadonlyMap<string, EventRecord>,
  times: CheckContext['times'],
): Evidence[] {
  const days = claim.times.flatMap((index) => times[index] ?? []);
  return evidence.filter(
    (one) =>
      one.event.grounds &&
      one.content >= LIKELY &&
      ((told.has(one.event.id) && (days.length === 0 || isOnDay(one) || isSlip(days, one.event))) ||
        isAlmost(one)),
  );
}

/** Figures so great that one which agrees tells which event is meant. */
const TELLING = 10;

/** Another number of the clause is the event's own: "48 tên lửa và 746 UAV" of 48 and 476. */
const tellsAnother = ({ quantities }: MatchedClaim['claim'], { event }: Evidence): boolean =>
  quantities.some(
    (mine) =>
      mine.value >= TELLING &&
      event.quantities.some((one) => one.value === mine.value && isSameCount(mine, one, event)),
  );

/** The event of a clause, if nothing but its day and a figure differ, and the text tells it elsewhere. */
const misdated = ({ same, againstDate }: MatchedClaim, told: ReadonlyMap<string, EventRecord>): Evidence[] =>
  same && againstDate && told.has(same.event.id) ? [same] : [];

/** The event's number that one slip of digits makes of a clause's; null when none, or several. */
function slipOf(
  quantity: ClaimQuantity,
  among: readonly Evidence[],
): { event: EventRecord; known: Quantity } | null {
  const slips = among.flatMap(({ event }) =>
    event.quantities
      .filter((known) => isSameCount(quantity, known, event) && isSlipOf(quantity, known))
      .map((known) => ({ event, known })),
  );
  const [slip, ...more] = slips;
  return slip && more.every(({ known }) => known.value === slip.known.value) ? slip : null;
}

/** The page tells the event with its own figure: another number of the same things, with no day, is another event's. */
const isToldWith = (known: Quantity, event: EventRecord, matched: readonly MatchedClaim[]): boolean =>
  matched.some(
    ({ claim, same, againstDate }) =>
      same?.event.id === event.id &&
      !againstDate &&
      claim.quantities.some((mine) => mine.value === known.value && isSameCount(mine, known, event)),
  );

const hasFigure =
  (quantity: ClaimQuantity) =>
  ({ event }: Evidence): boolean =>
    event.quantities.some((known) => sameKind(quantity, known) && agreesWith(quantity, known));

/** "503 thi thể, trong đó 403 …": a part, what is left, what it is compared with. */
const APART = /(?:trong (?:đó|số)|riêng|còn lại|so với|khác|trước đó)(?:\s+(?:có|là|đó|này))*\s+$/u;
/** How far before a number such words are looked for, in UTF-16 units. */
const BEFORE = 24;
const isApart = ({ start }: ClaimQuantity, text: string): boolean =>
  APART.test(text.slice(Math.max(0, start - BEFORE), start).toLowerCase());

/** What a plan is about has its figures already: "đề xuất 28 điểm". */
const OF_PLANS = 'points';

function check(one: MatchedClaim, told: ReadonlyMap<string, EventRecord>, context: CheckContext): Finding[] {
  const { claim, evidence } = one;
  if (isQuotation(context.text, claim) || isPlural(context.text.slice(claim.start, claim.end))) return [];
  if (!one.againstDate && aboutOf(one, context.matched)) return [];
  const isAhead = claim.modality === 'planned' || claim.modality === 'hypothetical';
  const ofDay = evidence.filter((other) => isOfDay(other, claim, context.publicationDay));
  const beside = ofDay.filter(
    (other) => other.event.grounds && other.type >= OF_KIND && tellsAnother(claim, other),
  );
  const among = one.againstDate ? misdated(one, told) : [...possible(one, told, context.times), ...beside];
  return claim.quantities.flatMap((quantity): Finding[] => {
    if (quantity.mod || (isAhead && quantity.what !== OF_PLANS)) return [];
    if (isApart(quantity, context.text)) return [];
    if ([...among, ...ofDay].some(hasFigure(quantity))) return [];
    const slip = slipOf(quantity, among);
    if (!slip || claim.quantities.some(({ value }) => value === slip.known.value)) return [];
    if (isOthersAccount(claim, slip.known)) return [];
    if (EXCHANGES.has(slip.event.type) && !isPlaced(slip.event, context)) return [];
    if (claim.times.length === 0 && isToldWith(slip.known, slip.event, context.matched)) return [];
    const cited = evidenceOf(slip.event, context.publicationDay);
    if (!cited) return [];
    const [claimed, known] = [String(quantity.value), String(slip.known.value)];
    return [
      findingOf({ kind: 'figure', at: quantity, claim: claim.id, claimed, known }, cited, context.lang),
    ];
  });
}

/**
 * A figure of a clause that no event is chosen for, where one slip of digits makes it the figure of the same things in
 * an event that the text tells elsewhere, or that nearly fits: the slip itself may be what keeps the clause from its
 * event.
 */
export const toldFigureCheck: Check = (context) => {
  const told = toldEvents(context.matched);
  return context.matched.flatMap((one) => check(one, told, context));
};
