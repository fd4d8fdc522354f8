import { BATTLEFIELD, BETWEEN, SAYING } from '../../events/kinds';
import type { ToldTime } from '../compare/date-fit';
import { type Slip, slipOf } from '../compare/slips';
import { isWithOthers, mayBeMisdated } from '../rules/misdated';
import type { ClaimContext } from '../score/claim-context';
import { isOnDay } from '../score/date-part';
import type { Evidence } from '../score/evidence';
import {
  AT_PLACE,
  BATTLE_WORDS,
  CONTINUITY,
  MARGIN,
  NAMED_PLACE,
  SAME_AGAINST_DATE,
  SAME_BY_SLIP,
  SAME_GOING_ON,
  SAME_PARTIES,
} from '../weights';
import { daysOff, isFresh, isSureOf, type Standing } from './fresh-news';

/** A misdated day is most often a near one. */
const CLOSE_DAYS = 5;
/** A day may be misdated by so many days but for a slip of the pen. */
const FARTHEST_DAYS = 62;
/** Words that tell an event without its place, parties or figures. */
const TELLING_WORDS = 0.45;
/** Words that a statement of another day must share: the same people say something every day. */
const SAID_AGAIN = 0.4;
/** The same when a slip of the pen explains the day and no other event is nearly as much like the claim. */
const SAID_BY_SLIP = 0.25;
/** Words that what happened on the told day shares with the claim when it may be meant. */
const RIVAL_WORDS = 0.1;
/** The same for its day in another year than the one that we filled in. */
const RIVAL_WORDS_OF_OTHER_YEAR = 0.25;

/** Something beside the kind and one name agrees: "ông Trump hủy cuộc gặp đó" is no event of another day. */
const isTelling = (
  { event, words, participants, place, figure, ordinal }: Evidence,
  { claim }: ClaimContext,
): boolean =>
  [
    (!BATTLEFIELD.has(event.type) || words >= BATTLE_WORDS) &&
      claim.participants.length > 1 &&
      (participants ?? 0) >= SAME_PARTIES,
    (place ?? 0) >= NAMED_PLACE,
    figure === 1,
    ordinal === 1,
    words >= TELLING_WORDS,
  ].includes(true);

/** A near day or a slip of the pen is likely to be a mistake; a day months away is more likely to be right. */
function likelihood(one: Evidence, slip: Slip | null, times: readonly ToldTime[]): number {
  if (slip) return slip === 'far' ? 2 * MARGIN : MARGIN;
  const days = daysOff(times, one.event);
  return days <= CLOSE_DAYS ? MARGIN : days <= FARTHEST_DAYS ? 0 : -MARGIN;
}

/** Of what happened on the told day only what shares words or the place with the claim may be meant by it. */
const isRival = (one: Evidence, goingOn: boolean): boolean =>
  one.otherYear
    ? !goingOn && one.words >= RIVAL_WORDS_OF_OTHER_YEAR
    : isOnDay(one) && (one.words >= RIVAL_WORDS || (one.place ?? 0) >= AT_PLACE);

/** An event as it may be the one misdated. */
interface Suspect {
  one: Evidence;
  /** The slip of the pen that turns the told day into its own. */
  slip: Slip | null;
  /** Its content, with what the paragraph and the distance of the days add. */
  content: number;
}

function suspectsOf({ times }: ClaimContext, evidence: readonly Evidence[], topic: string | null): Suspect[] {
  return evidence
    .map((one) => {
      const slip = slipOf(times, one.event);
      const goingOn = one.event.id === topic ? CONTINUITY : 0;
      return { one, slip, content: one.content + goingOn + likelihood(one, slip, times) };
    })
    .sort((a, b) => b.content - a.content);
}

/** How far the best suspect must be above the next one where a slip of the pen alone explains its day. */
const MARGIN_OF_SLIP = 2 * MARGIN;

/**
 * A slip of the pen explains the day, and nothing else is nearly as much like the claim: then it need not tell the event
 * by much.
 */
const isPlainSlip = ([best, next]: readonly Suspect[]): boolean =>
  best !== undefined && best.slip === 'far' && best.content - (next?.content ?? 0) >= MARGIN_OF_SLIP;

/** Whether a claim is about a statement of another day: it shares its words, fewer when a slip explains the day. */
const isSaidOnce = ({ words, content }: Evidence, isPlain: boolean): boolean =>
  words >= SAID_AGAIN || (isPlain && words >= SAID_BY_SLIP && content >= SAME_AGAINST_DATE);

/**
 * "Vòng đàm phán hôm 17/2 tại Abu Dhabi", where a round was that day at Geneva: whether the day or the place slipped is
 * open, unless a slip of the pen explains the day.
 */
const isHeldThatDay = (one: Evidence, { one: best, slip }: Suspect): boolean =>
  slip === null &&
  (best.place ?? 0) >= AT_PLACE &&
  one.event.type === best.event.type &&
  BETWEEN.has(one.event.type) &&
  one.type === 1 &&
  isOnDay(one) &&
  (one.participants ?? 1) >= SAME_PARTIES;

/** How far the best suspect must be above every event that may be meant by the told day. */
const MARGIN_ON_DAY = 2 * MARGIN;

/** Whether the first is clearly better than the second, and than what happened on the told day. */
function isClear(suspects: readonly Suspect[], goingOn: boolean): boolean {
  const [best, next] = suspects.map(({ content }) => content);
  if (best === undefined) return false;
  const rivals = suspects.filter(({ one }) => isRival(one, goingOn));
  const onDayBest = Math.max(0, ...rivals.map(({ content }) => content));
  return best - (next ?? 0) >= MARGIN && best - onDayBest >= MARGIN_ON_DAY;
}

const LEAST_CONTENT = Math.min(SAME_GOING_ON, SAME_BY_SLIP, SAME_AGAINST_DATE);

/** The content that it must have. */
const leastFor = (slip: Slip | null, goingOn: boolean): number => {
  if (slip && goingOn) return SAME_GOING_ON;
  return slip || goingOn ? SAME_BY_SLIP : SAME_AGAINST_DATE;
};

/**
 * No event of the told day fits: the best by content alone, clearly better than every other, may be the one misdated.
 * `topic`: id of the event that the paragraph speaks of.
 */
export function chooseAgainstDate(
  context: ClaimContext,
  evidence: readonly Evidence[],
  topic: string | null,
  standing: Standing,
): Evidence | null {
  // Most claims are like nothing of another day: no slip need be looked for.
  if (evidence.every(({ content }) => content < LEAST_CONTENT)) return null;
  const suspects = suspectsOf(context, evidence, topic);
  const [best] = suspects;
  if (!best || isOnDay(best.one) || evidence.some((other) => isHeldThatDay(other, best))) return null;
  const { one, slip } = best;
  if (!mayBeMisdated(one, context.claim, slip) || isWithOthers(context.partners, one.event)) return null;
  const goingOn = one.event.id === topic;
  const isPlain = isPlainSlip(suspects);
  if (!goingOn && !isTelling(one, context) && !(isPlain && !BATTLEFIELD.has(one.event.type))) return null;
  if (SAYING.has(one.event.type) && !isSaidOnce(one, isPlain)) return null;
  if (isFresh(context, standing) && !isSureOf(one, context, goingOn)) return null;
  if (!slip && daysOff(context.times, one.event) > FARTHEST_DAYS) return null;
  return one.content >= leastFor(slip, goingOn) && isClear(suspects, goingOn) ? one : null;
}
