import { BATTLEFIELD, SAYING } from '../../events/kinds';
import { MS_A_DAY } from '../../time/iso-days';
import { dateFit } from '../compare/date-fit';
import { daysOf, eventSpan } from '../compare/dates';
import type { ClaimContext } from '../score/claim-context';
import { isOnDay } from '../score/date-part';
import type { Evidence } from '../score/evidence';
import { saysDay } from '../score/told-times';
import { A_FEW_DAYS, ITS_DAY, OF_KIND } from '../weights';

/**
 * Days that the page's day may lag behind: none in Hanoi, where the day begins before all others; some when it is
 * inferred.
 */
const GRACE = 0;
const GRACE_INFERRED = 3;
/** Plans farther ahead are told with their day. */
const PLANNED_AHEAD = 60;

/**
 * What is planned is of the kind that is told, and neither words nor fighting: "Kiev cũng tuyên bố ngừng bắn ngày
 * 5-6/5".
 */
const canBePlanned = ({ event, type }: Evidence): boolean =>
  type >= OF_KIND && !SAYING.has(event.type) && !BATTLEFIELD.has(event.type);

/** Whether the event lies after the page: then only a plan or its very day can mean it. */
export function isYetToCome(
  one: Evidence,
  { claim }: ClaimContext,
  referenceDay: string | null,
  isInferred = false,
): boolean {
  if (referenceDay === null) return false;
  const { event, date, otherYear } = one;
  const ahead = (eventSpan(event).start - Date.parse(referenceDay)) / MS_A_DAY;
  // "cho giai đoạn 2026-2027" is no day of what happened.
  const isTold = claim.modality === 'planned' ? isOnDay(one) : (date ?? 0) >= A_FEW_DAYS;
  if (ahead > 0 && !isInferred && (!canBePlanned(one) || (date !== null && !isTold))) return true;
  if (isOnDay({ date }) && !otherYear) return false;
  if (claim.modality === 'planned') return ahead > PLANNED_AHEAD;
  return ahead > (isInferred ? GRACE_INFERRED : GRACE);
}

/** A plan for a day to come is not what has been: "có thể gặp nhau sớm nhất ngày 23/10" after the call of the 20th. */
export const isBygone = (
  one: Evidence,
  { claim, times }: ClaimContext,
  referenceDay: string | null,
): boolean =>
  referenceDay !== null &&
  (claim.modality === 'planned' || claim.modality === 'hypothetical') &&
  // "trong tuần này, sớm nhất ngày 23/10": the week holds the call of the 20th, the day does not.
  !times.some((time) => saysDay(time) && dateFit(time, one.event) >= ITS_DAY) &&
  eventSpan(one.event).from <= referenceDay &&
  times.some((time) => saysDay(time) && (daysOf(time.value)?.from ?? '') > referenceDay);
